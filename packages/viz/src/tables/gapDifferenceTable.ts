import { ownWord } from '../titles/ownWord.ts';
import { gapChanges } from '../rows/gapChanges.ts';
import type { GapRow } from '../rows/gapRows.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { regimeWords, wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

interface Look {
  readonly language?: PictureLanguage;
  readonly names?: Readonly<Record<string, string>>;
  readonly regime: string;
  readonly reference?: string;
}

/** The table twin of `gapDifference`, gaps that widen first. */
export function gapDifferenceTable(
  reference: readonly GapRow[],
  rows: readonly GapRow[],
  { language, names = {}, regime, reference: other = 'status-quo' }: Look,
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  const changes = gapChanges(reference, rows);
  const counted = changes.some(({ short }) => short !== undefined);
  const [name, otherName] = [regime, other].map((id) => regimeWords(id, words, names));
  return {
    caption: charts.coveredShare,
    columns: [
      textColumn(charts.segment),
      textColumn(charts.service),
      ...[
        otherName.name,
        name.name,
        charts.minus(name, otherName),
        ...(counted ? [charts.moreSeedsShort] : []),
      ].map(numberColumn),
    ],
    rows: changes
      .toSorted((a, b) => a.after - a.before - (b.after - b.before))
      .map(({ segment, service, before, after, short }) => [
        ownWord(names, segment) ?? segment,
        ownWord(names, service) ?? service,
        formatNumber(before, 2, words),
        formatNumber(after, 2, words),
        formatNumber(after - before, 2, words, true),
        ...(counted ? [formatNumber(short ?? null, 0, words, true)] : []),
      ]),
  };
}
