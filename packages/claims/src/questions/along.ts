import { mean } from '@joined-up/statistics';
import type { Question } from '../claim.ts';
import { measureOf, type Measured } from '../measure.ts';
import { armsAlong, valueAt, type Series } from '../series.ts';
import { less } from '../world.ts';

/** How a response is claimed to change with the dose. */
export type Shape = 'rises' | 'falls' | 'rises, then falls';

export interface Shaped {
  readonly measure: Measured;
  readonly shape: Shape;
}

/** The claim is that the measure rises from the first dose to the last. */
export const rises = (measure: Measured): Shaped => ({ measure, shape: 'rises' });
/** The claim is that the measure falls from the first dose to the last. */
export const falls = (measure: Measured): Shaped => ({ measure, shape: 'falls' });
/** The claim is that some dose between the ends has the highest measure. */
export const risesThenFalls = (measure: Measured): Shaped => ({ measure, shape: 'rises, then falls' });

/**
 * Questions about the shape of a response to a dose. Effects of 'rises' and 'falls': the last level minus
 * the first. Of 'rises, then falls': the best level between the ends minus the higher end; below 0 if an
 * end is best.
 */
export const along = (
  series: Series,
  ...shaped: readonly [Shaped, ...Shaped[]]
): [Question, ...Question[]] => shaped.map((one) => questionOf(series, one)) as [Question, ...Question[]];

function questionOf(series: Series, { measure: measured, shape }: Shaped): Question {
  const measure = measureOf(measured);
  const { lever, levels } = series;
  return {
    id: `${measure.id} along ${lever}`,
    measure,
    arms: armsAlong(series),
    direction: shape === 'falls' ? 'lower' : 'higher',
    says: `${shape} along ${lever}`,
    effects(world) {
      const responses = world.map((runs) => levels.map((level) => valueAt(level, measure, runs)));
      return shape === 'rises, then falls'
        ? aboveBothEnds(responses)
        : responses.map((response) => less(response.at(-1)!, response[0]));
    },
    reference: (runs) => valueAt(levels[0], measure, runs),
  };
}

/**
 * How far the peak between the ends lies above the higher end. The other replicates of the world choose
 * the peak: the highest of several equal responses would lie above the ends by luck alone.
 * @param responses - shape [replicate][level]
 */
export function aboveBothEnds(responses: readonly (readonly (number | null)[])[]): (number | null)[] {
  return responses.map((response, own) => {
    const others =
      responses.length === 1 ? responses : responses.filter((_, replicate) => replicate !== own);
    const between = meansOf(others).slice(1, -1);
    const values = [response[0], response.at(-1)!, response.slice(1, -1)[highest(between)] ?? null];
    return values.includes(null) ? null : values[2]! - Math.max(values[0]!, values[1]!);
  });
}

/** The mean response at each level; −∞ if none is known. */
const meansOf = (responses: readonly (readonly (number | null)[])[]): number[] =>
  responses[0].map((_, level) => {
    const known = responses.map((response) => response[level]).filter((value) => value !== null);
    return known.length === 0 ? -Infinity : mean(known);
  });

const highest = (values: readonly number[]): number => values.indexOf(Math.max(...values));
