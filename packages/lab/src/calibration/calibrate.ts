import { InputError, suggest, type Problem } from '@joined-up/core';
import {
  abcRejection,
  historyMatching,
  mean,
  narrowing,
  type AbcRejection,
  type HistoryMatch,
  type Narrowing,
} from '@joined-up/statistics';
import { optionsOf } from '../analysis/optionsOf.ts';
import type { StudyResults } from '../study/studyResults.ts';
import { planTargets, type Target } from './planTargets.ts';
import { readTargetsFile } from './readTargetsFile.ts';
import type { TargetsFile } from './targetsFile.ts';

/** Method and strictness of a calibration. */
export interface CalibrateOptions {
  /**
   * `history-matching` rules out worlds that are implausible; `abc` keeps runs that come close.
   * @defaultValue 'history-matching'
   */
  readonly method?: 'history-matching' | 'abc';
  /** History matching: number of standard deviations above which a world is ruled out. @defaultValue 3 */
  readonly cutoff?: number;
  /** ABC: the closest share of the runs, in (0, 1]. @defaultValue runs within the tolerance of every target */
  readonly closest?: number;
  /** Id of the scenario that the targets are of. @defaultValue the scenario, of a study of one */
  readonly scenario?: string;
}

/** Which worlds of a study could be the government that the targets are of. */
export interface Calibrated {
  /** Id of the scenario. */
  readonly scenario: string;
  /** What is known of the real government. */
  readonly targets: readonly Target[];
  /** Every parameter that the design moves. */
  readonly names: readonly string[];
  /** Index of each world's point in the design. */
  readonly places: readonly number[];
  /** The parameters of each world. Shape [world][name]. */
  readonly points: readonly (readonly number[])[];
  /** Mean of each target's number over seeds, shape [world][target]; NaN where missing. */
  readonly means: readonly (readonly number[])[];
  /** Most seeds of a world. */
  readonly seeds: number;
  /** The method and its results. */
  readonly method:
    | ({ readonly kind: 'history-matching'; readonly cutoff: number } & HistoryMatch)
    | ({ readonly kind: 'abc'; readonly closest: number | undefined } & AbcRejection);
  /** Indices of accepted worlds; with ABC once for each accepted run. */
  readonly accepted: readonly number[];
  /**
   * How far off each world is: its largest implausibility, or the distance of its closest run in
   * tolerances; NaN if missing.
   */
  readonly off: readonly number[];
  /** How accepted worlds narrow the range of each number. */
  readonly ranges: readonly Narrowing[];
  /** Options of choices, by name: values of `points` are indices of these lists. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** How often each option was accepted. */
  readonly optionsLeft: readonly OptionLeft[];
}

/** How often an option was tried, and how often it was accepted. */
export interface OptionLeft {
  /** Name of the lever, or of the parameter that is a choice. */
  readonly name: string;
  /** Name of the option. */
  readonly option: string;
  /** Share of all worlds, in [0, 1]. */
  readonly sampled: number;
  /** Share of accepted worlds, in [0, 1]; NaN if none was accepted. */
  readonly accepted: number;
}

/**
 * Calibration against target patterns: the accepted worlds are the result, not one best world.
 * @param targets - targets as an object, or the path of a targets file
 * @throws {InputError} for invalid targets, options or results
 */
export function calibrate(
  results: StudyResults,
  targets: TargetsFile | string,
  { method = 'history-matching', cutoff = 3, closest, scenario: asked }: CalibrateOptions = {},
): Calibrated {
  const { plan } = results;
  const problems: Problem[] = [];
  const scenario = chosenScenario(
    plan.scenarios.map((each) => each.scenario.id),
    asked,
    problems,
  );
  if (!(cutoff > 0)) problems.push({ path: 'cutoff', expected: 'a number above 0', found: String(cutoff) });
  if (closest !== undefined && !(closest > 0 && closest <= 1))
    problems.push({ path: 'closest', expected: 'a share above 0, of at most 1', found: String(closest) });
  if (plan.design.names.length === 0)
    problems.push({
      path: '',
      expected: 'results of a study whose design moves parameters',
      found: 'none that does',
      mend: "e.g. 'design: { kind: sobol, points: 256 }'",
    });
  if (problems.length > 0) throw new InputError('calibrate', problems);
  const patterns =
    typeof targets === 'string' ? readTargetsFile(targets, plan) : planTargets(targets, plan);

  const { names } = plan.design;
  const places = results.points(scenario);
  const points = places.map((point) => {
    const all = results.settingsOf(point, scenario);
    return names.map((name) => all[name]);
  });
  const tables = patterns.map(({ outcome, regime, reference }) =>
    results.table({ outcome, regime, ...(reference === undefined ? {} : { reference }), scenario }),
  );
  const statistics = places.map((point) =>
    plan.seeds.map((_, seed) => tables.map((table) => known(table[point][seed]))),
  );
  const means = statistics.map((runs) =>
    patterns.map((_, t) => mean(runs.map((run) => run[t]).filter((value) => value !== null))),
  );
  const shared = { scenario, targets: patterns, names, places, points, means, seeds: plan.seeds.length };
  const options = optionsOf(names, plan);
  const isNumber = (name: string): boolean => !Object.hasOwn(options, name);
  const numbers = points.map((point) => point.filter((_, n) => isNumber(names[n]))).flat();
  const numbered = names.filter(isNumber);
  const left = (accepted: readonly number[]): Pick<Calibrated, 'options' | 'ranges' | 'optionsLeft'> => ({
    options,
    ranges: numbered.length === 0 ? [] : narrowing(numbered, numbers, accepted),
    optionsLeft: names.flatMap((name, n) =>
      (isNumber(name) ? [] : options[name]).map((option, place) => {
        const share = (worlds: readonly number[]): number =>
          worlds.filter((world) => points[world][n] === place).length / worlds.length;
        return { name, option, sampled: share([...points.keys()]), accepted: share(accepted) };
      }),
    ),
  });
  if (method === 'history-matching') {
    const match = historyMatching(patterns, statistics.map(withRunsThatAre), { cutoff });
    return {
      ...shared,
      method: { kind: method, cutoff, ...match },
      accepted: match.accepted,
      off: match.worst,
      ...left(match.accepted),
    };
  }
  const runs = statistics.flatMap((world, w) => world.map((run) => ({ world: w, run })));
  const abc = abcRejection(
    patterns,
    runs.map(({ run }) => run),
    closest === undefined ? {} : { closest },
  );
  const accepted = abc.accepted.map((run) => runs[run].world).sort((a, b) => a - b);
  const off = statistics.map((world, w) =>
    world.reduce((least, _, s) => {
      const distance = abc.distances[w * plan.seeds.length + s];
      return Number.isNaN(distance) ? least : Number.isNaN(least) ? distance : Math.min(least, distance);
    }, Number.NaN),
  );
  return {
    ...shared,
    method: { kind: method, closest, ...abc },
    accepted,
    off,
    ...left(accepted),
  };
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Leaves out runs that failed or are missing: they say nothing about luck. */
const withRunsThatAre = <Run extends readonly (number | null)[]>(world: readonly Run[]): Run[] => {
  const there = world.filter((run) => run.some((value) => value !== null));
  return there.length === 0 ? world.slice(0, 1) : there;
};

function chosenScenario(ids: readonly string[], id: string | undefined, problems: Problem[]): string {
  if (id === undefined && ids.length > 1)
    problems.push({ path: 'scenario', expected: `one of ${ids.join(', ')}`, found: 'nothing' });
  else if (id !== undefined && !ids.includes(id))
    problems.push({
      path: 'scenario',
      expected: 'a scenario of the study',
      found: `'${id}'`,
      mend: suggest(id, ids, `one of ${ids.join(', ')}`),
    });
  return id ?? ids[0];
}
