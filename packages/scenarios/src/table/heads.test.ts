import { describe, expect, it } from 'vitest';
import { describeTable } from './describeTable.ts';
import { columnsByHeading } from './columnsByHeading.ts';
import { readTextTable } from './readTextTable.ts';

const read = (...lines: readonly string[]) => readTextTable(`${lines.join('\n')}\n`, 'file');
const rowsOf = ({ rows }: ReturnType<typeof read>) =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

describe('names that stand above their rows', () => {
  it('are a column of their own, and the ministry where no other is', () => {
    const table = read(
      'Programa;Servicio;Monto',
      'EDUCACIÓN;;',
      'Comedores;Nutrición;1,5',
      'Becas;Becas;2,5',
      'SALUD;;',
      'Vacunas;Nutrición;3,5',
    );
    expect(rowsOf(table)).toEqual([
      ['Comedores', 'Nutrición', '1,5', 'EDUCACIÓN'],
      ['Becas', 'Becas', '2,5', 'EDUCACIÓN'],
      ['Vacunas', 'Nutrición', '3,5', 'SALUD'],
    ]);
    expect(columnsByHeading(table).columns.ministry).toBe(3);
    expect(describeTable(table.seen)).toContain(
      'Rows that head those below them: 2; their names were read as “section”.',
    );
  });

  it('are ministry and unit where two follow each other', () => {
    const table = read(
      'Programa;Servicio;Monto',
      'EDUCACIÓN;;',
      'Cobertura;;',
      'Comedores;Nutrición;1,5',
      'Superior;;',
      'Becas;Becas;2,5',
      'SALUD;;',
      'Promoción;;',
      'Vacunas;Nutrición;3,5',
    );
    expect(rowsOf(table).map((cells) => cells.slice(3))).toEqual([
      ['EDUCACIÓN', 'Cobertura'],
      ['EDUCACIÓN', 'Superior'],
      ['SALUD', 'Promoción'],
    ]);
    expect(columnsByHeading(table).columns).toMatchObject({ ministry: 3, unit: 4 });
  });

  it('fill the first column where it is blank below them', () => {
    const table = read(
      'Ministerio;Programa;Servicio;Monto',
      'Educación;;;',
      ';Comedores;Nutrición;1,5',
      'Salud;;;',
      ';Vacunas;Nutrición;3,5',
    );
    expect(rowsOf(table).map(([ministry]) => ministry)).toEqual(['Educación', 'Salud']);
    expect(table.headings).toHaveLength(4);
  });

  it('with the sum of their rows count once', () => {
    const table = read(
      'Ministerio;Programa;Servicio;Monto',
      'Educación;;;4,0',
      ';Comedores;Nutrición;1,5',
      ';Becas;Becas;2,5',
      'Salud;;;3,5',
      ';Vacunas;Nutrición;3,5',
    );
    expect(rowsOf(table)).toEqual([
      ['Educación', 'Comedores', 'Nutrición', '1,5'],
      ['Educación', 'Becas', 'Becas', '2,5'],
      ['Salud', 'Vacunas', 'Nutrición', '3,5'],
    ]);
    expect(table.seen.leftOut.map(({ kind, line }) => [kind, line])).toEqual([
      ['total', 2],
      ['total', 5],
    ]);
  });

  it('with a number that is not their sum are rows like others', () =>
    expect(
      rowsOf(
        read(
          'Ministerio;Programa;Servicio;Monto',
          'Educación;;;4,1',
          ';Comedores;Nutrición;1,5',
          'Salud;;;3,5',
          ';Vacunas;Nutrición;3,5',
        ),
      ),
    ).toHaveLength(4));

  it('are left out where rows stand above the first of them', () =>
    expect(
      read('Programa;Servicio;Monto', 'Becas;Becas;2', 'Nuevos;;', 'Vacunas;Nutrición;3').seen.leftOut,
    ).toMatchObject([{ kind: 'section', line: 3 }]));
});

it('a last row that is the sum of all is a total, whatever it calls itself', () => {
  const table = read('Ministry,Service,Budget', 'Health,Care,5', 'Work,Jobs,7', 'All of it,,12');
  expect(table.rows).toHaveLength(2);
  expect(table.seen.leftOut).toMatchObject([{ kind: 'total', line: 4 }]);
  expect(read('Ministry,Service,Budget', 'Health,Care,5', 'Work,Jobs,7', 'Home,,13').rows).toHaveLength(3);
  expect(
    read('Ministry,Service,Budget', 'Health,Care,5', 'Work,Jobs,7', ',,12').seen.leftOut,
  ).toMatchObject([{ kind: 'total', line: 4 }]);
});
