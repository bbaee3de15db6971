import {
  checkSchedule,
  regimes as known,
  resolveParameters,
  suggest,
  type Government,
  type Regime,
} from '@joined-up/core';
import type { FileScenario } from './fileScenario.ts';
import type { PlacedProblem } from './placedProblem.ts';
import type { Path } from './positionOf.ts';

/**
 * Problems of the regimes of a file that show once they are made: forums that need a centre, duplicate
 * ids, unknown forums to take out.
 */
export function madeProblems(scenario: FileScenario): PlacedProblem[] {
  const parameters = resolveParameters(scenario.parameters);
  const government = scenario.government(1, parameters);
  return (scenario.file.regimes ?? []).flatMap((file, place): PlacedProblem[] => {
    const path = ['regimes', place];
    const regime = scenario.regimes.find(({ id }) => id === file.id)!.make(government, parameters);
    // Its steps are regimes of their own, whose problems are reported there.
    if (file.schedule !== undefined) {
      return checkSchedule(regime, government, scenario.start)
        .filter((problem) => /^steps\.\d+\.(merger|forums)/.test(problem.path))
        .map(({ path: at, ...problem }) => ({
          ...problem,
          path: [...path, 'schedule', Number(at.split('.')[1])],
        }));
    }
    const findings: PlacedProblem[] = [];
    const from = [...known, ...scenario.regimes]
      .find(({ id }) => id === (file.extends ?? 'status-quo'))!
      .make(government, parameters);
    findings.push(...unfoundForums(file.without ?? [], from, government, path));
    const served = regime.forums.filter(({ preparation }) => preparation === 'centre').map(({ id }) => id);
    if (regime.centre === undefined && served.length > 0) {
      findings.push({
        path,
        expected: `a centre to prepare ${served.join(', ')}`,
        found: 'none',
        mend: "write 'centre: {}', or give the forums a preparation of their own",
      });
    }
    if (regime.centre === undefined && regime.sharedGoals !== undefined) {
      findings.push({
        path,
        expected: 'a centre to keep the shared goals',
        found: 'none',
        mend: "write 'centre: {}', or 'sharedGoals: false'",
      });
    }
    const ids = regime.forums.map(({ id }) => id);
    const again = ids.filter((id, i) => ids.indexOf(id) !== i);
    if (again.length > 0)
      findings.push({
        path: [...path, 'forums'],
        expected: 'forums with different ids',
        found: `${[...new Set(again)].join(', ')} again`,
        mend: 'give one of them an id of its own',
      });
    if (
      regime.merger !== undefined &&
      new Set(regime.merger.ministries).size < regime.merger.ministries.length
    ) {
      findings.push({
        path: [...path, 'merger'],
        expected: 'each ministry once',
        found: 'one of them twice',
        mend: 'take one out',
      });
    }
    return findings;
  });
}

/**
 * Unknown forums to take out. Which goals have a forum may depend on the seed, so the forum of any goal
 * counts as known.
 */
function unfoundForums(
  without: readonly string[],
  { forums }: Regime,
  { goals }: Government,
  path: Path,
): PlacedProblem[] {
  const kinds = new Set(forums.map(({ kind }) => kind));
  const names = [
    ...new Set([
      ...kinds,
      ...forums.map(({ id }) => id),
      ...[...kinds].flatMap((kind) => goals.map(({ id }) => `${kind}:${id}`)),
    ]),
  ];
  return without.flatMap((word, i) =>
    names.includes(word)
      ? []
      : [
          {
            path: [...path, 'without', i],
            expected: 'the id or kind of a forum of what it extends',
            found: `'${word}'`,
            mend: suggest(word, names, `one of ${[...kinds].join(', ')}`),
          },
        ],
  );
}
