import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { sobolDots } from './sobolDots.ts';

const about = (estimate: number) => ({ estimate, low: estimate - 0.05, high: estimate + 0.05 });
const rows = [
  { parameter: 'culture', first: about(0.1), total: about(0.2) },
  { parameter: 'mandate', first: about(0.5), total: about(0.7) },
  { parameter: 'unused', first: about(0), total: about(0.02), dummy: true },
];
const bands = (svg: SVGSVGElement) => svg.querySelectorAll('rect[fill="#EDEDED"]').length;
const draw = (more = {}) => sobolDots(rows, { metric: 'outcome', regime: 'cog', ...more });

describe('sobolDots', () => {
  it('tells what stands out, the dummy not counted', () =>
    expect(nameOf(draw())).toBe(
      'In this model, the mandate of the centre matters most; 2 of 2 parameters stand out',
    ));
  it('puts the largest total first and names the dummy for what it is', () =>
    expect(
      textsOf(draw()).filter((text) =>
        ['culture of sharing', 'mandate of the centre', 'unused', 'noise floor'].includes(text),
      ),
    ).toEqual(['mandate of the centre', 'culture of sharing', 'noise floor']));
  it('has a band of noise only where the noise is known', () => {
    expect([
      bands(draw()),
      bands(sobolDots(rows.slice(0, 2), { metric: 'outcome' })),
      bands(sobolDots(rows.slice(0, 2), { metric: 'outcome', nothing: about(0) })),
    ]).toEqual([1, 0, 1]);
  });
  it('draws estimates without intervals', () => {
    const bare = { estimate: 0.5, low: Number.NaN, high: Number.NaN };
    expect(
      nameOf(sobolDots([{ parameter: 'culture', first: bare, total: bare }], { metric: 'outcome' })),
    ).toBe('In this model, no parameter stands out from the noise');
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
  it('refuses to draw nothing', () =>
    expect(() => sobolDots([], { metric: 'outcome' })).toThrow('expected at least one'));
});
