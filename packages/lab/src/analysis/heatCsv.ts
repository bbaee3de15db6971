import type { Sheet } from '@joined-up/scenarios/table';
import type { HeatAxis } from '@joined-up/viz';
import { columnOf } from '../formulas/names.ts';
import { csvText } from '../tables/csvText.ts';
import type { Heat } from './heat.ts';

/**
 * Every square as tidy CSV: where it lies, its mean, and how well that is known. Intervals show luck, and
 * are given only for squares of one world.
 */
export function heatSheet({ asked, at, cells: { x, y, each, level, cells } }: Heat): Sheet {
  const settings = Object.entries(at);
  return {
    name: 'heat map',
    rows: [
      [
        'scenario',
        ...settings.map(([name]) => columnOf(name)),
        ...[x, y].flatMap(columnsOf),
        'outcome',
        'regime',
        'reference',
        'worlds',
        'counted',
        'count',
        'mean',
        'interval',
        'level',
        'low',
        'high',
        'share_above_zero',
        'side',
      ],
      ...cells.map((cell) => [
        asked.scenario,
        ...settings.map(([, value]) => value),
        ...placeOf(x, cell.x),
        ...placeOf(y, cell.y),
        asked.outcome,
        asked.regime,
        asked.reference,
        cell.worlds,
        each,
        cell.count,
        cell.mean,
        ...(each === 'seeds' ? ['student', level] : [null, null]),
        cell.low,
        cell.high,
        cell.above,
        asked.reference === undefined && cell.side !== 'few' ? null : cell.side,
      ]),
    ],
  };
}

/** The same table as CSV. */
export const heatCsv = (found: Heat): string => csvText(heatSheet(found).rows);

const columnsOf = ({ name, edges }: HeatAxis): readonly string[] =>
  edges === undefined ? [columnOf(name)] : [`${columnOf(name)}_from`, `${columnOf(name)}_to`];

const placeOf = ({ levels, edges, options }: HeatAxis, place: number): readonly (string | number)[] =>
  edges !== undefined
    ? [edges[place], edges[place + 1]]
    : [options === undefined ? levels![place] : options[place]];
