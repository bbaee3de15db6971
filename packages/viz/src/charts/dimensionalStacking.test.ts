import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { stackWorlds, type StackWorld } from '../rows/stackWorlds.ts';
import { luminance } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { dimensionalStacking, type StackOptions } from './dimensionalStacking.ts';

const asked: StackOptions = {
  metric: 'outcome',
  regime: 'cog',
  reference: 'superministry',
  side: 'above',
  threshold: 0,
};
/** Ten worlds in each of these bins of `a` and `b`; it happens in so many of them. */
const worldsOf = (happening: readonly (readonly [number, number, number])[]): StackWorld[] =>
  happening.flatMap(([a, b, count]) =>
    Array.from({ length: 10 }, (_, i) => ({ settings: { a, b }, happens: i < count })),
  );
/** Clear, clear, close, empty. */
const two = stackWorlds(
  worldsOf([
    [0, 0, 8],
    [0, 1, 2],
    [1, 0, 5],
  ]),
  ['a', 'b'],
  2,
);
const four = stackWorlds(
  Array.from({ length: 400 }, (_, i) => ({
    settings: { a: i % 7, b: i % 5, c: i % 3, d: i % 11 },
    happens: i % 7 > 3,
  })),
  ['a', 'b', 'c', 'd'],
);
const cellsOf = (svg: SVGSVGElement): Element[] => [...svg.querySelectorAll('g')];
const titled = (svg: SVGSVGElement, text: string): Element =>
  cellsOf(svg).find((cell) => cell.querySelector('title')!.textContent!.startsWith(text))!;
const fill = (cell: Element): string => cell.querySelector('rect')!.getAttribute('fill')!;

describe('dimensionalStacking', () => {
  it('counts the groups with worlds enough that it can call, 80 % and 20 % among them', () => {
    expect(nameOf(dimensionalStacking(two, asked))).toBe(
      'In this model, it usually happens in 1 of 3 groups of worlds and seldom in 1',
    );
    expect(textsOf(dimensionalStacking(two, asked))).toContain(
      'Outcome: Strong centre minus superministry above 0.00.',
    );
  });
  it('says in three languages when there is no clear answer', () => {
    const close = stackWorlds(
      worldsOf([
        [0, 0, 5],
        [0, 1, 7],
        [1, 0, 3],
        [1, 1, 10],
      ]),
      ['a', 'b'],
      2,
    );
    expect(nameOf(dimensionalStacking(close, asked))).toBe(
      'In this model, no clear answer: 3 of 4 groups of worlds are too close to call',
    );
    expect(nameOf(dimensionalStacking(close, { ...asked, language: 'es' }))).toBe(
      'En este modelo, no hay respuesta clara: 3 de 4 grupos de mundos están demasiado reñidos',
    );
    expect(nameOf(dimensionalStacking(close, { ...asked, language: 'pt' }))).toBe(
      'Neste modelo, não há resposta clara: 3 de 4 grupos de mundos estão apertados demais para decidir',
    );
  });
  it('tells of each cell where it is, how many worlds it has and in what share it happens', () => {
    expect(
      cellsOf(dimensionalStacking(two, asked)).map((cell) => cell.querySelector('title')!.textContent),
    ).toEqual([
      'a low, b low: 10 worlds, 80\u00A0%',
      'a low, b high: 10 worlds, 20\u00A0%',
      'a high, b low: 10 worlds, 50\u00A0%',
      'a high, b high: 0 worlds, too few to say',
    ]);
    expect(
      dimensionalStacking(two, { ...asked, names: { a: 'Backing' } }).querySelector('desc')!.textContent,
    ).toContain('Backing low, b low: 10 worlds, 80\u00A0%.');
  });
  it('calls parameters by their names in the language of the picture', () => {
    const named = stackWorlds(
      worldsOf([
        [0, 0, 8],
        [1, 1, 2],
      ]).map(({ settings: { a, b }, happens }) => ({ settings: { mandate: a, own: b }, happens })),
      ['mandate', 'own'],
      2,
    );
    expect(textsOf(dimensionalStacking(named, { ...asked, language: 'es' }))).toEqual(
      expect.arrayContaining(['mandato del centro (corte en 0,50) →', '↑ own (corte en 0,50)']),
    );
  });
  it('says nothing of a group of too few worlds, however clear it looks', () => {
    const few = stackWorlds(
      [
        ...worldsOf([
          [0, 0, 10],
          [1, 1, 0],
        ]),
        ...worldsOf([[0, 1, 10]]).slice(0, 9),
      ],
      ['a', 'b'],
      2,
    );
    const picture = dimensionalStacking(few, asked);
    expect(nameOf(picture)).toBe(
      'In this model, it usually happens in 1 of 2 groups of worlds and seldom in 1',
    );
    expect(titled(picture, 'a low, b high').querySelector('title')!.textContent).toBe(
      'a low, b high: 9 worlds, too few to say',
    );
    expect(fill(titled(picture, 'a low, b high'))).toBe('#ffffff');
    expect(textsOf(picture)).toContain('fewer than 10 worlds: too few to say');
    expect(nameOf(dimensionalStacking(few, { ...asked, leastWorlds: 9 }))).toBe(
      'In this model, it usually happens in 2 of 3 groups of worlds and seldom in 1',
    );
    expect(nameOf(dimensionalStacking(few, { ...asked, leastWorlds: 11 }))).toBe(
      'No group of worlds is large enough to say where it happens',
    );
  });
  it('hatches what is too close and nothing else; what has too few worlds is white and crossed', () => {
    const picture = dimensionalStacking(two, asked);
    expect(cellsOf(picture).map((cell) => cell.querySelectorAll('path').length)).toEqual([0, 0, 1, 0]);
    expect(cellsOf(picture).map((cell) => cell.querySelectorAll('line').length)).toEqual([0, 0, 0, 2]);
    expect(fill(titled(picture, 'a high, b high'))).toBe('#ffffff');
  });
  it('is the darker the more often it happens, so that grey print keeps the order', () => {
    const picture = dimensionalStacking(two, asked);
    const [often, half, seldom, empty] = [
      'a low, b low',
      'a high, b low',
      'a low, b high',
      'a high, b high',
    ].map((text) => luminance(fill(titled(picture, text))));
    expect(often).toBeLessThan(half);
    expect(half).toBeLessThan(seldom);
    expect(seldom).toBeLessThan(empty);
  });
  it('nests: low is left and below, and inner bins run within outer ones', () => {
    const picture = dimensionalStacking(four, asked);
    const at = (text: string): [number, number] => {
      const box = titled(picture, text).querySelector('rect')!;
      return [Number(box.getAttribute('x')), Number(box.getAttribute('y'))];
    };
    expect(cellsOf(picture)).toHaveLength(81);
    const xs = [
      'a low, b low, c low, d low',
      'a low, b low, c high, d low',
      'a middle, b low, c low, d low',
      'a high, b low, c middle, d low',
    ].map((text) => at(text)[0]);
    expect(xs).toEqual(xs.toSorted((one, other) => one - other));
    const ys = [
      'a low, b high, c low, d high',
      'a low, b high, c low, d low',
      'a low, b middle, c low, d high',
      'a low, b low, c low, d low',
    ].map((text) => at(text)[1]);
    expect(ys).toEqual(ys.toSorted((one, other) => one - other));
    expect(textsOf(picture)).toContain('↑ outer: b (cut at 1.3; 2.7)');
    expect(textsOf(picture)).toContain('inner: c (cut at 0.67; 1.33) →');
  });
  it.each([
    ['a page', {}],
    ['a phone', { width: 360 }],
    ['a projector', { mode: 'projector' }],
    ['little room', { height: 200 }],
  ] as const)('has room on %s for the name of every row, inner and outer', (_, look) => {
    const picture = dimensionalStacking(four, { ...asked, ...look });
    const label = Math.min(...textSizes(picture));
    const heights = cellsOf(picture).map((cell) =>
      Number(cell.querySelector('rect')!.getAttribute('height')),
    );
    expect(heights).toHaveLength(81);
    expect(Math.min(...heights)).toBeGreaterThan(1.2 * label);
    // Three rows hold 'middle', which stands upright.
    expect(3 * Math.min(...heights)).toBeGreaterThan(textWidth('middle', label));
  });
  it('has readable text at every size, and breaks a long name rather than cut it', () => {
    const names = { a: 'cost of contradictions between units of other ministries' };
    expect(Math.min(...textSizes(dimensionalStacking(four, { ...asked, width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(dimensionalStacking(four, { ...asked, mode: 'projector' })))).toBe(24);
    const texts = textsOf(dimensionalStacking(four, { ...asked, width: 360, names }));
    expect(texts.join(' ')).toContain(`outer: ${names.a} (cut at 2; 4) →`);
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
  });
  it('refuses to draw nothing', () =>
    expect(() =>
      dimensionalStacking({ ...two, cells: two.cells.filter(({ worlds }) => worlds === 0) }, asked),
    ).toThrow('expected at least one'));
});
