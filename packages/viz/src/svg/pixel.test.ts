import { describe, expect, it } from 'vitest';
import { pixel } from './pixel.ts';

describe('pixel', () => {
  it('rounds to hundredths', () => expect(pixel(1.23456)).toBe('1.23'));
  it('knows no minus zero', () => expect(pixel(-0.001)).toBe('0'));
  it('refuses what is no coordinate', () =>
    expect(() => pixel(Number.NaN)).toThrow('invalid coordinate: NaN'));
});
