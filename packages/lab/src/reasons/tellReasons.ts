import type { Reasons } from '@joined-up/scenarios';
import { reasonRows, reasonTable, reasonTitle, usualMatters, wordsOf } from '@joined-up/viz';
import { listTable } from '../terminal/listTable.ts';
import { spoken } from '../words/language.ts';
import { fixed, say } from '../words/say.ts';

const signed = (value: number): string =>
  `${value < 0 ? '−' : '+'}${Number.isFinite(value) ? fixed(Math.abs(value), 3) : '–'}`;

/** Why two regimes differ, for a terminal: the difference, a finding, and what each mechanism contributes. */
export function tellReasons(found: Reasons, regime: string, reference: string, metric: string): string {
  const {
    count,
    difference: { mean, low, high },
  } = found;
  const rows = reasonRows(found);
  const language = spoken();
  const matters = usualMatters(metric, [found.reference]);
  const { columns, rows: table } = reasonTable(rows, { language, matters });
  const words = wordsOf(language);
  return [
    say`${regime} minus ${reference}, ${metric}: ${signed(mean)} (95 % interval ${signed(low)} to
        ${signed(high)}), ${count} {6|pair|pairs} of runs with the same luck.`,
    `${reasonTitle(rows, matters, words)}.`,
    '',
    listTable(
      columns.map(({ name }) => name),
      table,
      true,
    ),
    '',
    words.reasons.about,
    '',
  ].join('\n');
}
