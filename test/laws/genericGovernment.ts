import { luckOf, streamOf, uniform, type Government } from '@joined-up/core';
import * as fc from 'fast-check';

const list = <Item>(kind: string, count: number, make: (id: string) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(`${kind}${i}`));

/**
 * Governments with uniform random numbers, so that no two are equal: when a law compares runs that sum in
 * another order, rounding would decide a tie at a threshold (more than 20 % of the supply, stances 1
 * apart).
 */
export const genericGovernment: fc.Arbitrary<Government> = fc
  .record({
    seed: fc.nat(),
    segments: fc.integer({ min: 1, max: 3 }),
    services: fc.integer({ min: 1, max: 4 }),
    goals: fc.integer({ min: 1, max: 4 }),
    ministries: fc.integer({ min: 1, max: 5 }),
    units: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ seed, segments, services, goals, ministries, units }): Government => {
    const luck = streamOf(luckOf(seed), 'government');
    let draws = 0;
    const draw = (): number => uniform(luck, 0, draws++);
    const segmentList = list('segment', segments, (id) => ({ id, population: 0.5 + draw() }));
    const serviceList = list('service', services, (id) => ({ id }));
    const cells = segmentList.flatMap((segment) =>
      serviceList.map((service) => ({ segment: segment.id, service: service.id })),
    );
    const goalIds = list('goal', goals, (id) => id);
    const byGoal = (make: () => number): Record<string, number> =>
      Object.fromEntries(goalIds.map((id) => [id, make()]));
    return {
      segments: segmentList,
      services: serviceList,
      needs: cells.map((cell) => ({ ...cell, need: 0.2 + draw() })),
      goals: goalIds.map((id) => ({
        id,
        weight: 0.1 + draw(),
        cells: cells
          .filter((_, i) => draw() < 0.6 || i === 0)
          .map((cell) => ({ ...cell, weight: 0.1 + draw() })),
      })),
      ministries: list('ministry', ministries, (ministry) => ({
        id: ministry,
        culture: draw(),
        trustInCentre: draw(),
        units: list(`${ministry}-unit`, units, (id) => ({
          id,
          capacity: 0.3 + draw(),
          competence: Object.fromEntries(serviceList.map((service) => [service.id, 0.2 + 0.8 * draw()])),
          priorities: byGoal(draw),
          ideals: byGoal(() => 3 * draw() - 1.5),
          mandates: cells
            .filter((_, i) => draw() < 0.5 || i === 0)
            .map((cell) => ({ ...cell, turf: draw() })),
        })),
      })),
    };
  });
