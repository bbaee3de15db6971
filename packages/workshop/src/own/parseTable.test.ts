import { describe, expect, it } from 'vitest';
import { parseTable } from './parseTable.ts';

const worksOf = (text: string) => parseTable(text).works;

describe('parseTable', () => {
  it('reads units and services, with or without headings, whatever stands between them', () => {
    const works = [
      { unit: 'Youth agency', service: 'Training' },
      { unit: 'Labour office', service: 'Training' },
    ];
    for (const text of [
      'Unit\tService\nYouth agency\tTraining\nLabour office\tTraining',
      'Youth agency;Training\r\nLabour office;Training\r\n',
      '"Youth agency","Training"\n\n"Labour office", "Training"',
    ]) {
      expect(parseTable(text)).toMatchObject({ works, mistakes: [] });
    }
  });

  it('reads a third column as the ministry where there are no headings', () => {
    expect(worksOf('a;x;M\nb;x;')).toEqual([
      { unit: 'a', service: 'x', ministry: 'M' },
      { unit: 'b', service: 'x' },
    ]);
  });

  it.each([
    'Dependencia;Servicio;Ministerio',
    'Dirección;Servicio;Ministerio',
    'Entidad ejecutora;Servicio;Sector',
    'NOMBRE ENTIDAD;Servicio;Sector',
    'Organismo;Servicio;Ministerio',
    'Unidade;Serviço;Ministério',
    'Agency;Service;Department',
  ])('makes no unit of the headings %s', (headings) =>
    expect(worksOf(`${headings}\nA;x;M\nB;x;N`)).toEqual([
      { unit: 'A', service: 'x', ministry: 'M' },
      { unit: 'B', service: 'x', ministry: 'N' },
    ]),
  );

  it('goes by the headings, not by the order', () => {
    expect(worksOf('Ministerio;Unidad;Servicio\nTrabajo;SENA;Empleo\nSalud;Promoción;Empleo')).toEqual([
      { unit: 'SENA', service: 'Empleo', ministry: 'Trabajo' },
      { unit: 'Promoción', service: 'Empleo', ministry: 'Salud' },
    ]);
  });

  it('does what somebody said of the columns', () => {
    expect(
      parseTable('Trabajo;SENA;Empleo\nSalud;Promoción;Empleo', { unit: 1, service: 2, ministry: 0 })
        .works[0],
    ).toEqual({ unit: 'SENA', service: 'Empleo', ministry: 'Trabajo' });
  });

  it('reads separators in names, quoted or of another kind', () => {
    expect(
      worksOf(
        'Unidad,Servicio,Ministerio\nA,Empleo,"Vivienda, Ciudad y Territorio"\nB,Salud; prevención,Salud',
      ),
    ).toMatchObject([{ ministry: 'Vivienda, Ciudad y Territorio' }, { service: 'Salud; prevención' }]);
  });

  it('takes spellings of one name as one, and a name in two ministries as two units', () => {
    const works = worksOf(
      'Unidad;Servicio;Ministerio\nSecretaría General;Compras;Trabajo\n' +
        'Secretaría General;COMPRAS;Salud\nSENA;Empleo  y formación;TRABAJO\n' +
        'ICBF;Empleo y Formacion;Salud',
    );
    expect(works).toEqual([
      { unit: 'Secretaría General (Trabajo)', service: 'Compras', ministry: 'Trabajo' },
      { unit: 'Secretaría General (Salud)', service: 'Compras', ministry: 'Salud' },
      { unit: 'SENA', service: 'Empleo y formación', ministry: 'Trabajo' },
      { unit: 'ICBF', service: 'Empleo y formación', ministry: 'Salud' },
    ]);
  });

  it('lists every mistake at once, with its line', () => {
    const { works, mistakes } = parseTable('unidad,servicio\na,x\n,x\nb,—\na,X\nc,y');
    expect(works.map(({ unit }) => unit)).toEqual(['a', 'c']);
    expect(mistakes).toEqual([
      { kind: 'empty', line: 3, column: 'unit' },
      { kind: 'empty', line: 4, column: 'service' },
      { kind: 'twice', line: 5, found: 'a, x', first: 2 },
    ]);
  });

  it('refuses rows that are cut, with their lines', () => {
    expect(() => parseTable('unidad,servicio,ministerio\na,x,M\nb\nc,y,N')).toThrow(
      /line 3: expected 3 cells, found 1/,
    );
    expect(() => parseTable('')).toThrow(/an empty file/);
  });

  it('wants units and services, and at least two units', () => {
    expect(parseTable('Ministerio;Presupuesto\nA;5\nB;6').mistakes).toEqual([
      { kind: 'no-column', column: 'service' },
    ]);
    expect(parseTable('a,x\na,y').mistakes).toEqual([{ kind: 'few-units', found: 1 }]);
  });
});
