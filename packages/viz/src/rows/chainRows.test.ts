import { prepare, regimes, step, type Government } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { chainRows } from './chainRows.ts';

const unit = (id: string, service: string) => ({
  id,
  capacity: 1,
  competence: { [service]: 1 },
  priorities: { health: 1 },
  ideals: {},
  mandates: [{ segment: 'all', service, turf: 0 }],
});
const government: Government = {
  segments: [{ id: 'all', population: 1 }],
  services: [{ id: 'care' }, { id: 'tax' }],
  needs: [
    { segment: 'all', service: 'care', need: 1 },
    { segment: 'all', service: 'tax', need: 1 },
  ],
  goals: [
    { id: 'health', weight: 1, cells: [{ segment: 'all', service: 'care', weight: 1 }] },
    { id: 'revenue', weight: 1, cells: [{ segment: 'all', service: 'tax', weight: 1 }] },
  ],
  ministries: [
    { id: 'first', culture: 0.5, units: [unit('a', 'care'), unit('b', 'tax')] },
    { id: 'second', culture: 0.5, units: [unit('c', 'care')] },
  ],
};
const run = prepare(
  {
    id: 'small',
    name: 'Small',
    description: '',
    months: 24,
    start: 12,
    parameters: { obstacleRate: 0 },
    government: () => government,
  },
  regimes[0],
  { seed: 1 },
);
step(run);

describe('chainRows', () => {
  it('has what each unit supplies to the cells of the goal, and to no other', () => {
    expect(
      chainRows(run, 'health').map(({ ministry, unit: by, segment, service }) => [
        ministry,
        by,
        segment,
        service,
      ]),
    ).toEqual([
      ['first', 'a', 'all', 'care'],
      ['second', 'c', 'all', 'care'],
    ]);
  });
  it('adds up to the supply of the cells', () => {
    const [care] = run.state.cellSupply;
    expect(chainRows(run, 'health').reduce((sum, { supply }) => sum + supply, 0)).toBeCloseTo(care, 12);
    expect(care).toBeGreaterThan(0);
  });
  it('refuses a goal that is not there', () =>
    expect(() => chainRows(run, 'peace')).toThrow(
      'expected the id of a goal (health, revenue), received peace',
    ));
});
