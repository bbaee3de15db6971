import { ownWord } from '../titles/ownWord.ts';
import { carriedBy } from '../rows/carried.ts';
import type { CarrierRow } from '../rows/carrierRows.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/**
 * The table twin of `carriers`: who carries most comes first, each with the ministry it carries most
 * against.
 */
export function carrierTable(
  rows: readonly CarrierRow[],
  { language, names = {} }: { language?: PictureLanguage; names?: Readonly<Record<string, string>> } = {},
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  const { carried, excess, ministries } = carriedBy(rows);
  const digits = 4;
  return {
    caption: `${charts.all} (${charts.carriedShare})`,
    columns: [
      textColumn(charts.ministry),
      ...[charts.mean, charts.low, charts.high].map(numberColumn),
      textColumn(charts.against),
    ],
    rows: carried.map(({ ministry, mean, low, high }) => {
      const most = ministries.reduce<string | undefined>(
        (best, other) =>
          excess(ministry, other) > (best === undefined ? 0 : excess(ministry, best)) ? other : best,
        undefined,
      );
      return [
        ownWord(names, ministry) ?? ministry,
        formatNumber(mean, digits, words),
        formatNumber(low, digits, words),
        formatNumber(high, digits, words),
        most === undefined
          ? '–'
          : `${ownWord(names, most) ?? most} (${formatNumber(excess(ministry, most), digits, words)})`,
      ];
    }),
  };
}
