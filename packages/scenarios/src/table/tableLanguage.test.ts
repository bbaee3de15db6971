import { describe, expect, it } from 'vitest';
import { readTextTable } from './readTextTable.ts';
import { tableLanguage } from './tableLanguage.ts';

const spoken = (text: string) => tableLanguage(readTextTable(text, 'file'));

describe('tableLanguage', () => {
  it.each([
    ['es', 'Sector;Entidad ejecutora;Nombre del programa\nTrabajo;SENA;Apoyo a la vivienda de los jóvenes'],
    ['pt', 'Órgão;Unidade;Ação\nMinistério da Saúde;Fundo;Apoio às crianças do campo'],
    ['en', 'Department,Agency,Programme\nLabour,Office of Youth,Support for the young'],
    ['fr', 'Ministère;Direction;Intitulé\nTravail;Office;Aide aux jeunes et à la ville'],
  ])('hears %s in small words and headings', (language, text) => expect(spoken(text)).toBe(language));

  it('says nothing where names do not tell, or tell two things', () => {
    expect(spoken('A;B\nx;y\nz;w')).toBeUndefined();
    expect(
      spoken('Sector;Unidad;Budget\nTrabajo y Empleo;SENA;Support for youth\nSalud;Casa del Sol;x'),
    ).toBeUndefined();
  });

  it('counts a name that stands in many rows once', () =>
    expect(
      spoken(`Entidad;Nombre del programa\n${'House of Youth;Apoyo a los mayores\n'.repeat(50)}`),
    ).toBe('es'));
});
