import type { TimeRow } from '../rows/timeRows.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { regimeWords, wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** A smaller share would be written as 0.000. */
const LEAST = 0.0005;

/** The table twin of `timeBars`; a muddled mission has a column only where it takes something. */
export function timeTable(
  rows: readonly TimeRow[],
  {
    language,
    names = {},
    along = 'regimes',
  }: {
    language?: PictureLanguage;
    names?: Readonly<Record<string, string>>;
    along?: 'regimes' | 'committees';
  } = {},
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  const withOutcome = rows.some(({ outcome }) => outcome !== undefined);
  const withMission = rows.some(({ mission = 0 }) => mission >= LEAST);
  const say = (share: number | undefined): string => formatNumber(share ?? null, 3, words);
  return {
    caption: charts.shareOfCapacity,
    columns: [
      textColumn(along === 'regimes' ? charts.regime : charts.committees),
      ...[
        charts.implementing,
        charts.meetings,
        charts.disruption,
        ...(withMission ? [charts.mission] : []),
        charts.blocked,
        ...(withOutcome ? [charts.outcome] : []),
      ].map(numberColumn),
    ],
    rows: rows.map(({ label, implementing, meetings, disruption, mission, blocked, outcome }) => [
      along === 'regimes' ? regimeWords(label, words, names).name : label,
      say(implementing),
      say(meetings),
      say(disruption),
      ...(withMission ? [say(mission)] : []),
      say(blocked),
      ...(withOutcome ? [say(outcome)] : []),
    ]),
  };
}
