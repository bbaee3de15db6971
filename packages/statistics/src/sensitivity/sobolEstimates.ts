import { ROUNDING } from '../summary/rounding.ts';
import type { SobolOutputs } from './sobolOutputs.ts';

/** Indices estimated from some base points; NaN if the output does not vary. */
export interface SobolEstimates {
  readonly first: readonly number[];
  readonly total: readonly number[];
  /** Pairs (0,1), (0,2) … (1,2) …; empty without second order. */
  readonly second: readonly number[];
  /**
   * Estimated index of a parameter without effect: the apparent agreement of rows of A and B, which share
   * no parameter.
   */
  readonly nothing: number;
}

/**
 * First order by Saltelli (2010), total by Jansen (1999), second order by Saltelli (2002).
 * @param places - indices of base points, repeated or not
 * @see Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics
 * Communications 181:259–270
 * @see Saltelli (2002), Making best use of model evaluations to compute sensitivity indices, Computer
 * Physics Communications 145:280–297
 */
export function sobolEstimates({ a, b, ab, ba }: SobolOutputs, places: Int32Array): SobolEstimates {
  const average = (of: (k: number) => number): number => {
    let sum = 0;
    for (let i = 0; i < places.length; i++) sum += of(places[i]);
    return sum / places.length;
  };
  const centre = average((k) => a[k] + b[k]) / 2;
  const variance = average((k) => (a[k] - centre) ** 2 + (b[k] - centre) ** 2) / 2;
  // An output that never varies has no indices, not even 0. Sums over equal values may differ by rounding.
  let size = 0;
  for (let i = 0; i < places.length; i++)
    size = Math.max(size, Math.abs(a[places[i]]), Math.abs(b[places[i]]));
  const least = (ROUNDING * size) ** 2;
  const share = (part: number): number => (variance > least ? part / variance : Number.NaN);
  const first = ab.map((mixed) => share(average((k) => (b[k] - centre) * (mixed[k] - a[k]))));
  const nothing = average((k) => (a[k] - centre) * (b[k] - centre));
  const second = ba.flatMap((mixed, i) =>
    ab.slice(i + 1).map((other, next) => {
      const j = i + 1 + next;
      return (
        share(average((k) => (mixed[k] - centre) * (other[k] - centre)) - nothing) - first[i] - first[j]
      );
    }),
  );
  return {
    first,
    total: ab.map((mixed) => share(average((k) => (a[k] - mixed[k]) ** 2) / 2)),
    second,
    nothing: share(nothing),
  };
}
