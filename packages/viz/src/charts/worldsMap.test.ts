import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { worldsMap, type WorldsOptions } from './worldsMap.ts';

/** Ten by ten worlds; it happens where x is 5 or more, but for one row. The box: x from 4.5. */
const rows = Array.from({ length: 100 }, (_, i) => ({
  x: i % 10,
  y: Math.floor(i / 10),
  happens: i % 10 >= 5 && i >= 10,
  inBox: i % 10 >= 5,
}));
const box: WorldsOptions = {
  metric: 'outcome',
  regime: 'cog',
  side: 'above',
  threshold: 0.01,
  xName: 'mandate',
  yName: 'culture',
  boxes: [[{ name: 'mandate', low: 4.5, high: null }]],
};
const marks = (svg: SVGSVGElement): string[] =>
  [...svg.querySelectorAll('path')].map(
    (path) => path.getAttribute('stroke') ?? path.getAttribute('fill') ?? '',
  );

describe('worldsMap', () => {
  it('tells how often it happens in the box and everywhere, and how much of it the box holds', () => {
    const picture = worldsMap(rows, box);
    expect(nameOf(picture)).toBe(
      'In this model, it happens in 90\u00A0% of worlds in the box, in 45\u00A0% of all',
    );
    expect(textsOf(picture).join(' ')).toContain(
      'The box holds 100\u00A0% of the worlds in which it happens.',
    );
    expect(textsOf(picture).join(' ')).toContain('above +0.010');
  });
  it('tells those who do not see it where the box is', () => {
    const { textContent } = worldsMap(rows, {
      ...box,
      boxes: [[...box.boxes[0], { name: 'own', low: 1 / 3, high: 20 }]],
    }).querySelector('desc')!;
    expect(textContent).toBe('it happens: 45\u00A0%. mandate of the centre ≥ 4.5; own ≥ 0.33, < 20.');
  });
  it('has a mark a world and one each in the legend', () => {
    expect(marks(worldsMap(rows, box)).filter((colour) => colour === '#003E7E')).toHaveLength(46);
    expect(marks(worldsMap(rows, box)).filter((colour) => colour === '#8A8A8A')).toHaveLength(56);
  });
  it('draws the box as far as its open side', () => {
    const [, rect] = [...worldsMap(rows, box).querySelectorAll('rect')].filter(
      (each) => each.getAttribute('fill') === '#E8F0F8',
    );
    const lines = [...worldsMap(rows, box).querySelectorAll('line')].map((line) =>
      Number(line.getAttribute('x2')),
    );
    expect(Number(rect.getAttribute('x')) + Number(rect.getAttribute('width'))).toBeCloseTo(
      Math.max(...lines),
      0,
    );
  });
  it('makes worlds small that limits which are not drawn shut out, and names these', () => {
    const hidden = worldsMap(
      rows.map((row) => ({ ...row, inBox: row.inBox && row.y > 4 })),
      { ...box, boxes: [[...box.boxes[0], { name: 'staff', low: 3, high: 9 }]] },
    );
    expect(textsOf(hidden).join(' ')).toContain('(staff of the centre)');
    expect(
      new Set([...hidden.querySelectorAll('path')].map((path) => path.getAttribute('d'))).size,
    ).toBeGreaterThan(
      new Set([...worldsMap(rows, box).querySelectorAll('path')].map((path) => path.getAttribute('d')))
        .size,
    );
  });
  it('calls parameters by their names, in the language of the picture', () => {
    const texts = textsOf(
      worldsMap(rows, { ...box, language: 'es', names: { culture: 'Nuestra cultura' } }),
    );
    expect(texts).toEqual(expect.arrayContaining(['mandato del centro →', '↑ Nuestra cultura']));
  });
  it('draws all boxes, numbered, and counts what lies in any', () => {
    const picture = worldsMap(
      rows.map((row) => ({ ...row, inBox: row.x >= 8 || row.y < 2 })),
      {
        ...box,
        boxes: [[{ name: 'mandate', low: 7.5, high: null }], [{ name: 'culture', low: null, high: 1.5 }]],
      },
    );
    // 36 worlds lie in a box; it happens in 18 of the first and in 3 more of the second.
    expect(nameOf(picture)).toBe(
      'In this model, it happens in 58\u00A0% of worlds in the 2 boxes, in 45\u00A0% of all',
    );
    expect(picture.querySelectorAll('rect[fill="none"][stroke]')).toHaveLength(2);
    expect(textsOf(picture)).toEqual(expect.arrayContaining(['1', '2', 'the boxes']));
    expect(picture.querySelector('desc')!.textContent).toContain(
      '1: mandate of the centre ≥ 7.5. 2: culture',
    );
  });
  it('draws a choice by the words of its options, the box around each of those it holds', () => {
    const choices = { meeting: ['at-once', 'houses', 'deputies'] };
    const draw = (options: readonly string[]) =>
      worldsMap(
        rows.map((row) => ({
          ...row,
          x: row.x % 3,
          inBox: options.includes(choices.meeting[row.x % 3]),
        })),
        {
          ...box,
          xName: 'meeting',
          choices,
          boxes: [[{ name: 'meeting', low: null, high: null, options }]],
        },
      );
    const apart = draw(['at-once', 'deputies']);
    expect(textsOf(apart)).toEqual(expect.arrayContaining(['at once', 'house by house', 'with deputies']));
    expect(apart.querySelectorAll('rect[fill="none"][stroke]')).toHaveLength(2);
    expect(apart.querySelector('desc')!.textContent).toContain('meeting ∈ at once, with deputies.');
    expect(draw(['houses', 'deputies']).querySelectorAll('rect[fill="none"][stroke]')).toHaveLength(1);
  });
  it('says so where there is no box', () => {
    const picture = worldsMap(rows, { ...box, boxes: [] });
    expect(nameOf(picture)).toBe('In this model, no box of parameters tells where it happens');
    expect(picture.querySelectorAll('rect[fill="#E8F0F8"]')).toHaveLength(0);
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(worldsMap(rows, { ...box, width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(worldsMap(rows, { ...box, mode: 'projector' })))).toBe(24);
  });
  it('refuses to draw nothing', () => expect(() => worldsMap([], box)).toThrow('expected at least one'));
});
