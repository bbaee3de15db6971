import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { gapDifference } from './gapDifference.ts';

const cell = (segment: string, service: string, supply: number) => ({ segment, service, supply, need: 2 });
const before = [
  cell('old', 'care', 1),
  cell('old', 'training', 3),
  cell('young', 'care', 1.5),
  cell('young', 'training', 2),
];
const after = [
  cell('old', 'care', 1.5),
  cell('old', 'training', 5),
  cell('young', 'care', 1.25),
  cell('young', 'training', 2),
];
const draw = (more = {}) => gapDifference(before, after, { regime: 'cog', ...more });

describe('gapDifference', () => {
  it('counts gaps that narrow and widen: more than is needed is no gap', () =>
    expect(nameOf(draw())).toBe('In this model, 1 of 4 gaps narrows and 1 widens under a strong centre'));
  it('writes the change where it matters, in percent of need', () =>
    expect(textsOf(draw()).filter((text) => /^[+−]\d+$/.test(text))).toEqual(['+25', '−13']));
  it('writes every change or none: without signs where there is no room for them', () => {
    const sixteen = Array.from({ length: 16 }, (_, i) => String.fromCodePoint(97 + i));
    const at = (supply: (i: number) => number) =>
      sixteen.flatMap((service, i) => sixteen.map((segment) => cell(segment, service, supply(i))));
    const numbers = (width: number): string[] =>
      textsOf(
        gapDifference(
          at(() => 1),
          at((i) => (i % 2 === 0 ? 1.1 : 0.7)),
          { regime: 'cog', width },
        ),
      ).filter((text) => /^[+−]?\d+$/.test(text));
    expect([new Set(numbers(720)), numbers(720).length]).toEqual([new Set(['+5', '−15']), 256]);
    expect([new Set(numbers(360)), numbers(360).length]).toEqual([new Set(['5', '15']), 256]);
  });
  it('hatches what widens, in the grid and in the legend, and nothing else', () => {
    // One cell and two squares of the legend.
    expect(draw().querySelectorAll('path[d^=M]')).toHaveLength(3);
  });
  it('takes another smallest change that matters', () =>
    expect(nameOf(draw({ matters: 0.2 }))).toBe(
      'In this model, 1 of 4 gaps narrows under a strong centre',
    ));
  it('can say that nothing changes', () =>
    expect(nameOf(gapDifference(before, before, { regime: 'cog', language: 'es' }))).toBe(
      'En este modelo, ninguna brecha cambia mucho con un CdG fuerte',
    ));
  it('leaves out what only one of them has', () =>
    expect(nameOf(gapDifference(before, after.slice(1), { regime: 'cog' }))).toContain('1 of 3 gaps'));
  it('refuses two grids that share nothing', () =>
    expect(() => gapDifference(before, [], { regime: 'cog' })).toThrow('expected a cell that both have'));
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
});
