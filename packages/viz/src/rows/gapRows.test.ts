import { describe, expect, it } from 'vitest';
import { gapRows } from './gapRows.ts';

const cell = (segment: string, supply: number, need: number) => ({
  segment,
  service: 'care',
  supply,
  need,
});

describe('gapRows', () => {
  it('averages each cell over the runs that have it, and counts those short', () => {
    expect(gapRows([[cell('old', 1, 2), cell('young', 3, 2)], [cell('old', 4, 4)]])).toEqual([
      { segment: 'old', service: 'care', supply: 2.5, need: 3, short: 1 },
      { segment: 'young', service: 'care', supply: 3, need: 2, short: 0 },
    ]);
  });
});
