import { LEAST_WORLDS, type StackOptions } from '../charts/dimensionalStacking.ts';
import type { WorldStack } from '../rows/stackWorlds.ts';
import { formatPercent } from '../titles/formatNumber.ts';
import { edgesAsText, levelsOf } from '../titles/levelsOf.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { wordsOf } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `dimensionalStacking`, a row per cell; a dash where too few worlds lie in it. */
export function stackTable(
  { axes, cells }: WorldStack,
  { language, names, leastWorlds = LEAST_WORLDS }: StackOptions,
): Table {
  const words = wordsOf(language);
  const { discovery } = words;
  const bins = axes.map((axis) => {
    if (axis.options !== undefined) return axis.options;
    const edges = edgesAsText(axis, words);
    return levelsOf(axis, words).map(
      (level, i) => `${level} (${discovery.between(edges[i], edges[i + 1])})`,
    );
  });
  return {
    caption: discovery.share,
    columns: [
      ...axes.map(({ name }) => textColumn(wordsOfParameter(name, words, names).name)),
      numberColumn(discovery.worlds),
      numberColumn(discovery.worldsIn),
      numberColumn(discovery.share),
    ],
    rows: cells.map((cell) => [
      ...cell.bins.map((bin, i) => bins[i][bin]),
      String(cell.worlds),
      String(cell.happening),
      cell.worlds < leastWorlds ? '–' : formatPercent(cell.happening / cell.worlds, words),
    ]),
  };
}
