import type { Account, Column } from '../claim.ts';
import { measureOf, type Measured } from '../measure.ts';
import { armsAlong, valueAt, type Series } from '../series.ts';
import { less, meanOver } from '../world.ts';

/**
 * The response at every level of a lever: its value, the difference from the first level, and the share of
 * worlds in which it is highest there.
 */
export function response(series: Series, ...measured: readonly Measured[]): Account {
  const measures = measured.map(measureOf);
  const { lever, levels } = series;
  return {
    id: `by ${lever}`,
    title: `Dose and response, by ${lever}`,
    head: lever,
    rows: levels.map(({ label }) => label),
    arms: armsAlong(series),
    measures,
    columns: measures.flatMap(({ name }): Column[] => [
      { name, kind: 'value' },
      { name: `minus ${levels[0].label}`, kind: 'difference' },
      { name: 'highest here', kind: 'share' },
    ]),
    values(world) {
      const responses = measures.map((measure) =>
        levels.map((level) => meanOver(world, (runs) => valueAt(level, measure, runs))),
      );
      return levels.map((_, level) =>
        responses.flatMap((means) => [means[level], less(means[level], means[0]), isHighest(means, level)]),
      );
    },
    picture: 'response',
  };
}

/** 1 at the first of the highest values, else 0; `null` if none is known. */
export function isHighest(values: readonly (number | null)[], place: number): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Number(values.indexOf(Math.max(...known)) === place);
}
