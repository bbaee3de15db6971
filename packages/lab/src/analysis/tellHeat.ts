import { heatTitle, wordsOf, type HeatAxis } from '@joined-up/viz';
import { listTable } from '../terminal/listTable.ts';
import { spoken } from '../words/language.ts';
import { fixed, inLanguage, say } from '../words/say.ts';
import { tellAsked } from './asked.ts';
import { heatOf, type Heat } from './heat.ts';

/** A number over two parameters, for a person: what it says, a grid, and how to read it. */
export function tellHeat({ asked, at, others, cells: map }: Heat): string {
  const { x, y, each, least, cells } = map;
  const { heat, discovery } = wordsOf(spoken());
  const compared = asked.reference !== undefined;
  const saying = cells.filter(({ side }) => side !== 'few');
  const counts = (saying.length > 0 ? saying : cells).map(({ count }) => count);
  const [xs, ys] = [x, y].map(textsOf);
  const textAt = (column: number, row: number): string => {
    const cell = cells.find((one) => one.x === column && one.y === row);
    if (cell === undefined) return '';
    if (cell.side === 'few') return '…';
    const text = `${compared && cell.mean > 0 ? '+' : ''}${fixed(cell.mean, 4)}`;
    return compared && cell.side === 'unclear' ? `(${text})` : text;
  };
  const rows = ys.map((text, row) => [text, ...xs.map((_, column) => textAt(column, row))]).toReversed();
  const where = Object.entries(at).map(([name, value]) => `, ${name} ${inLanguage(String(value))}`);
  return [
    `${heatTitle(map, { ...heatOf(asked), language: spoken() })}.`,
    `${tellAsked(asked)}${where.join('')}; ${heat.meanOver(heat[each](Math.min(...counts), Math.max(...counts)))}`,
    '',
    listTable([`↑ ${y.name}, ${x.name} →`, ...xs], rows, true),
    '',
    ...(others.length > 0 ? [`${heat.worldsNote} (${others.join(', ')})`] : []),
    ...(compared && saying.some(({ side }) => side === 'unclear')
      ? [
          each === 'seeds'
            ? say`In brackets: luck alone could produce it; Student's interval of the mean holds zero, the
                intervals of all ${saying.length} {0|setting|settings} being so wide that they hold
                together in 95 % of cases.`
            : say`In brackets: fewer than four in five worlds lie on one side of zero.`,
        ]
      : []),
    ...(saying.length < cells.length
      ? [`…: ${each === 'seeds' ? heat.fewSeeds(least) : discovery.fewer(least)}`]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

/** Values, names of options or ranges along a side. */
const textsOf = ({ levels = [], edges, options }: HeatAxis): readonly string[] =>
  options ??
  (edges === undefined
    ? levels.map((level) => short(level, 6))
    : edges.slice(0, -1).map((edge, i) => say`${short(edge, 3)} to ${short(edges[i + 1], 3)}`));

const short = (value: number, digits: number): string =>
  inLanguage(String(Number(value.toPrecision(digits))));
