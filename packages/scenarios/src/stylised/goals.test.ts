import { resolveParameters } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { luckFor } from '../luck/luckFor.ts';
import { cellsOf, draftGoals } from './goals.ts';
import { sizeOf } from './size.ts';

const draft = (seed: number, changes = {}) => {
  const parameters = resolveParameters(changes);
  const size = sizeOf(parameters);
  return draftGoals(size, cellsOf(size), parameters, luckFor(seed)).map(({ goal, cells }) => ({
    goal: goal.id,
    segments: [...new Set(cells.map(({ segment }) => segment.place))],
    services: [...new Set(cells.map(({ service }) => service.place))],
    cells: cells.length,
  }));
};

describe('draftGoals', () => {
  it('makes goal k of segment k and 6 of its services', () => {
    draft(1)
      .slice(0, 6)
      .forEach(({ segments, services, cells }, k) => {
        expect(segments).toEqual([k]);
        expect(services).toHaveLength(6);
        expect(cells).toBe(6);
      });
  });

  it('makes the last two of one service each, two different ones, and all segments', () => {
    for (let seed = 0; seed < 30; seed++) {
      const [one, other] = draft(seed).slice(6);
      expect([one.cells, other.cells]).toEqual([6, 6]);
      expect([one.services.length, other.services.length]).toEqual([1, 1]);
      expect(one.services).not.toEqual(other.services);
    }
  });

  it('chooses each service about equally often', () => {
    const times = Array.from({ length: 8 }, () => 0);
    for (let seed = 0; seed < 400; seed++)
      for (const { services } of draft(seed).slice(6)) times[services[0]]++;
    // 800 choices of 8 services: 100 each, standard deviation 8.7
    for (const count of times) expect(Math.abs(count - 100)).toBeLessThan(35);
  });

  it('begins a further round when there are more goals than segments and services', () => {
    const goals = draft(1, { segments: 2, services: 3, servicesPerGoal: 2, goals: 7 });
    expect(
      goals
        .slice(2, 5)
        .flatMap(({ services }) => services)
        .sort(),
    ).toEqual([0, 1, 2]);
    expect(goals.map(({ segments }) => segments.length)).toEqual([1, 1, 2, 2, 2, 1, 1]);
  });

  it('keeps the first goals when there are more', () => {
    expect(draft(3, { goals: 12 }).slice(0, 8)).toEqual(draft(3));
  });
});
