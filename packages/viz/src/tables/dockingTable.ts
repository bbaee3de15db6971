import { dockingTitle, type DockingMark } from '../charts/docking.ts';
import { metricWords, regimeWords, wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

const shown = (value: number, decimal: string): string =>
  Number.isNaN(value)
    ? '–'
    : String(Number(value.toPrecision(3)))
        .replace('-', '−')
        .replace('.', decimal);

/** The table twin of `docking`: every comparison, in the order of the rows. */
export function dockingTable(
  rows: readonly DockingMark[],
  { names = {}, language }: { names?: Readonly<Record<string, string>>; language?: PictureLanguage } = {},
): Table {
  const words = wordsOf(language);
  const { docking: said } = words;
  return {
    caption: dockingTitle(rows, words),
    columns: [...said.texts.map(textColumn), ...said.numbers.map(numberColumn), textColumn(said.verdict)],
    rows: rows.map(({ metric, regime, kind, difference, low, high, margin, verdict }) => [
      metricWords(metric, words).name,
      regimeWords(regime, words, names).name,
      said.kinds[kind],
      ...[difference, low, high, margin].map((value) => shown(value, words.decimal)),
      said.verdicts[verdict],
    ]),
  };
}
