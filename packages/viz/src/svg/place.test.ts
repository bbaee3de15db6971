import { describe, expect, it } from 'vitest';
import { place } from './place.ts';

describe('place', () => {
  it('rounds to hundredths', () => expect(place(1.23456)).toBe('1.23'));
  it('knows no minus zero', () => expect(place(-0.001)).toBe('0'));
  it('refuses what is no place', () => expect(() => place(Number.NaN)).toThrow('invalid coordinate: NaN'));
});
