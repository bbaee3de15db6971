import { uniform } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { luckFor } from './luckFor.ts';

describe('luckFor', () => {
  it('gives equal luck for equal seed, kind and entity, whatever was asked before', () => {
    const used = luckFor(7);
    used('capacity');
    used('need', 'youth');
    expect(used('need', 'elderly')).toEqual(luckFor('7')('need', 'elderly'));
  });

  it('gives different draws to different seeds, kinds and entities', () => {
    const draws = [
      luckFor(1)('need'),
      luckFor(2)('need'),
      luckFor(1)('turf'),
      luckFor(1)('need', 'a'),
      luckFor(1)('need', 'b'),
    ].map((luck) => uniform(luck, 0));
    expect(new Set(draws).size).toBe(5);
  });
});
