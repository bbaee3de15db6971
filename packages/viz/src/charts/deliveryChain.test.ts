import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { deliveryChain } from './deliveryChain.ts';

const rows = [
  { ministry: 'labour', unit: 'jobs', segment: 'young', service: 'training', supply: 3 },
  { ministry: 'labour', unit: 'jobs', segment: 'young', service: 'care', supply: 1 },
  { ministry: 'health', unit: 'clinics', segment: 'young', service: 'care', supply: 2 },
  { ministry: 'health', unit: 'idle', segment: 'young', service: 'care', supply: 0 },
];
const draw = (more = {}) => deliveryChain(rows, { goal: 'Youth', ...more });

describe('deliveryChain', () => {
  it('counts who must deliver, leaving out who supplies nothing', () =>
    expect(nameOf(draw())).toBe('Youth: 2 units of 2 ministries must deliver'));
  it('joins ministry and unit, unit and cell: 2 + 3 ribbons', () =>
    expect(draw().querySelectorAll('path')).toHaveLength(5));
  it('makes a ribbon as wide as its supply', () => {
    // An area begins at the upper left corner and comes back to the lower left one.
    const widths = [...draw().querySelectorAll('path')].map((path) => {
      const corners = path
        .getAttribute('d')!
        .match(/,([\d.]+)(?=[CZ])/g)!
        .map((y) => Number(y.slice(1)));
      return corners.at(-1)! - corners[0];
    });
    expect(widths[0] / widths[1]).toBeCloseTo(4 / 2, 2);
  });
  it('breaks a long name into two lines where there is room, on a phone too', () => {
    const names = { labour: 'Labour and social affairs', jobs: 'Agency for work abroad' };
    for (const look of [{}, { width: 360 }])
      expect(textsOf(draw({ ...look, names })).join(' ')).toMatch(
        /Labour and social affairs.*Agency for work abroad/,
      );
  });
  it('does not say of every cell what all have in common', () =>
    expect(textsOf(draw())).toEqual(expect.arrayContaining(['training', 'care'])));
  it('names each segment once, beside its cells, where there are several segments and services', () => {
    const texts = textsOf(
      deliveryChain(
        [...rows, { ministry: 'health', unit: 'clinics', segment: 'old', service: 'care', supply: 4 }],
        { goal: 'Everybody' },
      ),
    );
    expect(texts.filter((text) => ['young', 'old', 'care', 'training'].includes(text)).toSorted()).toEqual([
      'care',
      'care',
      'old',
      'training',
      'young',
    ]);
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(draw({ width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(draw({ mode: 'projector' })))).toBe(24);
  });
  it('refuses to draw nothing', () =>
    expect(() => deliveryChain([rows[3]], { goal: 'Youth' })).toThrow('expected at least one with supply'));
});
