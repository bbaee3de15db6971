import { describe, expect, it } from 'vitest';
import { describeTable } from './describeTable.ts';
import { readTextTable } from './readTable.ts';

const titled = [
  'Inventario de programas;;;',
  'Cifras en pesos. Corte: 31/12/2024;;;',
  'Ministerio;Unidad;Servicio;Presupuesto',
  'Educación;Cobertura;Becas;1.250,50',
  ';Superior;Becas;2.000,00',
  'TOTAL;;;3.250,50',
  'Fuente: Ministerio de Hacienda;;;',
].join('\n');

describe('tableOf', () => {
  const table = readTextTable(titled, 'file', {}, 'cp1252');

  it('finds headings below titles, leaves totals and notes out, and says so', () => {
    expect(table.headings).toEqual(['Ministerio', 'Unidad', 'Servicio', 'Presupuesto']);
    expect(table.rows.map(({ line, cells }) => [line, cells[3].text])).toEqual([
      [4, '1.250,50'],
      [5, '2.000,00'],
    ]);
    expect(describeTable(table.seen)).toEqual([
      '4 columns, 2 rows, semicolon, cp1252, decimal comma; 2 title rows, 1 row of totals and 1 note below left out',
    ]);
    expect(describeTable(table.seen, 'es')).toEqual([
      '4 columnas, 2 filas, punto y coma, cp1252, coma decimal; ' +
        'sin contar 2 filas de título, 1 fila de totales y 1 nota al pie',
    ]);
    expect(describeTable(table.seen, 'pt')).toEqual([
      '4 colunas, 2 linhas, ponto e vírgula, cp1252, vírgula decimal; ' +
        'sem contar 2 linhas de título, 1 linha de totais e 1 nota de rodapé',
    ]);
    expect(table.seen.leftOut.map(({ kind, line }) => [kind, line])).toEqual([
      ['title', 1],
      ['title', 2],
      ['total', 6],
      ['note', 7],
    ]);
  });

  it('says that a total is not the sum', () => {
    expect(
      readTextTable(titled.replace('TOTAL;;;3.250,50', 'Total general;;;9.250,50'), 'file').seen
        .wrongTotals,
    ).toEqual([{ line: 6, column: 'Presupuesto', total: 9250.5, sum: 3250.5 }]);
  });

  it('keeps a programme whose name begins with total', () => {
    const { rows } = readTextTable(
      'Ministry,Unit,Programme,Budget\nHealth,A,Total quality care,5\nTotal,,,5',
      'file',
    );
    expect(rows.map(({ cells }) => cells[2].text)).toEqual(['Total quality care']);
  });

  it('leaves subtotals and repeated headings out', () => {
    const { rows, seen } = readTextTable(
      'Ministry,Unit,Budget\nHealth,A,5\nSubtotal Health,,5\nMinistry,Unit,Budget\nWork,B,7\nSubtotal Work,,7',
      'file',
    );
    expect(rows.map(({ cells }) => cells[1].text)).toEqual(['A', 'B']);
    expect(seen.leftOut.map(({ kind }) => kind)).toEqual(['total', 'heading-again', 'total']);
  });

  it('joins headings of two rows', () => {
    const { headings, rows } = readTextTable(
      'Ministry,Agency,2023,,2024,\n,,Planned,Spent,Planned,Spent\nHealth,A,1,2,3,4\nWork,B,5,6,7,8',
      'file',
    );
    expect(headings).toEqual([
      'Ministry',
      'Agency',
      '2023 Planned',
      '2023 Spent',
      '2024 Planned',
      '2024 Spent',
    ]);
    expect(rows).toHaveLength(2);
  });

  it('tells headings that it knows from those that only look so, and from none', () => {
    expect(readTextTable('Kementerian,Jumlah\nKesihatan,5', 'file').seen.headings).toBe('by-look');
    expect(readTextTable('Youth agency;Training\nLabour office;Training', 'file').seen).toMatchObject({
      headings: 'none',
      rows: 2,
    });
    expect(readTextTable('Dependencia;Servicio;Ministerio\nA;x;M', 'file').seen.headings).toBe('known');
  });

  it('passes empty columns over and tells columns of the same name apart', () => {
    expect(readTextTable('Ministry,,Budget,Budget\nHealth,,1,2', 'file').headings).toEqual([
      'Ministry',
      'Budget',
      'Budget (2)',
    ]);
  });

  it('says which numbers could be two', () => {
    expect(
      describeTable(readTextTable('Ministry;Unit;Budget\nHealth;A;1.250\nWork;B;2.500', 'file').seen)[1],
    ).toBe('“Budget”: 1.250 could be two numbers; it was read as 1250, not as 1.25 (--decimal decides).');
  });

  it('refuses a file with nothing in it', () =>
    expect(() => readTextTable(' \n ', 'file')).toThrow(/an empty file/));

  it('leaves another table below out, and says so', () => {
    const { rows, seen } = readTextTable(
      'Ministry,Unit,Programme,Service,Budget\nHealth,A,Care,Care,5\nWork,B,Jobs,Jobs,7\n,,,,\n' +
        'By people,,,,\nPeople,Budget,,,\nYouth,5,,,\nElderly,7,,,\n',
      'file',
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(seen.leftOut.map(({ kind, line }) => [kind, line])).toEqual([
      ['note', 5],
      ['below', 6],
      ['below', 7],
      ['below', 8],
    ]);
  });

  it('says that a text ends within its last line', () => {
    const text = 'Ministry;Unit;Programme\nHealth;A;Care\nWork;B;Jobs for the yo';
    expect(describeTable(readTextTable(text, 'file').seen)).toContain(
      'The last line ends without a line break, with “Jobs for the yo”: is the file whole?',
    );
    expect(readTextTable(`${text}\n`, 'file').seen.openEnd).toBeUndefined();
  });
});
