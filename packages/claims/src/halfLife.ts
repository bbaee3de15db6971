import type { Run } from '@joined-up/core';
import type { Measure } from './measure.ts';
import { effortOnTop } from './observers/effortOnTop.ts';

/** Smallest move that counts, as a share of capacity. */
const LEAST_MOVE = 0.001;
/** Months at the end of a run whose mean is the end of a response. */
const SETTLED = 12;

/**
 * Months after a lasting shock until half of the final reallocation has happened.
 * @param month - month at whose start the shock came
 */
export const halfLife = (month: number): Measure => ({
  id: 'halfLife',
  name: 'Months until half is re-allocated',
  observers: [effortOnTop],
  of: (run, calm) =>
    calm === undefined
      ? null
      : halfLifeOf(
          pathOf(run)
            .map((share, at) => share - pathOf(calm)[at])
            .slice(month),
        ),
});

const pathOf = ({ observed }: Run): readonly number[] => observed[effortOnTop.id] as readonly number[];

/**
 * The time at which a response first reaches half of its end (the mean of its last 12 months),
 * interpolated linearly between months.
 * @param response - one value a month from the shock on
 * @returns months; `null` for at most 24 values, or hardly any response
 */
export function halfLifeOf(response: readonly number[]): number | null {
  if (response.length <= 2 * SETTLED) return null;
  const half = response.slice(-SETTLED).reduce((sum, value) => sum + value, 0) / SETTLED / 2;
  if (half < LEAST_MOVE / 2) return null;
  const at = response.findIndex((value) => value >= half);
  const before = at === 0 ? 0 : response[at - 1];
  return at + (half - before) / (response[at] - before);
}
