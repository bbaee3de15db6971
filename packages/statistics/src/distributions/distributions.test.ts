import { describe, expect, it } from 'vitest';
import { binomialCdf } from './binomialCdf.ts';
import r from './fixtures/distributions.json' with { type: 'json' };
import { normalCdf } from './normalCdf.ts';
import { normalQuantile } from './normalQuantile.ts';
import { studentCdf } from './studentCdf.ts';
import { studentQuantile } from './studentQuantile.ts';

const functions: Readonly<Record<keyof typeof r, (...values: number[]) => number>> = {
  normalCdf: (z) => normalCdf(z),
  normalQuantile: (p) => normalQuantile(p),
  studentCdf: (t, freedom) => studentCdf(t, freedom),
  studentQuantile: (p, freedom) => studentQuantile(p, freedom),
  binomialCdf: (hits, draws, share) => binomialCdf(hits, draws, share),
};

/** So many digits agree that the rest may be R's own rounding; the farthest tails (1e-300) lose the most. */
const WITHIN: Readonly<Record<keyof typeof r, number>> = {
  normalCdf: 1e-15,
  normalQuantile: 1e-15,
  studentCdf: 1e-12,
  studentQuantile: 1e-12,
  binomialCdf: 1e-12,
};

describe.each(Object.keys(functions) as (keyof typeof r)[])('%s', (name) => {
  const rows = r[name].map((row) => ({ given: row.slice(0, -1), expected: row.at(-1)! }));

  it('is what R gives, over the whole range', () => {
    expect(rows.length).toBeGreaterThan(30);
    const off = rows.flatMap(({ given, expected }) => {
      const found = functions[name](...given);
      const error = expected === 0 ? Math.abs(found) : Math.abs(found / expected - 1);
      return error <= WITHIN[name] ? [] : [{ given, expected, found }];
    });
    expect(off).toEqual([]);
  });
});

describe('at the ends and beyond them', () => {
  it.each([
    [normalCdf(-Infinity), 0],
    [normalCdf(Infinity), 1],
    [normalQuantile(0), -Infinity],
    [normalQuantile(1), Infinity],
    [studentCdf(-Infinity, 3), 0],
    [studentCdf(Infinity, 3), 1],
    [studentCdf(0, 3), 0.5],
    [studentCdf(-1.96, Infinity), normalCdf(-1.96)],
    [studentQuantile(0.5, 3), 0],
    [studentQuantile(0, 3), -Infinity],
    [studentQuantile(1e-200, 0.1), -Infinity],
    [studentQuantile(0.025, Infinity), normalQuantile(0.025)],
    [binomialCdf(-1, 10, 0.5), 0],
    [binomialCdf(10, 10, 0.5), 1],
    [binomialCdf(3, 10, 0), 1],
    [binomialCdf(3, 10, 1), 0],
    [binomialCdf(0, 0, 0.5), 1],
  ])('%d is %d', (found, expected) => expect(found).toBe(expected));

  it('has no value where there is none', () => {
    const none = [
      normalCdf(Number.NaN),
      normalQuantile(1.1),
      studentCdf(1, 0),
      studentCdf(Number.NaN, 3),
      studentQuantile(-0.1, 3),
      studentQuantile(0.5, -1),
      binomialCdf(1, 2.5, 0.5),
      binomialCdf(1, 2, 1.5),
    ];
    for (const value of none) expect(value).toBeNaN();
  });

  it.each([0.3, 1, 2.5, 19, 1e6])(
    'of t with %d degrees of freedom, a quantile gives its probability back',
    (freedom) => {
      for (const p of [1e-30, 0.01, 0.3, 0.6, 0.999]) {
        expect(studentCdf(studentQuantile(p, freedom), freedom) / p - 1).toBeCloseTo(0, 12);
      }
    },
  );
});
