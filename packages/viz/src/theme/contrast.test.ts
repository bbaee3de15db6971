import { describe, expect, it } from 'vitest';
import { contrast, ink, inkOn, softInk } from './contrast.ts';

describe('contrast', () => {
  it('is 21 of black on white', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10));
  it('is 3.4, 5.2 and 10.6 for the palette on white', () => {
    expect(
      ['#8C8C8C', '#B84B00', '#003E7E'].map((colour) => Math.round(contrast(colour, '#ffffff') * 10) / 10),
    ).toEqual([3.4, 5.2, 10.6]);
  });
  it('is at least 4.5 for text', () =>
    expect(Math.min(contrast(ink, '#ffffff'), contrast(softInk, '#ffffff'))).toBeGreaterThanOrEqual(4.5));
});

describe('inkOn', () => {
  it('is dark on light and white on dark', () =>
    expect([inkOn('#ffffff'), inkOn('#003E7E')]).toEqual([ink, '#ffffff']));
});
