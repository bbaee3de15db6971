import type { WinOptions, WinRow } from '../charts/winMap.ts';
import { formatPercent, formatPlain } from '../titles/formatNumber.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { regimeWords, wordsOf } from '../titles/wordsOf.ts';
import { numberColumn, type Table } from './table.ts';

/** The table twin of `winMap`, a row per setting. */
export function winTable(
  rows: readonly WinRow[],
  { language, names, regime, reference = 'status-quo', xName, yName }: WinOptions,
): Table {
  const words = wordsOf(language);
  const caption = words.charts.winShare(
    regimeWords(regime, words, names),
    regimeWords(reference, words, names),
  );
  return {
    caption,
    columns: [...[xName, yName].map((name) => wordsOfParameter(name, words, names).name), caption].map(
      numberColumn,
    ),
    rows: rows.map(({ x, y, share }) => [
      formatPlain(x, words),
      formatPlain(y, words),
      formatPercent(share, words),
    ]),
  };
}
