import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { heatCells, type HeatWorld } from '../rows/heatCells.ts';
import { heatTable } from '../tables/heatTable.ts';
import { heatMap } from './heatMap.ts';

const what = { metric: 'outcome', regime: 'cog', reference: 'status-quo' };
const names = { xName: 'mandate', yName: 'culture' };
/** Six squares, eight seeds: below zero at the left, nothing in the middle, above at the right. */
const worldsOf = (value: (x: number, seed: number) => number | null): HeatWorld[] =>
  [0.1, 0.5, 0.9].flatMap((x) =>
    [0.2, 0.4].map((y) => ({ x, y, values: [0, 1, 2, 3, 4, 5, 6, 7].map((seed) => value(x, seed)) })),
  );
const wobble = (seed: number): number => (seed % 2 ? 0.02 : -0.02);
const found = heatCells(
  worldsOf((x, seed) => (x - 0.5) * 0.5 + wobble(seed)),
  names,
);
const draw = (more = {}, cells = found) => heatMap(cells, { ...what, ...more });
const title = (value: (x: number, seed: number) => number): string =>
  nameOf(draw({ reference: undefined }, heatCells(worldsOf(value), names)));
const hatches = (svg: SVGSVGElement) => svg.querySelectorAll('path[fill=none]').length;

describe('heatMap', () => {
  it('counts the settings where a difference is clear, either way', () =>
    expect(nameOf(draw())).toBe(
      'In this model, a strong centre gets better results in 2 of 6 settings, the opposite in 2',
    ));
  it('says that there is no clear difference', () => {
    const none = heatCells(
      worldsOf((_, seed) => wobble(seed)),
      names,
    );
    expect(nameOf(draw({}, none))).toBe(
      'In this model, no clear difference in results with a strong centre in any of 6 settings',
    );
    expect(nameOf(draw({ language: 'es' }, none))).toContain('no hay una diferencia clara');
    // All of them, and the legend's.
    expect(hatches(draw({}, none))).toBe(6 + 1);
  });
  it('says that a difference is clear and too small to matter', () =>
    expect(nameOf(draw({ matters: 0.3 }))).toBe('In this model, a strong centre hardly changes results'));
  it('hatches what may be luck and nothing else, and says so', () => {
    expect(hatches(draw())).toBe(2 + 1);
    expect(textsOf(draw())).toContain('could be luck alone');
    expect(textsOf(draw()).join(' ')).toContain('the intervals of all 6 settings hold together');
  });
  it('crosses out what has too few seeds, and writes no number there', () => {
    const few = heatCells(
      worldsOf((x, seed) => (x === 0.9 && seed > 2 ? null : 0.1 + wobble(seed))),
      names,
    );
    const svg = draw({}, few);
    expect(svg.querySelectorAll('rect[stroke-dasharray]')).toHaveLength(2 + 1);
    expect(textsOf(svg)).toContain('fewer than 5 seeds: too few to say');
    expect(textsOf(svg).filter((text) => text === '+0.100')).toHaveLength(4 + 1);
    expect(nameOf(svg)).toContain('in 4 of 4 settings');
  });
  it('says nothing where all have too few', () =>
    expect(
      nameOf(
        draw(
          {},
          heatCells(
            worldsOf((_, seed) => (seed > 1 ? null : 1)),
            names,
          ),
        ),
      ),
    ).toBe('In this model, no setting has enough runs to say anything about the outcome'));
  it('writes numbers where they fit, and else a minus below zero', () => {
    expect(textsOf(draw())).toEqual(expect.arrayContaining(['+0.20', '−0.20']));
    const fine = heatCells(
      Array.from({ length: 144 }, (_, i) => ({
        x: i % 12,
        y: Math.floor(i / 12),
        values: [0, 1, 2, 3, 4].map((seed) => (i % 12) - 6 + wobble(seed)),
      })),
      names,
    );
    const phone = textsOf(draw({ width: 300 }, fine));
    expect(phone.filter((text) => text === '−')).toHaveLength(6 * 12 + 2);
    expect(phone).not.toContain('−6');
  });
  it('goes from the lowest to the highest of a metric itself, where they can be told apart', () => {
    expect(title((x, seed) => x + seed)).toBe(
      'In this model, the outcome goes from 3.60 to 4.40 under a strong centre',
    );
    expect(title((x, seed) => (x > 0.5 ? seed : 7 - seed))).toBe(
      'In this model, no clear difference in results between 6 settings with a strong centre',
    );
  });
  it('says that other parameters differ between worlds of a square, and calls no difference luck', () => {
    const many = heatCells(
      Array.from({ length: 10 }, (_, world) =>
        worldsOf((x) => (x === 0.1 && world % 2 ? -1 : 1) * (1 + world)),
      ).flat(),
      names,
    );
    const texts = textsOf(draw({}, many));
    expect(nameOf(draw({}, many))).toBe(
      'In this model, a strong centre usually gets better results: in 4 of 6 settings',
    );
    expect(texts).toContain('worlds disagree');
    expect(texts.join(' ')).toContain('Other parameters differ between the worlds of a square');
    expect(texts.join(' ')).not.toContain('luck alone');
  });
  it('calls parameters by their names, and options by theirs, upright where they do not fit', () => {
    expect(textsOf(draw({ language: 'es', names: { culture: 'Nuestra cultura' } }))).toEqual(
      expect.arrayContaining(['mandato del centro →', '↑ Nuestra cultura']),
    );
    const options = [
      'one way to do it',
      'another way to do it',
      'none of both of these',
      'all of them at once',
    ];
    const svg = draw(
      { width: 360 },
      heatCells(
        options.flatMap((_, x) => [0, 1].map((y) => ({ x, y, values: [1, 1, 1, 1, 1] }))),
        { ...names, choices: { mandate: options } },
      ),
    );
    const turned = [...svg.querySelectorAll('text[transform]')].map((text) => text.textContent);
    expect(turned).toEqual(options);
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
  it('tells each square to those who do not see it', () =>
    expect(draw().querySelector('desc')!.textContent).toContain(
      'mandate of the centre 0.1, culture of sharing 0.2: −0.20 (',
    ));
  it('refuses to draw nothing', () =>
    expect(() =>
      draw(
        {},
        heatCells(
          worldsOf(() => null),
          names,
        ),
      ),
    ).toThrow('expected at least one'));
});

describe('heatTable', () => {
  it('has a row a square, with its interval and its side', () => {
    const { columns, rows } = heatTable(found, what);
    expect(columns.map(({ name }) => name)).toEqual([
      'mandate of the centre',
      'culture of sharing',
      'Seeds',
      'Mean',
      "Interval (Student's, all settings together 95\u00A0%)",
      'Share above zero',
      'Which side of zero',
    ]);
    expect(rows[0].slice(0, 4)).toEqual(['0.1', '0.2', '8', '−0.200']);
    expect(rows.map((row) => row.at(-1))).toEqual([
      'below',
      'not clear',
      'above',
      'below',
      'not clear',
      'above',
    ]);
  });
});
