import { InputError, metrics, suggest, type Seed } from '@joined-up/core';
import { mean, pairedDifference, type PairedDifference } from '@joined-up/statistics';
import type { Known } from '../sweep/pairs.ts';
import type { RunOrder } from '../sweep/runOrder.ts';
import { tellKnown } from '../sweep/tellReport.ts';
import type { PlacedRun } from './placedRuns.ts';
import { listTable } from '../terminal/listTable.ts';

/** A run of a study, with what it was set to. */
export interface ResultRow {
  readonly runId: string;
  readonly scenario: string;
  readonly regime: string;
  readonly seed: Seed;
  /** Place in the design. */
  readonly point: number;
  readonly error: string | null;
  /** Every parameter. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Metrics and formulas by id; `null` where missing. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** What a study gave. Prints itself as a table: means of the first regime, and paired differences of the others. */
export class StudyResults {
  /** How well the difference that the study asked for is known, if it asked. */
  readonly known: Known | undefined;
  readonly #order: RunOrder;
  readonly #runs: readonly PlacedRun[];

  /** @param runs - in the order of the study, see `placedRuns` */
  constructor(order: RunOrder, runs: readonly PlacedRun[], known?: Known) {
    this.#order = order;
    this.#runs = runs;
    this.known = known;
  }

  get count(): number { return this.#runs.length; }

  /** Runs that failed. */
  get failed(): ResultRow[] { return this.rows().filter(({ error }) => error !== null); }

  /** Every run with all its values, in the order of the study. */
  rows(): ResultRow[] {
    const columns = [...metrics.map(({ id }) => id), ...this.#order.plan.formulas.map(({ id }) => id)];
    return this.#runs.map(({ place, record, read }) => ({
      runId: record.runId, scenario: record.scenario, regime: record.regime, seed: record.seed, point: place.point, error: record.error,
      parameters: this.#order.parameters(place.scenario, place.point),
      values: Object.fromEntries(columns.map((column) => [column, known(read(column))])),
    }));
  }

  /** Rows for a chart of one outcome: those with the same `seed` belong together. */
  values(outcome: string): { readonly seed: Seed; readonly regime: string; readonly value: number | null }[] {
    this.#check(outcome);
    const one = this.#order.plan.design.points * this.#order.plan.scenarios.length === 1;
    return this.#runs.map(({ place, record, read }) => ({ seed: one ? record.seed : `${record.seed}, ${record.scenario}, point ${place.point + 1}`, regime: record.regime, value: known(read(outcome)) }));
  }

  /**
   * An outcome of a regime against another, paired: same point, same luck. Each pair counts as one; of several points with the
   * same seeds the interval says too much, take one point by `where`.
   */
  difference(outcome: string, regime: string, reference = this.#order.plan.regimes[0], { level = 0.95 }: { readonly level?: number } = {}): PairedDifference {
    this.#check(outcome);
    const others = new Map(this.#of(reference).map((run) => [keyOf(run), run]));
    const pairs = this.#of(regime).map((run) => [known(run.read(outcome)), known(others.get(keyOf(run))?.read(outcome) ?? Number.NaN)] as const);
    return pairedDifference(pairs.map(([value]) => value), pairs.map(([, value]) => value), { level });
  }

  /** The mean of an outcome at each point of the design, over seeds; of the first scenario. NaN where there is none. */
  byPoint(outcome: string, regime: string, reference?: string): Float64Array {
    this.#check(outcome);
    const at = Array.from({ length: this.#order.plan.design.points }, (): number[] => []);
    const others = reference === undefined ? undefined : new Map(this.#of(reference).map((run) => [keyOf(run), run]));
    for (const run of this.#of(regime)) {
      const value = run.read(outcome) - (others === undefined ? 0 : others.get(keyOf(run))?.read(outcome) ?? Number.NaN);
      if (run.place.scenario === 0 && !Number.isNaN(value)) at[run.place.point].push(value);
    }
    return Float64Array.from(at, (values) => (values.length === 0 ? Number.NaN : mean(values)));
  }

  /** Only the runs in which some parameters have these values, e.g. `{ mandate: 0.2 }`. */
  where(settings: Readonly<Record<string, number>>): StudyResults {
    return new StudyResults(this.#order, this.#runs.filter(({ place }) => {
      const parameters = this.#order.parameters(place.scenario, place.point);
      return Object.entries(settings).every(([name, value]) => parameters[name] === value);
    }));
  }

  toString(): string {
    const { regimes, outcomes, precision, seeds, design, scenarios } = this.#order.plan;
    const [reference, ...others] = regimes;
    const points = design.points * scenarios.length;
    const rows = outcomes.map((outcome) => {
      const values = this.#of(reference).map((run) => run.read(outcome)).filter((value) => !Number.isNaN(value));
      return [outcome, values.length === 0 ? '' : mean(values).toFixed(4), ...others.map((regime) => {
        const { count, mean: difference, low, high, higher } = this.difference(outcome, regime, reference);
        if (count === 0) return '';
        // Points share their seeds, so that an interval over all pairs would promise too much.
        const sure = points > 1 ? `, higher in ${higher} of ${count}` : low > 0 || high < 0 ? ' *' : '';
        return `${difference > 0 ? '+' : ''}${difference.toFixed(4)}${sure}`;
      })];
    });
    const failed = this.#runs.filter(({ record }) => record.error !== null).length;
    return [
      listTable(['', reference, ...others], rows),
      `\n${this.count} runs: ${points} point${points === 1 ? '' : 's'}, ${this.known?.seeds ?? seeds.length} seeds; differences are paired${points > 1 ? '' : '; * the 95 % interval of the mean difference does not hold 0'}`,
      ...(failed > 0 ? [`${failed} runs failed: results.failed`] : []),
      ...(this.known !== undefined && precision !== undefined ? [tellKnown(this.known, precision, 'finished')] : []),
    ].join('\n');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string { return this.toString(); }

  #of(regime: string): PlacedRun[] {
    const { regimes } = this.#order.plan;
    if (!regimes.includes(regime)) throw new InputError('results', [{ path: '', expected: `one of ${regimes.join(', ')}`, found: `'${regime}'` }]);
    return this.#runs.filter(({ record }) => record.regime === regime);
  }

  #check(outcome: string): void {
    const all = [...metrics.map(({ id }) => id), ...this.#order.plan.formulas.map(({ id }) => id)];
    if (!all.includes(outcome)) throw new InputError('results', [{ path: '', expected: 'a metric or an outcome of the study', found: `'${outcome}'`, mend: suggest(outcome, all, `one of ${all.join(', ')}`) }]);
  }
}

/** The same for all regimes of a comparison. */
const keyOf = ({ place: { seed, point, scenario } }: PlacedRun): string => `${seed} ${point} ${scenario}`;

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
