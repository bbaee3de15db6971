import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { fragmentationMap } from './fragmentationMap.ts';

const rows = [
  { area: 'Defence', ministries: 2, effectiveMinistries: 1, overlap: 0 },
  { area: 'Training', ministries: 9, effectiveMinistries: 3, overlap: 0.8 },
  { area: 'Space', ministries: 3, effectiveMinistries: null, overlap: null },
];

describe('fragmentationMap', () => {
  it('counts areas with three effective departments or more', () =>
    expect(nameOf(fragmentationMap(rows))).toBe(
      '1 of 3 policy areas have three or more effective departments',
    ));
  it('puts the most fragmented first, the unknown last', () =>
    expect(
      textsOf(fragmentationMap(rows)).filter((text) => rows.some(({ area }) => area === text)),
    ).toEqual(['Training', 'Defence', 'Space']));
  it('has a ring for every area and a disc where money is known, besides the legend', () =>
    expect(fragmentationMap(rows).querySelectorAll('circle')).toHaveLength(3 + 2 + 2));
  it('counts what it does not draw', () =>
    expect(textsOf(fragmentationMap(rows, { most: 1 }))).toContain('2 others'));
  it('draws on a projector as many areas as fit into 1280 × 720', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      area: `area ${i}`,
      ministries: 9,
      effectiveMinistries: 4,
      overlap: 0.5,
    }));
    const svg = fragmentationMap(many, { mode: 'projector' });
    expect(svg.getAttribute('height')).toBe('720');
    const drawn = textsOf(svg).filter((text) => /^area \d+$/.test(text)).length;
    expect(drawn).toBeGreaterThan(7);
    expect(textsOf(svg)).toContain(`${30 - drawn} others`);
  });
  it('has readable text at every size', () => {
    expect(Math.min(...textSizes(fragmentationMap(rows, { width: 360 })))).toBe(12);
    expect(Math.min(...textSizes(fragmentationMap(rows, { mode: 'projector' })))).toBe(24);
  });
});
