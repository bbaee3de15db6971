import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { carriers, carryHalf } from './carriers.ts';

const ids = ['a', 'b', 'c', 'd'];
const rows = [1, 2].flatMap((seed) =>
  ids.flatMap((ministry, i) =>
    ids.map((other, j) => ({ ministry, other, seed, excess: i === j ? 0 : (4 - i) / 100 })),
  ),
);

describe('carriers', () => {
  // Each carries (4 − i) × 3 hundredths: 12, 9, 6, 3 of 30; two carry 21.
  it('is named by how many carry half', () =>
    expect(nameOf(carriers(rows))).toBe('In this model, 2 of 4 ministries carry half the duplication'));
  it('says when nobody does', () =>
    expect(nameOf(carriers([{ ministry: 'a', other: 'b', excess: 0 }]))).toBe(
      'In this model, no ministry duplicates another',
    ));
  it('keeps its order in the heatmap and sorts the sums', () => {
    const texts = textsOf(carriers(rows, { ministries: ['d', 'c', 'b', 'a'] })).filter((text) =>
      ids.includes(text),
    );
    expect(texts).toEqual(['d', 'd', 'c', 'c', 'b', 'b', 'a', 'a', 'a', 'b', 'c', 'd']);
  });
  it('counts those that it does not draw', () =>
    expect(textsOf(carriers(rows, { most: 2 }))).toContain('2 others: 0.09'));
  it('has more room for names beside the heatmap than above it on a projector; on a page names stand high', () => {
    const names = { a: 'Transportation and housing' };
    const shown = (look: object): string[] =>
      textsOf(carriers(rows, { ...look, names })).filter((text) => text.startsWith('Transp'));
    expect(new Set(shown({})).has(names.a)).toBe(true);
    // Row, column and sum: the column is cut to its height, the row keeps more.
    const [row, column] = shown({ mode: 'projector' });
    expect(row.length).toBeGreaterThan(column.length);
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(carriers(rows, { width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(carriers(rows, { mode: 'projector' })))).toBe(24);
  });
  it('refuses to draw nothing', () => expect(() => carriers([])).toThrow('expected at least one'));
});

const carried = (...means: number[]) =>
  means.map((mean, i) => ({ ministry: String(i), mean, low: mean, high: mean, ranks: [1, 1] as const }));

describe('carryHalf', () => {
  it('is one if one carries exactly half', () => expect(carryHalf(carried(0.5, 0.3, 0.2))).toBe(1));
  it('is two of four equals', () => expect(carryHalf(carried(0.25, 0.25, 0.25, 0.25))).toBe(2));
});
