import { describe, expect, it } from 'vitest';
import { columnsByHeading } from './columnsByHeading.ts';
import { describeTable } from './describeTable.ts';
import { readTextTable } from './readTextTable.ts';

const read = (...lines: readonly string[]) => readTextTable(`${lines.join('\n')}\n`, 'file');
const rowsOf = ({ rows }: ReturnType<typeof read>) =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

const dotted = [
  'Código;Denominación;Importe',
  '01;Ministerio de Salud;60',
  '01.01;Dirección de Prevención;30',
  '01.01.001;Vacunas;10',
  '01.01.002;Salud mental;20',
  '01.02;Hospitales;30',
  '01.02.001;Equipos;30',
  '02;Ministerio de Trabajo;5',
  '02.01;Empleo;5',
  '02.01.001;Rutas;5',
];

describe('rows that lie in each other', () => {
  it.each([
    ['parts of codes', (codeOf: string) => codeOf],
    ['codes of growing length', (codeOf: string) => codeOf.replaceAll('.', '')],
    ['codes with dashes', (codeOf: string) => codeOf.replaceAll('.', '-')],
  ])('by %s: the levels are columns, ministry and unit, and sums are left out', (_, change) => {
    const table = read(...dotted.map((line) => line.replace(/^\d[^;]*/, change)));
    expect(rowsOf(table).map((cells) => cells.slice(1))).toEqual([
      ['Vacunas', '10', 'Ministerio de Salud', 'Dirección de Prevención'],
      ['Salud mental', '20', 'Ministerio de Salud', 'Dirección de Prevención'],
      ['Equipos', '30', 'Ministerio de Salud', 'Hospitales'],
      ['Rutas', '5', 'Ministerio de Trabajo', 'Empleo'],
    ]);
    expect(columnsByHeading(table).columns).toMatchObject({
      ministry: 3,
      unit: 4,
      programme: 1,
      amount: 2,
    });
    expect(describeTable(table.seen)[0]).toContain('5 rows of totals left out');
  });

  it('by codes before their names', () => {
    const table = read(
      'Descripción;Importe',
      '1 Ministerio de Salud;30',
      '1.1 Vacunas;10',
      '1.2 Salud mental;20',
      '2 Ministerio de Trabajo;5',
      '2.1 Rutas;5',
    );
    expect(rowsOf(table)).toEqual([
      ['Vacunas', '10', 'Ministerio de Salud'],
      ['Salud mental', '20', 'Ministerio de Salud'],
      ['Rutas', '5', 'Ministerio de Trabajo'],
    ]);
  });

  it('by how far names are indented', () => {
    const table = read(
      'Denominación;Importe',
      'Ministerio de Salud;30',
      '   Vacunas;10',
      '   Salud mental;20',
      'Ministerio de Trabajo;5',
      '   Rutas;5',
    );
    expect(rowsOf(table)).toEqual([
      ['Vacunas', '10', 'Ministerio de Salud'],
      ['Salud mental', '20', 'Ministerio de Salud'],
      ['Rutas', '5', 'Ministerio de Trabajo'],
    ]);
  });

  it('need no sums, where those above have no number', () => {
    const table = read(...dotted.map((line) => line.replace(/^(\d\d(?:\.\d\d)?;.*;)\d+$/, '$1')));
    expect(rowsOf(table)).toHaveLength(4);
    expect(table.seen.leftOut).toEqual([]);
    expect(table.seen.heads.lines).toHaveLength(5);
  });

  it('tell the few sums that are wrong', () => {
    const table = read(...dotted.map((line) => line.replace('Hospitales;30', 'Hospitales;31')));
    expect(rowsOf(table)).toHaveLength(4);
    expect(describeTable(table.seen)).toContain(
      'Line 6, “Importe”: the total says 31, the rows add up to 30.',
    );
  });

  it('are rows of their own where hardly any sum is right, and this is told', () => {
    const table = read(...dotted.map((line) => line.replace(/^(\d\d(?:\.\d\d)?;.*;)\d+$/, '$17')));
    expect(rowsOf(table)).toHaveLength(9);
    expect(describeTable(table.seen).at(-1)).toMatch(
      /^Codes of “Código” lie in each other, but line 2, “Importe”, says 7 where the rows under it add up to 60/,
    );
  });

  it('are not made of numbers that only begin alike', () => {
    const table = read(
      'No;Ministerio;Programa;Importe',
      '1;Salud;Vacunas;4',
      '10;Salud;Equipos;7',
      '11;Trabajo;Rutas;9',
      '2;Trabajo;Empleo;9',
      '20;Educación;Becas;1',
      '21;Educación;Comedores;2',
    );
    expect(rowsOf(table)).toHaveLength(6);
    expect(table.headings).toHaveLength(4);
  });

  it('are not made of a space before a name here and there', () => {
    const table = read(
      'Ministerio;Programa;Importe',
      'Salud;Vacunas;4',
      ' Salud;Equipos;7',
      'Trabajo;Rutas;9',
      ' Trabajo;Empleo;9',
    );
    expect(rowsOf(table)).toHaveLength(4);
    expect(describeTable(table.seen)).toHaveLength(1);
  });
});
