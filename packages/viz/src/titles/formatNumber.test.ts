import { describe, expect, it } from 'vitest';
import { digitsFor, formatNumber, formatPercent, formatSize } from './formatNumber.ts';
import { wordsOf } from './wordsOf.ts';

describe('formatNumber', () => {
  it('writes as the language does', () =>
    expect([formatNumber(1234.5, 1, wordsOf('en')), formatNumber(1234.5, 1, wordsOf('es'))]).toEqual([
      '1,234.5',
      '1.234,5',
    ]));
  it('has a true minus, and a plus if asked', () =>
    expect([formatNumber(-0.5, 2, wordsOf(), true), formatNumber(0.5, 2, wordsOf(), true)]).toEqual([
      '−0.50',
      '+0.50',
    ]));
  it('gives no sign to what rounds to zero', () =>
    expect(formatNumber(-0.001, 2, wordsOf(), true)).toBe('0.00'));
  it('dashes what is missing', () =>
    expect([formatNumber(null, 2, wordsOf()), formatNumber(Number.NaN, 2, wordsOf())]).toEqual(['–', '–']));
  it('names the endless', () => expect(formatNumber(-Infinity, 1, wordsOf())).toBe('−∞'));
});

describe('formatSize', () => {
  it('has two significant digits and no needless zeros', () =>
    expect([0.01, 0.1732, 12].map((size) => formatSize(size, wordsOf()))).toEqual(['0.01', '0.17', '12']));
});

describe('formatPercent', () => {
  it('is whole, with a space that does not break', () =>
    expect(formatPercent(0.136, wordsOf())).toBe('14\u00A0%'));
});

describe('digitsFor', () => {
  it('shows two digits that count', () =>
    expect([12, 1.2, 0.12, 0.012, 0].map(digitsFor)).toEqual([0, 1, 2, 3, 2]));
});
