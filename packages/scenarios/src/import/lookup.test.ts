import { describe, expect, it } from 'vitest';
import { lookupOf } from './lookup.ts';
import { usFederal } from './plans/usFederal.ts';

const { serviceOf } = lookupOf(usFederal(2024));

describe('lookupOf', () => {
  it('goes by the sub-category where the table names it', () =>
    expect(serviceOf('Education > Nursing Education')).toBe('health-research'));
  it('goes by the category otherwise', () =>
    expect(serviceOf('Education > Teacher Training')).toBe('schools'));
  it('puts near-duplicates together', () =>
    expect(serviceOf('Regional Development > Housing')).toBe(serviceOf('Housing > Multifamily')));
  it('does not guess', () => expect(serviceOf('Astrology > Horoscopes')).toBeUndefined());
});
