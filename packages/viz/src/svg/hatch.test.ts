import { describe, expect, it } from 'vitest';
import { hatch } from './hatch.ts';

describe('hatch', () => {
  it('cuts a rising diagonal at the corners of a square', () => expect(hatch(0, 0, 10, 10, 10)).toBe('M0,10L10,0'));
  it('mirrors a falling one', () => expect(hatch(0, 0, 10, 10, 10, false)).toBe('M10,10L0,0'));
  it('draws as many lines as fit: shifts 4, 8 and 12 in 10 × 5', () => expect(hatch(0, 0, 10, 5, 4)).toBe('M0,4L4,0M3,5L8,0M7,5L10,2'));
  it('draws nothing in nothing', () => expect(hatch(0, 0, 0, 0, 4)).toBe(''));
});
