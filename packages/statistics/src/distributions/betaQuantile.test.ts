import { describe, expect, it } from 'vitest';
import { betaQuantile } from './betaQuantile.ts';

describe('betaQuantile', () => {
  // R 4.2.2: qbeta(c(.01, .3, .5, .9, .999), 2, 5), and so on.
  it.each([
    [0.01, 2, 5, 0.026763191142755063],
    [0.3, 2, 5, 0.18180347131894911],
    [0.9, 2, 5, 0.51031630655149163],
    [0.999, 2, 5, 0.81861386691913385],
    [0.01, 0.5, 0.5, 0.00024671981713422151],
    [0.9, 0.5, 0.5, 0.97552825814757682],
    [0.05, 30, 800, 0.026166062430196219],
    [1e-10, 0.1, 3, 2.36690135194491e-101],
  ])('of %s with shapes %s and %s is what R gives', (p, a, b, expected) => {
    expect(betaQuantile(p, a, b) / expected).toBeCloseTo(1, 11);
  });

  it('is the share itself where all is equally likely, its root with shapes 2 and 1', () => {
    expect(betaQuantile(0.37, 1, 1)).toBeCloseTo(0.37, 13);
    expect(betaQuantile(0.37, 2, 1)).toBeCloseTo(Math.sqrt(0.37), 13);
  });

  it('keeps to the ends, and has no value where there is none', () => {
    expect([0, 1].map((p) => betaQuantile(p, 2, 3))).toEqual([0, 1]);
    expect([betaQuantile(-0.1, 1, 1), betaQuantile(0.5, 0, 1)]).toEqual([Number.NaN, Number.NaN]);
  });
});
