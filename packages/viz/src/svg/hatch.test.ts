import { describe, expect, it } from 'vitest';
import { hatch } from './hatch.ts';

describe('hatch', () => {
  it('cuts a rising diagonal at the corners of a square', () =>
    expect(hatch({ left: 0, top: 0, width: 10, height: 10 }, 10)).toBe('M0,10l10,-10'));
  it('mirrors a falling one', () =>
    expect(hatch({ left: 0, top: 0, width: 10, height: 10 }, 10, false)).toBe('M10,10l-10,-10'));
  it('draws as many lines as fit: shifts 4, 8 and 12 in 10 × 5', () =>
    expect(hatch({ left: 0, top: 0, width: 10, height: 5 }, 4)).toBe('M0,4l4,-4M3,5l5,-5M7,5l3,-3'));
  it('draws nothing in nothing', () => expect(hatch({ left: 0, top: 0, width: 0, height: 0 }, 4)).toBe(''));
});
