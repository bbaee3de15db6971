import { describe, expect, it } from 'vitest';
import { separatedRows } from './separatedRows.ts';

const rows = (text: string) =>
  separatedRows(text, 'file').rows.map(({ cells }) => cells.map((cell) => cell.text));

describe('separatedRows', () => {
  it.each([
    ['tabs', 'a\tb\nc\td', '\t'],
    ['semicolons', 'a;b\nc;d', ';'],
    ['pipes', 'a|b\nc|d', '|'],
    ['commas', 'a,b\nc,d', ','],
    ['one semicolon in a file of commas', 'a,b,c\nd,e,f\ng,h; i,j', ','],
    ['a semicolon in every row of a file of commas', 'a,b,c\nd,e,f;g\nh,i,j;k', ','],
    ['decimal commas in a file of semicolons', 'a;b;c\nd;1,5;2,5\ne;3,5;4,5', ';'],
    ['decimal commas in every row', 'd;1,5\ne;3,5', ';'],
    ['commas in names, quoted', 'a,b\n"c, d",e', ','],
    ['pipes in cells', 'a,b,c\nd,e|f,g\nh,i|j,k', ','],
  ])('finds %s', (_, text, separator) => expect(separatedRows(text, 'file').separator).toBe(separator));

  it('believes what Excel writes in front', () =>
    expect(separatedRows('sep=;\r\na,b;c\r\nd,e;f', 'file')).toMatchObject({
      separator: ';',
      rows: [{ line: 2 }, { line: 3 }],
    }));

  it('reads separators, quotes and line breaks in quotes, and knows the lines after them', () => {
    const { rows: read } = separatedRows('a,b\r\n"x, ""y""\r\nz",2\r\n\r\nc,3\r\n', 'file');
    expect(read.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])).toEqual([
      [1, 'a', 'b'],
      [2, 'x, "y"\nz', '2'],
      [5, 'c', '3'],
    ]);
  });

  it('takes a quote within a text as a quote, and spaces before a quote as nothing', () => {
    expect(rows('a,b\n5" pipe,x\n"c", "d, e"')).toEqual([
      ['a', 'b'],
      ['5" pipe', 'x'],
      ['c', 'd, e'],
    ]);
  });

  it('has titles and notes of one cell beside the table', () =>
    expect(rows('A title, of two parts\na,b,c\n1,2,3\n4,5,6\nSource: us')).toHaveLength(5));

  it.each([
    ['a quote that is not closed', 'a;b\n"c;d\ne;f', /line 2.*quotes closed/],
    ['a quote that closes rows later', 'a;b;c\n"d;e;f\ng;h";i\nj;k;l', /quotes closed|cells/],
    [
      'a row that is too long',
      'a,b\nc,d\nVivienda, Ciudad,e',
      /line 3: expected 2 cells, found 3.*in quotes/,
    ],
    ['a broken line', 'a,b,c\nd,e,f\ng\nh,i\nj,k,l', /line 3: expected 3 cells, found 1/],
    ['a row that is too short', 'a,b,c\nd,e,f\ng,h\nj,k,l', /line 3: expected 3 cells, found 2/],
  ])('refuses %s', (_, text, message) => expect(() => separatedRows(text, 'file')).toThrow(message));
});

describe('rows that would be read under other headings', () => {
  const head = 'Ministry,Unit,Service,Budget\nHealth,A,Care,5\n';
  it.each([
    ['a separator lost before a cell in quotes', `${head}Work,B,Jobs"7,5"\n`, /quotes closed/],
    ['a last row that was cut', `${head}Work,B\n`, /expected 4 cells, found 2/],
    [
      'a separator too many before an empty end',
      `${head}Wo,rk,B,Jobs,\nHome,C,Care,6\n`,
      /expected 4 cells, found 5/,
    ],
    ['the last amount on a line of its own', `${head}Work,B,Jobs,\n7\n`, /expected 4 cells, found 1/],
  ])('%s', (_, text, message) => expect(() => separatedRows(text, 'file')).toThrow(message));

  it('separators behind a whole row say nothing', () =>
    expect(separatedRows(`${head}Work,B,Jobs,7,,\n`, 'file').rows).toHaveLength(3));
  it('inches are no quotes', () =>
    expect(separatedRows(`${head}Work,B,5" pipes,7\n`, 'file').rows[2].cells[2].text).toBe('5" pipes'));
  it.each([
    ['between digits', 'Ministry;Service;Budget\nHealth;Care;0,5\nWork;Jobs;0,7\n'],
    [
      'in prose',
      'Ministry;Service;Budget\nHealth;Care;0,5\nTrade, Tourism;Jobs;0,7\nHome, Land;Care;1,5\n',
    ],
  ])('commas %s separate nothing where another sign does', (_, text) =>
    expect(separatedRows(text, 'file').separator).toBe(';'),
  );

  it('commas of amounts do not hide that two lines were joined', () =>
    expect(() =>
      separatedRows(
        'Ministry;Service;BudgetHealth;Care;0,5\nTrade, Tourism;Jobs;0,7\nHome;Care;1,5\n',
        'file',
      ),
    ).toThrow("line 1: expected 3 cells, found 5; put a text that holds a ';' in quotes"));
});
