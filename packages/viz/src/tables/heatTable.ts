import type { HeatOptions } from '../charts/heatOptions.ts';
import type { HeatCells } from '../rows/heatCells.ts';
import { digitsFor, formatNumber, formatPercent } from '../titles/formatNumber.ts';
import { tellPlace } from '../titles/heatPlaces.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { outputWords, regimeWords, wordsOf } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `heatMap`, a row per square. */
export function heatTable({ x, y, each, cells }: HeatCells, options: HeatOptions): Table {
  const words = wordsOf(options.language);
  const { heat, discovery } = words;
  const compared = options.reference !== undefined;
  const name = outputWords(compared ? options : { metric: options.metric }, words);
  const regime = regimeWords(options.regime, words, options.names);
  const digits = digitsFor(Math.max(...cells.map(({ mean }) => Math.abs(mean)).filter(Number.isFinite)));
  const say = (value: number): string => formatNumber(value, digits + 1, words, compared);
  return {
    caption: compared ? name : `${name}${words.colon}${regime.name}`,
    columns: [
      ...[x, y].map((axis) => textColumn(wordsOfParameter(axis.name, words, options.names).name)),
      numberColumn(heat.count[each]),
      numberColumn(heat.mean),
      ...(each === 'seeds' ? [numberColumn(heat.interval)] : []),
      ...(compared ? [numberColumn(heat.above), textColumn(heat.verdict)] : []),
    ],
    rows: cells.map((cell) => [
      tellPlace(x, cell.x, words),
      tellPlace(y, cell.y, words),
      String(cell.count),
      cell.side === 'few' ? '–' : say(cell.mean),
      ...(each === 'seeds'
        ? [cell.side === 'few' ? '–' : discovery.between(say(cell.low), say(cell.high))]
        : []),
      ...(compared ? [formatPercent(cell.above, words), heat.sides[cell.side]] : []),
    ]),
  };
}
