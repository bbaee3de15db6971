import { describe, expect, it } from 'vitest';
import { parseTable } from './parseTable.ts';

describe('parseTable', () => {
  it('reads units and services, with or without headings, whatever stands between them', () => {
    const works = [
      { unit: 'Youth agency', service: 'Training' },
      { unit: 'Labour office', service: 'Training' },
    ];
    for (const text of [
      'Unit\tService\nYouth agency\tTraining\nLabour office\tTraining',
      'Youth agency;Training\r\nLabour office;Training\r\n',
      '"Youth agency","Training"\n\n"Labour office", Training',
    ]) {
      expect(parseTable(text)).toEqual({ works, mistakes: [] });
    }
  });
  it('reads a third column as the ministry', () => {
    expect(parseTable('a;x;M\nb;x;').works).toEqual([
      { unit: 'a', service: 'x', ministry: 'M' },
      { unit: 'b', service: 'x' },
    ]);
  });
  it('lists every mistake at once, with its line', () => {
    const { works, mistakes } = parseTable('unidad,servicio\na,x\n,x\nb\na,X\nc,y,M\nc,z,N');
    expect(works.map(({ unit }) => unit)).toEqual(['a', 'c']);
    expect(mistakes).toEqual([
      { kind: 'empty', line: 3, column: 'unit' },
      { kind: 'columns', line: 4, found: 'b' },
      { kind: 'twice', line: 5, found: 'a, X', first: 2 },
      { kind: 'two-ministries', line: 7, found: 'c: M, N' },
    ]);
  });
  it('wants at least two units', () => {
    expect(parseTable('').mistakes).toEqual([{ kind: 'few-units', found: 0 }]);
    expect(parseTable('a,x\na,y').mistakes).toEqual([{ kind: 'few-units', found: 1 }]);
  });
});
