import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { rangesLeft } from './rangesLeft.ts';

const row = (name: string, low: number, high: number, sampled: readonly [number, number] = [0, 1]) => ({
  name,
  sampled,
  low,
  high,
  median: (low + high) / 2,
  remaining: (high - low) / (0.9 * (sampled[1] - sampled[0])),
});
const rows = [row('turf', 0.05, 0.95), row('culture', 0.25, 0.5), row('staff', 3, 15, [2, 16])];
const draw = (more = {}) => rangesLeft(rows, { accepted: 62, worlds: 256, ...more });
const bars = (svg: SVGSVGElement): Element[] =>
  [...svg.querySelectorAll('rect')].filter((rect) => rect.getAttribute('fill') === '#003E7E');

describe('rangesLeft', () => {
  it('says how many parameters are narrowed, and how many worlds are left', () => {
    expect(nameOf(draw())).toBe(
      'In this model, what was observed narrows 1 of 3 parameters to half or less',
    );
    expect(textsOf(draw())).toContain('62 of 256 worlds fit what was observed');
    expect(nameOf(rangesLeft([row('turf', 0.1, 0.9)], { accepted: 1, worlds: 2 }))).toBe(
      'In this model, what was observed narrows no parameter to half',
    );
  });
  it('has the narrowest first, each with its ends in numbers', () => {
    const texts = textsOf(draw());
    expect(
      texts.filter((text) => ['staff of the centre', 'culture of sharing', 'turf'].includes(text)),
    ).toEqual(['culture of sharing', 'staff of the centre', 'turf']);
    expect(texts).toEqual(expect.arrayContaining(['0.25 to 0.50', '3 to 15']));
  });
  it('has names of parameters in the language of the picture, or those it is given', () => {
    expect(textsOf(draw({ language: 'pt' }))).toEqual(
      expect.arrayContaining(['pessoal do centro', 'turf']),
    );
    expect(textsOf(draw({ names: { staff: 'People' } }))).toContain('People');
  });
  it('draws bars to the scale of what was sampled', () => {
    const [, culture, , turf] = bars(draw()).map((bar) => Number(bar.getAttribute('width')));
    expect(turf / culture).toBeCloseTo(0.9 / 0.25, 1);
  });
  it('draws no bar where none is accepted', () => {
    const none = rangesLeft(
      [{ ...row('a', 0, 1), low: Number.NaN, high: Number.NaN, median: Number.NaN, remaining: Number.NaN }],
      { accepted: 0, worlds: 9 },
    );
    expect(bars(none)).toHaveLength(1);
    expect(textsOf(none)).toContain('–');
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
  it('refuses to draw nothing', () =>
    expect(() => rangesLeft([], { accepted: 0, worlds: 1 })).toThrow('at least one parameter'));
});
