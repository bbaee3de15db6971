import type { Estimated, MorrisRow, SobolRow } from '../rows/sensitivityRows.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { wordsOf, type Language } from '../titles/wordsOf.ts';
import type { Words } from '../titles/words.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

interface Look { readonly language?: Language; readonly names?: Readonly<Record<string, string>> }

/** Estimate, then the ends of its interval. */
const cells = ({ estimate, low, high }: Estimated, digits: number, words: Words): string[] => [formatNumber(estimate, digits, words), formatNumber(low, digits, words), formatNumber(high, digits, words)];

/** The table twin of `sobolDots`, largest total first. */
export function sobolTable(rows: readonly SobolRow[], { language, names = {} }: Look = {}): Table {
  const words = wordsOf(language);
  const { charts, sensitivity } = words;
  return {
    caption: sensitivity.variance,
    columns: [textColumn(charts.parameter), ...[sensitivity.first, charts.low, charts.high, sensitivity.total, charts.low, charts.high].map(numberColumn)],
    rows: rows.toSorted((a, b) => b.total.estimate - a.total.estimate).map(({ parameter, first, total, dummy }) => [dummy === true ? sensitivity.noise : wordsOfParameter(parameter, words, names).name, ...cells(first, 3, words), ...cells(total, 3, words)]),
  };
}

/** The table twin of `morrisDots`, largest μ* first. */
export function morrisTable(rows: readonly MorrisRow[], { language, names = {} }: Look = {}): Table {
  const words = wordsOf(language);
  const { charts, sensitivity } = words;
  return {
    caption: sensitivity.size,
    columns: [textColumn(charts.parameter), ...[sensitivity.size, charts.low, charts.high, sensitivity.spread, charts.low, charts.high].map(numberColumn)],
    rows: rows.toSorted((a, b) => b.size.estimate - a.size.estimate).map(({ parameter, size, spread, dummy }) => [dummy === true ? sensitivity.noise : wordsOfParameter(parameter, words, names).name, ...cells(size, 4, words), ...cells(spread, 4, words)]),
  };
}
