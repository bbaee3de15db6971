import type { Government, Shock } from '@joined-up/core';
import type { Dials } from './dials.ts';
import { MONTHS } from './months.ts';

/** A crisis: shocks that hit a government however it is coordinated (ODD §3). */
export interface Crisis {
  readonly month: number;
  /** Month at whose start it is over; `undefined`: it lasts to the end of the run. */
  readonly until?: number;
  /** Factors on needs, on the rate of obstacles and on everybody's capacity. */
  readonly needs: number;
  readonly obstacles: number;
  readonly capacity: number;
}

/** The crisis that the dials set; `undefined` if they set none. */
export function crisisOf({
  needShock: needs,
  obstacleShock: obstacles,
  capacityShock: capacity,
  shockMonth: month,
  shockLasts,
}: Dials): Crisis | undefined {
  if (needs === 1 && obstacles === 1 && capacity === 1) return undefined;
  const until = month + shockLasts;
  return { month, ...(until < MONTHS ? { until } : {}), needs, obstacles, capacity };
}

/** Keeps the last list of each government, so that runs can share their warm-up, which goes by identity. */
const known = new WeakMap<Government, { readonly text: string; readonly shocks: readonly Shock[] }>();

/** A crisis as shocks of a government: on the needs of all goals and on every unit. */
export function shocksOf(crisis: Crisis, government: Government): readonly Shock[] {
  const text = JSON.stringify(crisis);
  const before = known.get(government);
  if (before?.text === text) return before.shocks;
  const { month, until, needs, obstacles, capacity } = crisis;
  const wanted = new Set(
    government.goals.flatMap(({ cells }) => cells.map(({ segment, service }) => `${segment} ${service}`)),
  );
  const cells = government.needs.filter(({ segment, service }) => wanted.has(`${segment} ${service}`));
  const units = government.ministries.flatMap((ministry) => ministry.units);
  const shocks: readonly Shock[] = [
    {
      month,
      ...(until === undefined ? {} : { until }),
      ...(needs === 1
        ? {}
        : {
            needs: [{ cells: cells.map(({ segment, service }) => ({ segment, service })), factor: needs }],
          }),
      ...(obstacles === 1 ? {} : { obstacleRate: obstacles }),
      ...(capacity === 1 ? {} : { capacity: units.map(({ id }) => ({ unit: id, factor: capacity })) }),
    },
  ];
  known.set(government, { text, shocks });
  return shocks;
}
