import type { SensitivityIndex } from './sensitivityIndex.ts';

/** A parameter that stands above the noise. */
export interface Rank extends SensitivityIndex {
  /** First rank it can have, from 1: parameters with overlapping intervals share ranks. */
  readonly from: number;
  /** Last rank it can have. */
  readonly to: number;
}

/** An order of parameters, or why there is none. */
export type Ranking =
  | {
      readonly kind: 'ranked';
      readonly floor: number;
      readonly ranks: readonly Rank[];
      readonly inNoise: readonly string[];
    }
  | { readonly kind: 'refused'; readonly floor: number; readonly reason: string };

/** What separates parameters that matter from noise. */
export interface RankOptions {
  /** A measure of noise: the index of a dummy parameter, or `nothing` of Sobol' indices. */
  readonly noise: SensitivityIndex;
  /** Share of the variance due to luck, in [0, 1] (see `parametersAndSeeds`). @defaultValue 0 */
  readonly luck?: number;
  /** Largest share of luck with which a ranking is still made. @defaultValue 0.5 */
  readonly mostLuck?: number;
}

/**
 * Ranks parameters by an index (μ*, first or total), largest first. Refuses if noise dominates: luck has
 * too much of the variance, or no parameter's whole interval lies above the noise floor, the far end of
 * the noise's interval.
 */
export function rank(
  indices: readonly SensitivityIndex[],
  { noise, luck = 0, mostLuck = 0.5 }: RankOptions,
): Ranking {
  const floor = Math.max(Math.abs(noise.low), Math.abs(noise.high));
  const refused = (reason: string): Ranking => ({ kind: 'refused', floor, reason });
  const asked = indices.filter(({ name }) => name !== noise.name);
  if (asked.every(({ estimate }) => estimate === 0 || Number.isNaN(estimate)))
    return refused('the output is the same whatever the parameters are: there is nothing to rank');
  if (Number.isNaN(floor))
    return refused('the noise floor is not known: with so few runs there is no interval');
  if (luck > mostLuck)
    return refused(
      `luck has ${percent(luck)} of the variance, more than ${percent(mostLuck)}: average over more seeds`,
    );
  const above = asked.filter(({ low }) => low > floor).sort((a, b) => b.estimate - a.estimate);
  if (above.length === 0)
    return refused(
      `no interval lies above the noise floor of ${Number(floor.toPrecision(2))}: run more points`,
    );
  return {
    kind: 'ranked',
    floor,
    ranks: above.map((own) => ({
      ...own,
      from: 1 + above.filter(({ low }) => low > own.high).length,
      to: above.filter(({ high }) => high >= own.low).length,
    })),
    inNoise: asked.filter((index) => !above.includes(index)).map(({ name }) => name),
  };
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
