import { describe, expect, it } from 'vitest';
import { textSizes, textsOf } from '../frame/textSizes.ts';
import { reasonRows } from '../rows/reasonRows.ts';
import { reasons } from './reasons.ts';

const part = (mean: number) => ({ mean, low: mean - 0.01, high: mean + 0.01 });
const rows = reasonRows({
  parts: [
    { mechanism: 'meetings', ...part(-0.04) },
    { mechanism: 'waiting', ...part(0.2) },
    { mechanism: 'agreements', ...part(0.03) },
  ],
  rest: part(0.01),
  together: part(-0.005),
});
const draw = (more = {}) => reasons(rows, { metric: 'outcome', regime: 'cog', ...more });
const barsOf = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('rect')]
    .filter((bar) => bar.getAttribute('stroke') !== null)
    .map((bar) => {
      const x = Number(bar.getAttribute('x'));
      return [x, x + Number(bar.getAttribute('width'))] as const;
    });

describe('reasonRows', () => {
  it('tells what makes the difference first, what takes away from it later, the unnamed last', () =>
    expect(rows.map(({ reason }) => reason)).toEqual([
      'waiting',
      'agreements',
      'meetings',
      'together',
      'rest',
    ]));
  it('turns around with the sign of the difference', () =>
    expect(
      reasonRows({
        parts: [
          { mechanism: 'waiting', mean: 0.1 },
          { mechanism: 'reorganising', mean: -0.3 },
        ],
        rest: { mean: 0 },
        together: { mean: 0 },
      })[0].reason,
    ).toBe('reorganising'));
});

describe('reasons', () => {
  it('begins each bar where the one above ends; the last reaches from nothing to the difference', () => {
    const bars = barsOf(draw());
    expect(bars).toHaveLength(6);
    expect(bars[1][0]).toBeCloseTo(bars[0][1], 1);
    // What takes away goes back from where the one above ended.
    expect(bars[2][1]).toBeCloseTo(bars[1][1], 1);
    expect(bars[5][0]).toBeCloseTo(bars[0][0], 1);
    expect(bars[5][1]).toBeCloseTo(bars[4][1], 1);
  });
  it('writes every part and the sum of all', () =>
    expect(textsOf(draw()).filter((text) => /^[+−]0\.\d{3}$/.test(text))).toEqual([
      '+0.200',
      '+0.030',
      '−0.040',
      '−0.005',
      '+0.010',
      '+0.195',
    ]));
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
  it('refuses to draw nothing', () =>
    expect(() => reasons([], { metric: 'outcome', regime: 'cog' })).toThrow('expected at least one'));
});
