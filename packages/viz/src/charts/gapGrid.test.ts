import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { gapGrid, isShort } from './gapGrid.ts';

const rows = [
  { segment: 'old', service: 'care', supply: 1, need: 2, short: 46 },
  { segment: 'old', service: 'training', supply: 3, need: 2, short: 2 },
  { segment: 'young', service: 'care', supply: 1.8, need: 2, short: 30 },
];

describe('gapGrid', () => {
  it('counts a cell as short from four in five seeds on', () => {
    expect(nameOf(gapGrid(rows, { seeds: 50 }))).toBe(
      'In this model, supply usually falls short in 1 of 3 cells',
    );
    expect(rows.map((row) => isShort(row, 50))).toEqual([true, false, false]);
    expect(isShort({ ...rows[0], short: 40 }, 50)).toBe(true);
    expect(isShort({ ...rows[0], short: 39 }, 50)).toBe(false);
  });
  it('goes by the mean where no seeds are known', () =>
    expect(rows.map((row) => isShort(row))).toEqual([true, false, true]));
  it('writes the seeds that are short into each cell', () =>
    expect(textsOf(gapGrid(rows, { seeds: 50 })).filter((text) => /^\d+$/.test(text))).toEqual([
      '46',
      '2',
      '30',
    ]));
  it('hatches what is short, in the grid and in the legend, and nothing else', () => {
    // Two cells and two squares of the legend.
    expect(gapGrid(rows, { seeds: 50 }).querySelectorAll('path[d^=M]')).toHaveLength(4);
  });
  it('writes long names whole where the picture may be high, a line in two', () => {
    const names = {
      old: 'Minorities and newcomers',
      young: 'Students and researchers',
      care: 'Mental health and addiction',
      training: 'Health research and professions',
    };
    const texts = textsOf(gapGrid(rows, { seeds: 50, width: 360, names }));
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
    expect(Object.values(names).filter((name) => !texts.join(' ').includes(name))).toEqual([]);
  });
  it('says when nothing is short', () =>
    expect(nameOf(gapGrid([rows[1]], { seeds: 50 }))).toBe(
      'In this model, no cell is usually short of supply',
    ));
  it('leaves out cells without need', () =>
    expect(
      nameOf(gapGrid([...rows, { segment: 'x', service: 'y', supply: 1, need: 0 }], { seeds: 50 })),
    ).toContain('of 3 cells'));
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(gapGrid(rows, { seeds: 50, width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(gapGrid(rows, { seeds: 50, mode: 'projector' })))).toBe(24);
  });
});
