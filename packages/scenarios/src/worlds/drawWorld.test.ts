import { parameterProblems, parameters } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { drawWorld } from './drawWorld.ts';

const worlds = Array.from({ length: 400 }, (_, seed) => drawWorld(seed).parameters);

describe('drawWorld', () => {
  it('draws every uncertain parameter and no other, within its plausible range', () => {
    const uncertain = parameters.filter((record) => record.uncertain);
    expect(Object.keys(worlds[0])).toEqual(uncertain.map(({ name }) => name));
    for (const world of worlds) {
      expect(parameterProblems(world)).toEqual([]);
      const outside = uncertain.filter(({ name, plausible: [low, high] }) => {
        const value = world[name as keyof typeof world]!;
        return !(value >= low && value <= high);
      });
      expect(outside).toEqual([]);
    }
  });

  it('draws whole numbers evenly: each of 1 to 8 priorities 50 times of 400, within 4 standard deviations', () => {
    // √(400 × 1/8 × 7/8) = 6.6.
    for (let goals = 1; goals <= 8; goals++)
      expect(
        Math.abs(worlds.filter(({ priorityGoals }) => priorityGoals === goals).length - 50),
      ).toBeLessThan(27);
  });

  it('draws evenly: culture from 0.1 to 0.9 is 0.5 on average, within 4 standard errors', () => {
    expect(Math.abs(worlds.reduce((sum, { culture }) => sum + culture!, 0) / 400 - 0.5)).toBeLessThan(
      4 * (0.8 / Math.sqrt(12 * 400)),
    );
  });

  it('is the same for the same seed, whatever other parameters there are', () => {
    const few = parameters.filter(({ name }) => name === 'culture' || name === 'turfMotive');
    expect(drawWorld('7')).toEqual({ ...drawWorld(7), seed: '7' });
    expect(drawWorld(7, few).parameters).toEqual({
      culture: drawWorld(7).parameters.culture,
      turfMotive: drawWorld(7).parameters.turfMotive,
    });
  });
});
