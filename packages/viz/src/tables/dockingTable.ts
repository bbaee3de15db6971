import { dockingTitle, type DockingMark } from '../charts/docking.ts';
import { metricWords, regimeWords, wordsOf } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

const say = (value: number): string =>
  Number.isNaN(value) ? '–' : String(Number(value.toPrecision(3))).replace('-', '−');

/** The table twin of `docking`: every comparison, in the order of the rows. English only, as the chart. */
export function dockingTable(
  rows: readonly DockingMark[],
  { names = {} }: { names?: Readonly<Record<string, string>> } = {},
): Table {
  const words = wordsOf();
  return {
    caption: dockingTitle(rows),
    columns: [
      ...['metric', 'regime', 'what'].map(textColumn),
      ...['ours minus theirs', 'low', 'high', 'margin'].map(numberColumn),
      textColumn('verdict'),
    ],
    rows: rows.map(({ metric, regime, kind, difference, low, high, margin, verdict }) => [
      metricWords(metric, words).name,
      regimeWords(regime, words, names).name,
      kind === 'mean' ? 'mean' : 'paired difference',
      ...[difference, low, high, margin].map(say),
      verdict.toLowerCase(),
    ]),
  };
}
