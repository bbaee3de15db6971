import type { TornadoRow } from '../charts/tornado.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { spreadOf } from '../titles/tornadoTitle.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `tornado`, the parameter that moves most first. */
export function tornadoTable(
  rows: readonly TornadoRow[],
  { language, names = {} }: { language?: PictureLanguage; names?: Readonly<Record<string, string>> } = {},
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  return {
    caption: charts.tornadoNote,
    columns: [textColumn(charts.parameter), numberColumn(charts.lowEnd), numberColumn(charts.highEnd)],
    rows: rows
      .toSorted((a, b) => spreadOf(b) - spreadOf(a))
      .map(({ parameter, atLow, atHigh, dummy }) => [
        dummy === true ? charts.noise : wordsOfParameter(parameter, words, names).name,
        formatNumber(atLow.mean, 3, words, true),
        formatNumber(atHigh.mean, 3, words, true),
      ]),
  };
}
