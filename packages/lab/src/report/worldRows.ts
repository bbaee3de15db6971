import { fingerprint } from '@joined-up/core';
import type { StudyRow } from '@joined-up/viz';
import type { StudyResults } from '../study/studyResults.ts';

/** What a page draws of a study: its worlds, or the seeds of a single one. */
export interface WorldRows {
  readonly each: 'seeds' | 'worlds';
  readonly rows: readonly StudyRow[];
  /** Number of seeds with any value. */
  readonly seeds: number;
  /** Fingerprint of the values of all runs. */
  readonly fingerprint: string;
}

/** Values by outcome and regime, shape [point][seed]. */
type Tables = readonly (readonly Float64Array[])[];

/**
 * The mean over seeds of each regime in each world of a study; a world is a point of the design in a
 * scenario. To keep regimes paired, a seed counts only if all regimes with the outcome in that world have
 * it with that seed. A single world is shown seed by seed.
 */
export function worldRows(results: StudyResults, outcomes: readonly string[]): WorldRows {
  const { regimes, scenarios, seeds } = results.plan;
  const known = new Set<number>();
  const texts: string[] = [];
  const worlds = scenarios.flatMap(({ scenario: { id: scenario } }) => {
    const tables: Tables[] = outcomes.map((outcome) =>
      regimes.map((regime) => results.table({ outcome, regime, scenario })),
    );
    return results.points(scenario).map((point) => {
      const values = tables.map((byRegime) => byRegime.map((table) => table[point]));
      for (let seed = 0; seed < seeds.length; seed++)
        if (values.some((byRegime) => byRegime.some((row) => !Number.isNaN(row[seed])))) known.add(seed);
      texts.push(values.map((byRegime) => byRegime.map((row) => row.join()).join(';')).join('\n'));
      return {
        world: `${scenario}, point ${point + 1}`,
        settings: results.parametersOf(point, scenario),
        values,
      };
    });
  });
  const named = (numbers: readonly number[]): Record<string, number | null> =>
    Object.fromEntries(
      outcomes.map((outcome, o) => [outcome, Number.isNaN(numbers[o]) ? null : numbers[o]]),
    );
  if (worlds.length === 1) {
    const [{ settings, values }] = worlds;
    const rows = [...known].flatMap((seed) =>
      regimes.map((regime, r) => ({
        world: seeds[seed],
        regime,
        settings,
        values: named(values.map((byRegime) => byRegime[r][seed])),
      })),
    );
    return { each: 'seeds', rows, seeds: known.size, fingerprint: fingerprint(texts.join('\n')) };
  }
  const rows = worlds.flatMap(({ world, settings, values }) => {
    const means = values.map(pairedMeans);
    return regimes.map((regime, r) => ({
      world,
      regime,
      settings,
      values: named(means.map((byRegime) => byRegime[r])),
    }));
  });
  return { each: 'worlds', rows, seeds: known.size, fingerprint: fingerprint(texts.join('\n')) };
}

/**
 * Means over the seeds that all regimes have, leaving out regimes without any value.
 * @param byRegime - shape [regime][seed]
 * @returns a mean for each regime; NaN if there is none
 */
function pairedMeans(byRegime: readonly Float64Array[]): number[] {
  const has = byRegime.map((values) => values.some((value) => !Number.isNaN(value)));
  const whole = [...byRegime[0].keys()].filter((seed) =>
    byRegime.every((values, r) => !has[r] || !Number.isNaN(values[seed])),
  );
  return byRegime.map((values, r) =>
    has[r] ? whole.reduce((sum, seed) => sum + values[seed], 0) / whole.length : Number.NaN,
  );
}
