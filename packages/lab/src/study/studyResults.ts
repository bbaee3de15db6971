import {
  InputError,
  metricNamed,
  metrics,
  parameters as allParameters,
  unknownNames,
  type Problem,
  type Seed,
} from '@joined-up/core';
import {
  difference as differenceOf,
  mean,
  pairedDifference,
  pairedDifferences,
  pairedTest,
  type PairedDifference,
} from '@joined-up/statistics';
import { heat, type HeatQuestion } from '../analysis/heat.ts';
import { heatChart } from '../analysis/heatChart.ts';
import { ALPHA, asterisk, holmWithinFamilies } from '../comparison/holmWithinFamilies.ts';
import type { Known } from '../sweep/pairs.ts';
import type { RunOrder, RunPlace } from '../sweep/runOrder.ts';
import { tellKnown } from '../sweep/tellReport.ts';
import type { PairedRow } from '@joined-up/viz';
import { choiceNames } from '../choices/choiceNames.ts';
import { CHOSEN, choiceNamed } from '../choices/choice.ts';
import { columnOf } from '../formulas/names.ts';
import { chartOf, type Results, type ResultsChartOptions } from '../results/results.ts';
import { csvText } from '../tables/csvText.ts';
import type { Asked, AskedResults } from './askedResults.ts';
import { optionNumbers } from '../choices/optionNumber.ts';
import { outcomeReader } from './outcomeReader.ts';
import type { PlacedRun } from './placedRuns.ts';
import type { StudyPlan } from './studyPlan.ts';
import { listTable } from '../terminal/listTable.ts';
import { fixed, say } from '../words/say.ts';

/** A run of a study, with its settings. */
export interface ResultRow {
  /** Fingerprint of all that the run was made of; 16 hexadecimal digits. */
  readonly runId: string;
  /** Id of the scenario. */
  readonly scenario: string;
  /** Id of the regime. */
  readonly regime: string;
  /** The seed. */
  readonly seed: Seed;
  /** Index of the point in the design. */
  readonly point: number;
  /** Why the run failed; `null` if it did not. */
  readonly error: string | null;
  /** Values of all parameters. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Options of levers that are choices, by name; for regimes the id. */
  readonly choices: Readonly<Record<string, string>>;
  /** Metrics and formulas by id; `null` where missing. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** How complete a study is. */
export interface Progress {
  /** Number of runs that the study asks for. */
  readonly asked: number;
  readonly done: number;
  readonly failed: number;
}

/**
 * Results of a study. Prints itself as a table: means of the first regime, and paired differences of the
 * others.
 */
export class StudyResults implements Results, AskedResults {
  /** How well the difference is known for which the study asks precision, if it does. */
  readonly known: Known | undefined;
  readonly #order: RunOrder;
  readonly #runs: readonly PlacedRun[];

  /** @param runs - in the order of the study, see `placedRuns` */
  constructor(order: RunOrder, runs: readonly PlacedRun[], known?: Known) {
    this.#order = order;
    this.#runs = runs;
    this.known = known;
  }

  /** Number of runs, failed ones included. */
  get count(): number {
    return this.#runs.length;
  }

  /** The study that they are of. */
  get plan(): StudyPlan {
    return this.#order.plan;
  }

  /** How complete the study is; runs are missing if `asked` is more than the others together. */
  get progress(): Progress {
    const failed = this.#runs.filter(({ record }) => record.error !== null).length;
    const { plan, leftOut, count } = this.#order;
    return {
      asked: count - leftOut * plan.seeds.length * plan.regimes.length,
      done: this.#runs.length - failed,
      failed,
    };
  }

  /** Points of the design that conditions do not leave out. */
  points(scenario?: string): number[] {
    const place = this.#placeOf(scenario);
    return Array.from({ length: this.plan.design.points }, (_, point) => point).filter((point) =>
      this.#order.takes({ point, scenario: place }),
    );
  }

  /** Every parameter of a point of the design. */
  parametersOf(point: number, scenario?: string): Readonly<Record<string, number>> {
    return this.#order.parameters(this.#placeOf(scenario), point);
  }

  /** The same, and besides of levers that are no numbers the places of their options. */
  settingsOf(point: number, scenario?: string): Readonly<Record<string, number>> {
    return this.#order.settings(this.#placeOf(scenario), point);
  }

  /**
   * A number of every point under every seed.
   * @returns shape [point][seed]; NaN where a run failed, is not there, or has no such value
   */
  table({ outcome, regime, reference, scenario }: Asked): Float64Array[] {
    const read = this.#reader(outcome);
    const { design, seeds } = this.#order.plan;
    const place = this.#placeOf(scenario);
    const of = (id: string): Float64Array[] => {
      const values = Array.from({ length: design.points }, () =>
        new Float64Array(seeds.length).fill(Number.NaN),
      );
      for (const run of this.#of(id))
        if (run.place.scenario === place) values[run.place.point][run.place.seed] = read(run);
      return values;
    };
    const values = of(regime);
    if (reference === undefined) return values;
    const others = of(reference);
    return values.map((row, point) => row.map((value, seed) => differenceOf(value, others[point][seed])));
  }

  /** Runs that failed. */
  get failed(): ResultRow[] {
    return this.rows().filter(({ error }) => error !== null);
  }

  /** Every run with all its values, in the order of the study. */
  rows(): ResultRow[] {
    const columns = [...metrics.map(({ id }) => id), ...this.#order.plan.formulas.map(({ id }) => id)];
    return this.#runs.map((run) => ({
      runId: run.record.runId,
      scenario: run.record.scenario,
      regime: run.record.regime,
      seed: run.record.seed,
      point: run.place.point,
      error: run.record.error,
      parameters: this.#order.parameters(run.place.scenario, run.place.point),
      choices: this.#optionsAt(run.place),
      values: Object.fromEntries(columns.map((column) => [column, known(run.read(column))])),
    }));
  }

  /**
   * Goes through the runs that did not fail, in the order of the study.
   * @param outcomes - metrics, outcomes of the study or formulas
   * @param see - called with each run and its outcomes, NaN where missing; the array is reused
   * @throws {InputError} for an outcome that cannot be read
   */
  visit(
    outcomes: readonly string[],
    see: (run: { readonly runId: string; readonly place: RunPlace }, values: Float64Array) => void,
  ): void {
    const readers = outcomes.map((outcome) => this.#reader(outcome));
    const values = new Float64Array(outcomes.length);
    for (const run of this.#runs) {
      if (run.record.error !== null) continue;
      for (const [i, read] of readers.entries()) values[i] = read(run);
      see({ runId: run.record.runId, place: run.place }, values);
    }
  }

  /** Rows for a chart of one outcome: those with the same `seed` belong together. */
  values(outcome: string): PairedRow[] {
    const read = this.#reader(outcome);
    const one = this.#order.plan.design.points * this.#order.plan.scenarios.length === 1;
    return this.#runs.map((run) => ({
      seed: one
        ? run.record.seed
        : `${run.record.seed}, ${run.record.scenario}, point ${run.place.point + 1}`,
      regime: this.plan.regimes[run.place.regime],
      value: known(read(run)),
    }));
  }

  /**
   * An outcome of a regime against another, paired: same point, same luck. Each pair counts as one: with
   * several points, which share seeds, the interval is too narrow; select one point with `where`.
   */
  difference(
    outcome: string,
    regime: string,
    reference = this.#order.plan.regimes[0],
    { level = 0.95 }: { readonly level?: number } = {},
  ): PairedDifference {
    return pairedDifference(...this.#pairs(outcome, regime, reference), { level });
  }

  /**
   * A picture of an outcome under each regime, and of paired differences to the first one; several points
   * are shown side by side.
   */
  chart(outcome: string, options?: ResultsChartOptions): SVGSVGElement {
    return chartOf(
      this,
      this.plan.regimes.map((id) => (id === CHOSEN ? { id, name: choiceNames()[CHOSEN] } : { id })),
      outcome,
      options,
    );
  }

  /**
   * A map of an outcome over two parameters: its mean under a regime, or with a `reference` the paired
   * difference to it. Hatched where luck alone could make a difference, crossed out where there are too
   * few runs to say.
   * @throws {InputError} naming everything that is wrong
   */
  heatMap(
    outcome: string,
    {
      regime,
      reference,
      scenario,
      x,
      y,
      at,
      bins,
      ...look
    }: Omit<HeatQuestion, 'outcome'> & Parameters<typeof heatChart>[1] = {},
  ): SVGSVGElement {
    const question = { outcome, regime, reference, scenario, x, y, at, bins };
    return heatChart(heat(this, question), look);
  }

  /**
   * CSV with a row for each run, in the order of the study: scenario, regime and seed, settings of its
   * point, and all values; missing ones are empty.
   */
  csv(): string {
    const { plan } = this;
    const choices = plan.choices.filter(({ kind }) => kind !== 'regime').map(({ name }) => name);
    const settings = [...new Set([...Object.keys(plan.fixed), ...plan.design.names])].filter(
      (name) => choiceNamed(plan.choices, name) === undefined,
    );
    const rows = this.rows();
    const outcomes = [...metrics.map(({ id }) => id), ...plan.formulas.map(({ id }) => id)];
    return csvText([
      [
        'scenario',
        'regime',
        'seed',
        'run_id',
        'error',
        ...[...settings, ...choices].map(columnOf),
        ...outcomes,
      ],
      ...rows.map(({ scenario, regime, seed, runId, error, parameters, choices: chosen, values }) => [
        scenario,
        regime,
        String(seed),
        runId,
        error,
        ...settings.map((name) => parameters[name]),
        ...choices.map((name) => chosen[name]),
        ...outcomes.map((id) => values[id]),
      ]),
    ]);
  }

  /**
   * The mean over seeds of an outcome at each point of the design, in the first scenario; NaN if there is
   * none.
   */
  byPoint(outcome: string, regime: string, reference?: string): Float64Array {
    return Float64Array.from(
      this.table({ outcome, regime, ...(reference === undefined ? {} : { reference }) }),
      (row) => {
        const values = [...row].filter((value) => !Number.isNaN(value));
        return values.length === 0 ? Number.NaN : mean(values);
      },
    );
  }

  /**
   * The results restricted to runs in which parameters have these values, and levers these options: `{
   * mandate: 0.2, chair: 'peer' }`.
   */
  where(settings: Readonly<Record<string, number | string>>): StudyResults {
    const unknown = unknownNames(
      'where',
      Object.keys(settings),
      [...allParameters, ...this.plan.choices].map(({ name }) => name),
      'the name of a parameter or of a lever',
    );
    const wanted = optionNumbers(settings, this.plan.choices, unknown);
    if (unknown.length > 0) throw new InputError('results', unknown);
    return new StudyResults(
      this.#order,
      this.#runs.filter(({ place }) => {
        const set = this.#order.settings(place.scenario, place.point);
        return Object.entries(wanted).every(([name, value]) => set[name] === value);
      }),
    );
  }

  /** Means of the first regime and paired differences of the others, as a table of text. */
  toString(): string {
    const { regimes, outcomes, precision, seeds, design, scenarios } = this.#order.plan;
    const [reference, ...others] = regimes;
    const points = design.points * scenarios.length;
    const tests = outcomes.flatMap((outcome) =>
      others.map((regime) => ({
        family: familyOf(outcome),
        p: pairedTest(pairedDifferences(...this.#pairs(outcome, regime, reference))).p,
      })),
    );
    const adjusted = holmWithinFamilies(tests);
    const rows = outcomes.map((outcome, o) => {
      const values = this.#of(reference)
        .map((run) => run.read(outcome))
        .filter((value) => !Number.isNaN(value));
      return [
        outcome,
        values.length === 0 ? '' : fixed(mean(values), 4),
        ...others.map((regime, r) => {
          const { count, mean: difference, higher } = this.difference(outcome, regime, reference);
          if (count === 0) return '';
          // Points share their seeds, so an interval over all pairs would be too narrow.
          const sure =
            points > 1
              ? say`, higher in ${higher} of ${count}`
              : adjusted[o * others.length + r] < ALPHA
                ? ' *'
                : '';
          return `${difference > 0 ? '+' : ''}${fixed(difference, 4)}${sure}`;
        }),
      ];
    });
    const failed = this.#runs.filter(({ record }) => record.error !== null).length;
    return [
      listTable(['', reference, ...others], rows),
      '\n' +
        say`${this.count} {0|run|runs}: ${points} {1|point|points}, ${this.known?.seeds ?? seeds.length}
            {2|seed|seeds}; differences are paired` +
        `${points > 1 ? '' : `\n${asterisk()}`}`,
      ...(failed > 0 ? [say`${failed} {0|run|runs} failed: results.failed`] : []),
      ...(this.known !== undefined && precision !== undefined
        ? [tellKnown(this.known, precision, 'finished')]
        : []),
    ].join('\n');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  #of(regime: string): PlacedRun[] {
    const { regimes } = this.#order.plan;
    if (!regimes.includes(regime))
      throw new InputError('results', [
        { path: '', expected: `one of ${regimes.join(', ')}`, found: `'${regime}'` },
      ]);
    const wanted = regimes.indexOf(regime);
    return this.#runs.filter(({ place }) => place.regime === wanted);
  }

  #optionsAt({ point, scenario }: RunPlace): Readonly<Record<string, string>> {
    const { choices } = this.plan;
    if (choices.length === 0) return {};
    const set = this.#order.settings(scenario, point);
    return Object.fromEntries(
      choices.flatMap(({ name, options }) =>
        Number.isNaN(set[name]) ? [] : [[name, options[set[name]].name] as const],
      ),
    );
  }

  #placeOf(scenario: string | undefined): number {
    const ids = this.#order.plan.scenarios.map((each) => each.scenario.id);
    const place = scenario === undefined ? 0 : ids.indexOf(scenario);
    if (place < 0)
      throw new InputError('results', [
        { path: '', expected: `one of the scenarios ${ids.join(', ')}`, found: `'${scenario}'` },
      ]);
    return place;
  }

  #pairs(outcome: string, regime: string, reference: string): [(number | null)[], (number | null)[]] {
    const read = this.#reader(outcome);
    const others = new Map(this.#of(reference).map((run) => [keyOf(run), run]));
    const runs = this.#of(regime).map((run) => [run, others.get(keyOf(run))] as const);
    return [
      runs.map(([run]) => known(read(run))),
      runs.map(([, other]) => (other === undefined ? null : known(read(other)))),
    ];
  }

  #reader(outcome: string): (run: PlacedRun) => number {
    const { plan } = this.#order;
    const problems: Problem[] = [];
    const read = outcomeReader(
      outcome,
      plan,
      ({ place }) => this.#order.parameters(place.scenario, place.point),
      problems,
    );
    if (read === undefined) throw new InputError('results', problems);
    return read;
  }
}

/** Key of a comparison, equal for all its regimes. */
const keyOf = ({ place: { seed, point, scenario } }: PlacedRun): string => `${seed} ${point} ${scenario}`;

const familyOf = (outcome: string): string => metricNamed(outcome)?.family ?? 'formulas';

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
