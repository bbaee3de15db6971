import type { Government, Ministry, Unit } from '@joined-up/core';
import * as fc from 'fast-check';

/** A number from 0 to 1, with 0, 0.5 and 1 more often than by chance. */
export const share: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 0.5),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** A usual amount; sometimes one at the limit of what validation accepts. */
const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 12, arbitrary: fc.double({ min: 0.05, max: 5, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(1e-9, 1e12) },
);

const ids = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${kind}${i}`);
const some = <Item>(items: readonly Item[], minLength = 1): fc.Arbitrary<Item[]> =>
  fc.subarray([...items], { minLength });

interface Places {
  readonly cells: readonly { readonly segment: string; readonly service: string }[];
  readonly needed: readonly { readonly segment: string; readonly service: string }[];
  readonly goals: readonly string[];
}

const randomUnit = (id: string, { cells, goals }: Places): fc.Arbitrary<Unit> =>
  fc
    .record({
      capacity: amount,
      competence: fc.oneof(fc.constantFrom(1, 0.5), fc.double({ min: 1e-6, max: 1, noNaN: true })),
      priorities: fc.array(share, { minLength: goals.length, maxLength: goals.length }),
      ideals: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
        minLength: goals.length,
        maxLength: goals.length,
      }),
      mandates: some(cells),
      turf: share,
    })
    .map(({ capacity, competence, priorities, ideals, mandates, turf }) => ({
      id,
      capacity,
      competence: Object.fromEntries(cells.map(({ service }) => [service, competence])),
      priorities: Object.fromEntries(
        goals.map((goal, k) => [goal, priorities[k] < 1e-9 ? 0 : priorities[k]]),
      ),
      ideals: Object.fromEntries(goals.map((goal, k) => [goal, ideals[k]])),
      mandates: mandates.map((cell) => ({ ...cell, turf })),
    }));

const randomMinistry = (id: string, places: Places): fc.Arbitrary<Ministry> =>
  fc.integer({ min: 1, max: 3 }).chain((units) =>
    fc
      .record({
        culture: share,
        trustInCentre: share,
        layers: fc.constantFrom(1, 1, 2, 7),
        units: fc.tuple(...ids(`${id}-u`, units).map((unit) => randomUnit(unit, places))),
      })
      .map((ministry) => ({ id, ...ministry })),
  );

/**
 * Small and odd governments: one ministry, one unit, goals of one cell, needs that no goal names, cells and
 * segments that nobody serves, cultures of 0 and 1, units that claim nothing, mandates in cells that are
 * dropped.
 */
export const randomGovernment: fc.Arbitrary<Government> = fc
  .record({
    segments: fc.integer({ min: 1, max: 3 }),
    services: fc.integer({ min: 1, max: 3 }),
    goals: fc.integer({ min: 1, max: 4 }),
    ministries: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ segments, services, goals, ministries }) => {
    const [segmentIds, serviceIds, goalIds] = [
      ids('segment', segments),
      ids('service', services),
      ids('goal', goals),
    ];
    const cells = segmentIds.flatMap((segment) => serviceIds.map((service) => ({ segment, service })));
    return some(cells).chain((needed) => {
      const places: Places = { cells, needed, goals: goalIds };
      return fc
        .record({
          populations: fc.array(amount, { minLength: segments, maxLength: segments }),
          needs: fc.array(amount, { minLength: needed.length, maxLength: needed.length }),
          goals: fc.tuple(
            ...goalIds.map(() =>
              fc.record({
                weight: fc.oneof(fc.constant(0), amount),
                cells: some(needed),
                weights: amount,
                complementarity: fc.option(fc.constantFrom(-20, -1, 0, 1e-17, 0.5, 1), { nil: undefined }),
              }),
            ),
          ),
          ministries: fc.tuple(...ids('ministry', ministries).map((id) => randomMinistry(id, places))),
          trust: fc.option(share, { nil: undefined }),
          merger: fc.option(some(ids('ministry', ministries)), { nil: undefined }),
        })
        .map((drawn): Government => ({
          segments: segmentIds.map((id, g) => ({ id, population: drawn.populations[g] })),
          services: serviceIds.map((id) => ({ id })),
          needs: needed.map((cell, c) => ({ ...cell, need: drawn.needs[c] })),
          goals: drawn.goals.map(({ weight, cells: own, weights, complementarity }, k) => ({
            id: goalIds[k],
            // The weights must not all be 0.
            weight: k === 0 && weight === 0 ? 1 : weight,
            cells: own.map((cell, i) => ({ ...cell, weight: i === 0 ? weights : 1 })),
            complementarity,
          })),
          ministries: withSomethingToDo(drawn.ministries, drawn.goals[0].cells[0]),
          trust:
            drawn.trust === undefined || ministries < 2
              ? undefined
              : [{ between: ['ministry0', 'ministry1'], trust: drawn.trust }],
          merger: drawn.merger,
        }));
    });
  });

/**
 * Gives the first unit a mandate in the first cell of the first goal: a government with nothing to do is
 * refused.
 */
function withSomethingToDo(
  [first, ...others]: Ministry[],
  cell: { readonly segment: string; readonly service: string },
): Ministry[] {
  const [unit, ...rest] = first.units;
  const has = unit.mandates.some(
    ({ segment, service }) => segment === cell.segment && service === cell.service,
  );
  const busy = has ? unit : { ...unit, mandates: [...unit.mandates, { ...cell, turf: 1 }] };
  return [{ ...first, units: [busy, ...rest] }, ...others];
}
