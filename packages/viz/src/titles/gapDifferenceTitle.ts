import type { GapChange } from '../rows/gapChanges.ts';
import type { RegimeWords, TitleWords } from './words.ts';

/** The finding of a grid of differences: how many gaps narrow and widen, or that none changes much. */
export function gapDifferenceTitle(
  changes: readonly GapChange[],
  matters: number,
  regime: RegimeWords,
  titles: TitleWords,
): string {
  const narrower = changes.filter(({ before, after }) => after - before >= matters).length;
  const wider = changes.filter(({ before, after }) => before - after >= matters).length;
  if (narrower === 0 && wider === 0) return titles.gapsSame(regime);
  return titles.gapsMove(narrower, wider, changes.length, regime);
}
