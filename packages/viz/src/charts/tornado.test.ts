import { describe, expect, it } from 'vitest';
import { textSizes, textsOf } from '../frame/textSizes.ts';
import { tornado } from './tornado.ts';

const end = (mean: number) => ({ mean, low: mean - 0.01, high: mean + 0.01 });
const rows = [
  { parameter: 'culture', atLow: end(0.1), atHigh: end(0.16) },
  { parameter: 'mandate', atLow: end(0), atHigh: end(0.2) },
  { parameter: 'unused', atLow: end(0.15), atHigh: end(0.16), dummy: true },
];
const draw = (more = {}) => tornado(rows, { metric: 'outcome', regime: 'cog', base: 0.15, ...more });

describe('tornado', () => {
  it('puts the longest bar first and names the dummy for what it is', () => {
    const names = ['culture of sharing', 'mandate of the centre', 'unused', 'noise floor'];
    expect(textsOf(draw()).filter((text) => names.includes(text))).toEqual([
      'mandate of the centre',
      'culture of sharing',
      'noise floor',
    ]);
  });
  it('takes names of parameters', () =>
    expect(textsOf(draw({ names: { mandate: 'Political mandate' } }))).toContain('Political mandate'));
  it('draws as many as asked', () => expect(textsOf(draw({ most: 1 }))).not.toContain('culture'));
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
  it('keeps bars off the axis', () => {
    const bottoms = [...draw().querySelectorAll('rect')].map(
      (bar) => Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')),
    );
    const axis = Math.max(
      ...[...draw().querySelectorAll('line')]
        .filter((line) => line.getAttribute('y1') === line.getAttribute('y2'))
        .map((line) => Number(line.getAttribute('y1'))),
    );
    // The background and the band of the noise floor reach as far down.
    expect(bottoms.filter((bottom) => bottom > axis - 1)).toHaveLength(2);
  });
  it('refuses to draw nothing', () =>
    expect(() => tornado([], { metric: 'outcome', regime: 'cog', base: 0 })).toThrow(
      'expected at least one',
    ));
  it('draws a metric itself where no regime is named: no sign, no zero, its own note', () => {
    const texts = textsOf(
      tornado(
        rows.map((row) => ({ ...row, dummy: false, atLow: { mean: 0.5 }, atHigh: { mean: 0.6 } })),
        { metric: 'outcome', base: 0.55, note: 'Worlds.' },
      ),
    );
    expect(texts).toContain('Outcome');
    expect(texts).toContain('Worlds.');
    expect(texts.filter((text) => text.startsWith('+'))).toEqual([]);
  });
});
