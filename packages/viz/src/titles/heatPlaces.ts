import type { HeatAxis, HeatCell, HeatCells } from '../rows/heatCells.ts';
import { digitsFor, formatNumber, formatPlain } from './formatNumber.ts';
import { wordsOfOption } from './parameterWords.ts';
import type { Words } from './words.ts';

/** Texts along a side of a heat map: values, names of options, or the ends of ranges. */
export function placesOf(
  { levels = [], edges, options }: HeatAxis,
  words: Words,
): { readonly texts: readonly string[]; readonly are: 'values' | 'edges' | 'options' } {
  if (options !== undefined)
    return { texts: options.map((option) => wordsOfOption(option, words)), are: 'options' };
  if (edges === undefined)
    return {
      texts: levels.map((level) => formatPlain(Number(level.toPrecision(6)), words)),
      are: 'values',
    };
  const digits = digitsFor(edges[1] - edges[0]);
  return { texts: edges.map((edge) => formatNumber(edge, digits, words)), are: 'edges' };
}

/** Where a square lies along a side, as text. @param place - index of the square */
export function tellPlace(axis: HeatAxis, place: number, words: Words): string {
  const { texts, are } = placesOf(axis, words);
  return are === 'edges' ? words.discovery.between(texts[place], texts[place + 1]) : texts[place];
}

/** A square in words: where it lies, its mean, and how sure that is. */
export function tellSquare(
  { x, y, each }: HeatCells,
  cell: HeatCell,
  names: { readonly x: string; readonly y: string },
  { compared, say }: { readonly compared: boolean; readonly say: (value: number) => string },
  words: Words,
): string {
  const { heat, discovery } = words;
  const where = `${names.x} ${tellPlace(x, cell.x, words)}, ${names.y} ${tellPlace(y, cell.y, words)}`;
  if (cell.side === 'few')
    return `${where}${words.colon}${heat.sides.few} (${heat[each](cell.count, cell.count)})`;
  const sure = !compared
    ? ''
    : each === 'seeds'
      ? ` (${discovery.between(say(cell.low), say(cell.high))})`
      : cell.side === 'unclear'
        ? ` (${heat.worldsDisagree})`
        : '';
  return `${where}${words.colon}${say(cell.mean)}${sure}`;
}
