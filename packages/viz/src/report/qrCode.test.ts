import { describe, expect, it } from 'vitest';
import { qrCode } from './qrCode.ts';

describe('qrCode', () => {
  it('has the three corner marks: 7 × 7 frames two modules inside', () => {
    const dark = new Set(
      [...qrCode('joined-up', 'code').matchAll(/M(\d+),(\d+)h/g)].map(([, x, y]) => `${x},${y}`),
    );
    const size = Number(qrCode('joined-up', 'code').match(/viewBox="0 0 (\d+)/)![1]);
    for (const [left, top] of [
      [2, 2],
      [size - 9, 2],
      [2, size - 9],
    ]) {
      expect(Array.from({ length: 7 }, (_, i) => dark.has(`${left + i},${top}`))).toEqual(
        Array(7).fill(true),
      );
      expect(Array.from({ length: 5 }, (_, i) => dark.has(`${left + 1 + i},${top + 1}`))).toEqual(
        Array(5).fill(false),
      );
    }
    expect(dark.has('1,1')).toBe(false);
  });
  it('tells what it is, safely', () => expect(qrCode('x', 'a < b')).toContain('<title>a &lt; b</title>'));
  it('leaves out what a phone would not read from paper', () => {
    expect(qrCode('x'.repeat(600), 'code')).not.toBe('');
    expect(qrCode('ñ'.repeat(301), 'code')).toBe('');
  });
});
