import type { WorldRow, WorldsOptions } from '../charts/worldsMap.ts';
import { digitsFor, formatNumber } from '../titles/formatNumber.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { wordsOf } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `worldsMap`, a row a world. */
export function worldsTable(
  rows: readonly WorldRow[],
  { language, names, xName, yName }: WorldsOptions,
): Table {
  const words = wordsOf(language);
  const { discovery } = words;
  const say = (of: (row: WorldRow) => number): ((row: WorldRow) => string) => {
    const digits = digitsFor(Math.max(...rows.map((row) => Math.abs(of(row)))));
    return (row) => formatNumber(of(row), digits, words);
  };
  const [x, y] = [say((row) => row.x), say((row) => row.y)];
  return {
    caption: discovery.happens,
    columns: [
      ...[xName, yName].map((name) => numberColumn(wordsOfParameter(name, words, names).name)),
      textColumn(discovery.happens),
      textColumn(discovery.box),
    ],
    rows: rows.map((row) => [x(row), y(row), mark(row.happens), mark(row.inBox)]),
  };
}

const mark = (holds: boolean): string => (holds ? '✓' : '–');
