import { ownWord } from '../titles/ownWord.ts';
import type { ChainRow } from '../charts/deliveryChain.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `deliveryChain`, largest supply first. */
export function chainTable(
  rows: readonly ChainRow[],
  {
    language,
    names = {},
    goal,
  }: { language?: PictureLanguage; names?: Readonly<Record<string, string>>; goal: string },
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  const nameOf = (id: string): string => ownWord(names, id) ?? id;
  return {
    caption: goal,
    columns: [
      ...[charts.ministry, charts.unit, charts.segment, charts.service].map(textColumn),
      numberColumn(charts.supply),
    ],
    rows: rows
      .filter(({ supply }) => supply > 0)
      .toSorted((a, b) => b.supply - a.supply)
      .map(({ ministry, unit, segment, service, supply }) => [
        ...[ministry, unit, segment, service].map(nameOf),
        formatNumber(supply, 3, words),
      ]),
  };
}
