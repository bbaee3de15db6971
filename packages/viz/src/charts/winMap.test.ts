import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { winMap } from './winMap.ts';

const rows = [0.1, 0.5, 0.9].flatMap((x) => [1, 2].map((y) => ({ x, y, share: x })));
const draw = (more = {}) =>
  winMap(rows, { regime: 'cog', reference: 'superministry', xName: 'mandate', yName: 'culture', ...more });
const contour = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('line')].filter((line) => line.getAttribute('stroke') === '#1A1A1A');

describe('winMap', () => {
  it('counts the settings it can call', () =>
    expect(nameOf(draw())).toBe('In this model, a strong centre wins clearly in 2 of 6 settings'));
  it('calls parameters by their names, in the language of the picture', () => {
    expect(textsOf(draw({ language: 'es', names: { culture: 'Nuestra cultura' } }))).toEqual(
      expect.arrayContaining(['mandato del centro →', '↑ Nuestra cultura']),
    );
    expect(textsOf(draw({ xName: 'My own' }))).toContain('My own →');
  });
  it('says when most are too close', () =>
    expect(
      nameOf(
        winMap(
          rows.map((row) => ({ ...row, share: 0.5 })),
          { regime: 'cog', xName: 'a', yName: 'b' },
        ),
      ),
    ).toBe('In this model, 6 of 6 settings are too close to call'));
  it('says what it is about', () =>
    expect([
      textsOf(draw({ metric: 'consistency' }))
        .slice(0, 3)
        .join(' ')
        .includes('Consistency. Share of governments'),
      textsOf(draw()).some((text) => text.startsWith('Share of governments')),
    ]).toEqual([true, true]));
  it('hatches what is too close and nothing else', () =>
    expect(draw().querySelectorAll('path[fill=none]')).toHaveLength(2));
  it('marks where the reference is ahead, in the map and in the legend, for those who see grey', () => {
    // Two squares, and two of the legend.
    expect(draw().querySelectorAll('path[transform]')).toHaveLength(2 + 2);
  });
  it('draws the line of even odds between 0.5 and 0.9, once a row', () =>
    expect(contour(draw())).toHaveLength(2));
  it('marks where one is', () =>
    expect(textsOf(draw({ here: { x: 0.45, y: 2 } }))).toContain('you are here'));
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
  it('refuses to draw nothing', () =>
    expect(() => winMap([], { regime: 'cog', xName: 'a', yName: 'b' })).toThrow('expected at least one'));
});
