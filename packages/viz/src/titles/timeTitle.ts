import type { TimeRow } from '../rows/timeRows.ts';
import { formatPercent } from './formatNumber.ts';
import type { Words } from './words.ts';

/** Smallest fall of the outcome past its peak that is worth a title. */
const FALL = 0.01;

/**
 * The finding of bars of time: past how many committees the outcome falls, if it does; else how much of
 * capacity meetings take.
 */
export function timeTitle(rows: readonly TimeRow[], along: 'regimes' | 'committees', words: Words): string {
  const outcomes = rows.map(({ outcome }) => outcome).filter((outcome) => outcome !== undefined);
  if (along === 'committees' && outcomes.length === rows.length) {
    const peak = outcomes.indexOf(Math.max(...outcomes));
    if (peak < rows.length - 1 && outcomes[peak] - outcomes.at(-1)! > FALL)
      return words.titles.outcomePeaks(rows[peak].label);
  }
  const meetings = rows.map((row) => row.meetings);
  const [least, most] = [Math.min(...meetings), Math.max(...meetings)].map((share) =>
    formatPercent(share, words),
  );
  return least === most ? words.titles.meetingsTakeSame(most) : words.titles.meetingsTake(least, most);
}
