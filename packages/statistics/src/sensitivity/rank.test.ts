import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

const index = (name: string, estimate: number, half: number) => ({
  name,
  estimate,
  low: estimate - half,
  high: estimate + half,
});
const noise = index('dummy', 0.02, 0.03);

describe('rank', () => {
  it('ranks what stands above the noise, and does not tell apart what overlaps', () => {
    const ranking = rank(
      [
        index('culture', 0.3, 0.05),
        noise,
        index('load', 0.04, 0.03),
        index('backing', 0.35, 0.05),
        index('turnover', 0.1, 0.04),
      ],
      { noise },
    );
    expect(ranking).toMatchObject({
      kind: 'ranked',
      floor: expect.closeTo(0.05, 12),
      inNoise: ['load'],
      ranks: [
        { name: 'backing', from: 1, to: 2 },
        { name: 'culture', from: 1, to: 2 },
        { name: 'turnover', from: 3, to: 3 },
      ],
    });
  });

  it('refuses where nothing stands above the noise', () => {
    expect(rank([index('a', 0.1, 0.09), index('b', 0.05, 0.2)], { noise })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('noise floor of 0.05'),
    });
  });
  it('refuses where luck has most of the variance, however large an index', () => {
    expect(rank([index('a', 0.9, 0.01)], { noise, luck: 0.6 })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('luck has 60 % of the variance'),
    });
  });
  it('refuses where the noise is not known', () => {
    expect(
      rank([index('a', 0.9, 0.01)], {
        noise: { name: 'dummy', estimate: 0, low: Number.NaN, high: Number.NaN },
      }).kind,
    ).toBe('refused');
  });
  it('does not rank an index without an interval', () =>
    expect(rank([index('a', 0.9, Number.NaN)], { noise }).kind).toBe('refused'));
});
