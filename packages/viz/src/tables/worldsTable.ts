import type { WorldRow, WorldsOptions } from '../charts/worldsMap.ts';
import { digitsFor, formatNumber } from '../titles/formatNumber.ts';
import { wordsOfOption, wordsOfParameter } from '../titles/parameterWords.ts';
import { wordsOf } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `worldsMap`, a row per world. */
export function worldsTable(
  rows: readonly WorldRow[],
  { language, names, xName, yName, boxes, choices = {} }: WorldsOptions,
): Table {
  const words = wordsOf(language);
  const { discovery } = words;
  const say = (of: (row: WorldRow) => number, name: string): ((row: WorldRow) => string) => {
    const own = choices[name];
    if (own !== undefined) return (row) => wordsOfOption(own[of(row)], words);
    const digits = digitsFor(Math.max(...rows.map((row) => Math.abs(of(row)))));
    return (row) => formatNumber(of(row), digits, words);
  };
  const [x, y] = [say((row) => row.x, xName), say((row) => row.y, yName)];
  return {
    caption: discovery.happens,
    columns: [
      ...[xName, yName].map((name) =>
        (choices[name] === undefined ? numberColumn : textColumn)(
          wordsOfParameter(name, words, names).name,
        ),
      ),
      textColumn(discovery.happens),
      textColumn(discovery.box(boxes.length)),
    ],
    rows: rows.map((row) => [x(row), y(row), mark(row.happens), mark(row.inBox)]),
  };
}

const mark = (holds: boolean): string => (holds ? '✓' : '–');
