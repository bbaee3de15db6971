import { CALLED, isClose } from '../charts/tooClose.ts';
import type { StackCell } from '../rows/stackWorlds.ts';
import type { Words } from './words.ts';

/**
 * The finding: in how many groups of worlds it usually happens or seldom does, of those with enough worlds;
 * or that most are too close to call.
 * @param least - fewest worlds from which a group is judged, at least 1
 */
export function stackTitle(cells: readonly StackCell[], least: number, { discovery }: Words): string {
  const shares = cells
    .filter(({ worlds }) => worlds >= least)
    .map(({ worlds, happening }) => happening / worlds);
  if (shares.length === 0) return discovery.noGroup;
  const close = shares.filter(isClose).length;
  if (close > shares.length / 2) return discovery.unclear(close, shares.length);
  return discovery.clear(
    shares.filter((share) => share >= CALLED[1]).length,
    shares.filter((share) => share <= CALLED[0]).length,
    shares.length,
  );
}
