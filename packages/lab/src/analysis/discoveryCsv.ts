import type { Sheet } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';
import { columnOf } from '../formulas/names.ts';
import type { Discovered } from './discover.ts';
import { inBox } from './inBox.ts';
import { CHAIR, REGIME } from '../choices/choice.ts';

interface Varied {
  readonly column: string;
  /** Index among the names of worlds. */
  readonly place: number;
  /** Names of its values, if it is a choice. */
  readonly options?: readonly string[];
}

/**
 * Every world as tidy CSV: its parameters, the number looked at, whether it is a case, and the number of
 * the first box that it lies in (0: none).
 */
export function discoverySheet({ asked, worlds, means, cases, where }: Discovered): Sheet {
  const boxes = where?.boxes.map(({ found }) => found.box.limits) ?? [];
  const numberOf = (point: readonly number[]): number =>
    1 + boxes.findIndex((limits) => inBox(worlds, point, limits));
  // The regime always has a column.
  const chosen = worlds.levers.includes(REGIME) ? worlds.names.indexOf(REGIME) : undefined;
  const varied = worlds.names.flatMap((name, place): Varied[] =>
    name === REGIME
      ? []
      : worlds.levers.includes(name)
        ? [{ column: columnOf(name), place, options: worlds.options[name] }]
        : name === CHAIR
          ? [{ column: CHAIR, place, options: worlds.options[CHAIR] }]
          : [{ column: columnOf(name), place }],
  );
  return {
    name: 'worlds',
    rows: [
      [
        'scenario',
        'point',
        ...varied.map(({ column }) => column),
        'outcome',
        'regime',
        'reference',
        'mean',
        'case',
        'in_box',
      ],
      ...worlds.points.map((point, world) => [
        asked.scenario,
        worlds.places[world] + 1,
        ...varied.map(({ place, options }) => options?.[point[place]] ?? point[place]),
        asked.outcome,
        chosen === undefined ? worlds.regimes[world] : worlds.options[REGIME][point[chosen]],
        asked.reference,
        means[world],
        Number(cases[world]),
        where === undefined ? '' : numberOf(point),
      ]),
    ],
  };
}

/** The same table as CSV. */
export const discoveryCsv = (found: Discovered): string => csvText(discoverySheet(found).rows);
