import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('csv', () => {
  it('writes numbers in full and missing values empty', () =>
    expect(csv(['a', 'b'], [[0.1 + 0.2, null]])).toBe('a,b\r\n0.30000000000000004,\r\n'));
  it('quotes what needs it', () => expect(csv(['a'], [['x, "y"\nz']])).toBe('a\r\n"x, ""y""\nz"\r\n'));
  it('writes for the Excel of a place', () =>
    expect(csv(['a', 'b'], [[0.5, 'x; y, z']], { decimal: ',', separator: ';' })).toBe(
      '\uFEFFa;b\r\n0,5;"x; y, z"\r\n',
    ));
  it('disarms a formula', () => expect(csv(['a'], [['=1+1']])).toBe("a\r\n'=1+1\r\n"));
});
