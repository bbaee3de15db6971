import type { Discovered } from './discover.ts';
import { CHAIR, REGIME } from '../choices/choice.ts';

/**
 * Parameters of a discovery, box by box: first those whose limits chance explains least; then those that
 * resamples limit most often, then all others.
 */
export function rankedParameters({
  worlds,
  where,
}: Pick<Discovered, 'worlds' | 'where'>): readonly string[] {
  const boxes = where?.boxes.map(({ found }) => found) ?? [];
  const others = boxes.flatMap((box) => box.others);
  const ranked = [
    ...new Set([
      ...boxes.flatMap(({ limits }) =>
        limits
          .toSorted((a, b) => a.quasiP - b.quasiP || b.reproduced - a.reproduced)
          .map(({ name }) => name),
      ),
      ...others.toSorted((a, b) => b.reproduced - a.reproduced).map(({ name }) => name),
      ...worlds.names,
    ]),
  ];
  if (worlds.levers.includes(CHAIR)) return ranked;
  // Who is in the chair follows from the regime: one of the two says it.
  const [one] = ranked.filter((name) => name === REGIME || name === CHAIR);
  return ranked.filter((name) => name === one || !(name === REGIME || name === CHAIR));
}
