import type { Discovered } from './discover.ts';
import { CHAIR, REGIME } from '../choices/choice.ts';

/**
 * Parameters of a discovery by importance: those limited in boxes, box by box, the least likely by chance
 * first; then those that resamples limit most often; then all others.
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
  // The chair follows from the regime: keep one of the two.
  const [one] = ranked.filter((name) => name === REGIME || name === CHAIR);
  return ranked.filter((name) => name === one || !(name === REGIME || name === CHAIR));
}
