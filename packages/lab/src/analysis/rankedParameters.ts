import type { Discovered } from './discover.ts';

/** Parameters of a discovery, first those whose limits chance explains least, then those that resamples limit most often, then all others. */
export function rankedParameters({
  worlds,
  where,
}: Pick<Discovered, 'worlds' | 'where'>): readonly string[] {
  const limits = where?.box.limits ?? [];
  const others = where?.box.others ?? [];
  return [
    ...new Set([
      ...limits
        .toSorted((a, b) => a.quasiP - b.quasiP || b.reproduced - a.reproduced)
        .map(({ name }) => name),
      ...others.toSorted((a, b) => b.reproduced - a.reproduced).map(({ name }) => name),
      ...worlds.names,
    ]),
  ];
}
