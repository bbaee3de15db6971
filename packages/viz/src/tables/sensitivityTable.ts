import type { Estimated, MorrisRow, SobolRow } from '../rows/sensitivityRows.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

interface Look {
  readonly language?: PictureLanguage;
  readonly names?: Readonly<Record<string, string>>;
}

/** The table twin of `sobolDots`, largest total first. */
export function sobolTable(rows: readonly SobolRow[], look: Look = {}): Table {
  const { sensitivity } = wordsOf(look.language);
  const sorted = rows.toSorted((a, b) => b.total.estimate - a.total.estimate);
  return pairsOfEstimates(
    sensitivity.variance,
    [sensitivity.first, sensitivity.total],
    sorted.map((row) => ({ ...row, estimates: [row.first, row.total] })),
    3,
    look,
  );
}

/** The table twin of `morrisDots`, largest μ* first. */
export function morrisTable(rows: readonly MorrisRow[], look: Look = {}): Table {
  const { sensitivity } = wordsOf(look.language);
  const sorted = rows.toSorted((a, b) => b.size.estimate - a.size.estimate);
  return pairsOfEstimates(
    sensitivity.size,
    [sensitivity.size, sensitivity.spread],
    sorted.map((row) => ({ ...row, estimates: [row.size, row.spread] })),
    4,
    look,
  );
}

interface Row {
  readonly parameter: string;
  readonly dummy?: boolean;
  readonly estimates: readonly [Estimated, Estimated];
}

/** Two estimates of each parameter, each followed by the ends of its interval. */
function pairsOfEstimates(
  caption: string,
  [one, other]: readonly [string, string],
  rows: readonly Row[],
  digits: number,
  { language, names = {} }: Look,
): Table {
  const words = wordsOf(language);
  const { charts, sensitivity } = words;
  return {
    caption,
    columns: [
      textColumn(charts.parameter),
      ...[one, charts.low, charts.high, other, charts.low, charts.high].map(numberColumn),
    ],
    rows: rows.map(({ parameter, dummy, estimates }) => [
      dummy === true ? sensitivity.noise : wordsOfParameter(parameter, words, names).name,
      ...estimates
        .flatMap(({ estimate, low, high }) => [estimate, low, high])
        .map((value) => formatNumber(value, digits, words)),
    ]),
  };
}
