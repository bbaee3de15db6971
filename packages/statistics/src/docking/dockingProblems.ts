import type { DockingProblem } from './dockingProblem.ts';
import { regimesIn, type DockingTable } from './dockingTable.ts';
import { marginOf, type Margins } from './margins.ts';

/** Everything that keeps two tables from being docked, at once; empty if they can be. */
export function dockingProblems(
  ours: DockingTable,
  theirs: DockingTable,
  margins: Margins,
  reference: string | undefined,
): DockingProblem[] {
  const both = [
    [ours, theirs],
    [theirs, ours],
  ] as const;
  return [
    ...both.flatMap(([table, other]) => [
      ...onlyIn(table, other, 'metric', (one) => one.metrics),
      ...onlyIn(table, other, 'regime', regimesIn),
    ]),
    ...both.flatMap(([table]) => repeated(table)),
    ...both.flatMap(([table]) => tooFew(table)),
    ...(reference === undefined || both.every(([table]) => regimesIn(table).includes(reference))
      ? []
      : [
          {
            path: '--reference',
            expected: `a regime of both tables: ${regimesIn(ours)
              .filter((regime) => regimesIn(theirs).includes(regime))
              .join(', ')}`,
            found: `'${reference}'`,
          },
        ]),
    ...unknownMargins(ours, margins),
    ...ours.metrics
      .filter((metric) => marginOf(margins, metric) === undefined)
      .map((metric) => ({
        path: `margins metrics.${metric}`,
        expected: 'a margin for every metric',
        found: 'none, and no default',
        mend: 'add it, or a `default`',
      })),
  ];
}

function onlyIn(
  table: DockingTable,
  other: DockingTable,
  what: string,
  of: (table: DockingTable) => readonly string[],
): DockingProblem[] {
  const missing = of(table).filter((id) => !of(other).includes(id));
  return missing.length === 0
    ? []
    : [
        {
          path: other.name,
          expected: `the same ${what}s as ${table.name}`,
          found: `none called ${missing.map((id) => `'${id}'`).join(', ')}`,
          mend:
            `add ${missing.length === 1 ? 'it' : 'them'}, or take ` +
            `${missing.length === 1 ? 'it' : 'them'} out of ${table.name}`,
        },
      ];
}

function repeated({ name, rows }: DockingTable): DockingProblem[] {
  const seen = new Set<string>();
  const again = rows.filter(({ regime, seed }) => {
    const key = JSON.stringify([regime, seed]);
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
  return again.length === 0
    ? []
    : [
        {
          path: name,
          expected: 'one row for each regime and seed',
          found: `${again.length} more, such as a second one of ${again[0].regime} with seed ${again[0].seed}`,
          mend: 'keep one of each',
        },
      ];
}

function tooFew(table: DockingTable): DockingProblem[] {
  const few = regimesIn(table).filter(
    (regime) => table.rows.filter((row) => row.regime === regime).length < 2,
  );
  if (table.rows.length === 0)
    return [{ path: table.name, expected: 'a row for each regime and seed', found: 'no rows' }];
  return few.length === 0
    ? []
    : [
        {
          path: table.name,
          expected: 'at least 2 seeds for each regime',
          found: `1 of ${few.join(', ')}`,
          mend: 'run more seeds',
        },
      ];
}

const unknownMargins = ({ metrics }: DockingTable, margins: Margins): DockingProblem[] =>
  Object.keys(margins.metrics)
    .filter((metric) => !metrics.includes(metric))
    .map((metric) => ({
      path: `margins metrics.${metric}`,
      expected: `a metric of the tables: ${metrics.join(', ')}`,
      found: `'${metric}'`,
    }));
