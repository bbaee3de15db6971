import type { Scenario } from '../government/scenario.ts';
import { measure } from '../metrics/measure.ts';
import { metrics } from '../metrics/metrics.ts';
import { observe } from '../metrics/observe.ts';
import { resolveParameters } from '../parameters/checkParameters.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Seed } from '../random/luck.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { begin } from './begin.ts';
import type { MetricValues, MonthlyRow, Run } from './run.ts';
import { step } from './step.ts';

/** A summary covers so many months at the end of a run (model §3.6). */
const WINDOW = 24;

export interface RunOptions {
  /** @defaultValue 1 */
  readonly seed?: Seed;
  /** Months to simulate; default: the scenario's. */
  readonly months?: number;
  readonly parameters?: Partial<Parameters>;
  /** Keep a row for every month. @defaultValue false */
  readonly monthly?: boolean;
}

/** Runs a scenario under a regime (model §2). @throws {InputError} for parameters or a government that cannot be */
export function simulate(scenario: Scenario, regime: RegimeMaker, { seed = 1, months = scenario.months, parameters = {}, monthly = false }: RunOptions = {}): Run {
  const resolved = resolveParameters(scenario.parameters, parameters);
  const government = scenario.government(seed, resolved);
  const simulation = begin(government, resolved, regime.make(government, resolved), seed, scenario.start);
  const rows: MonthlyRow[] = [];
  const sums = metrics.map(() => ({ of: 0, per: 0 }));
  for (let month = 0; month < months; month++) {
    step(simulation);
    if (!monthly && month < months - WINDOW) continue;
    const observation = observe(simulation);
    if (monthly) rows.push({ month, metrics: named((_, metric) => measure(metric, observation)) });
    if (month < months - WINDOW) continue;
    metrics.forEach((metric, i) => {
      sums[i].of += metric.kind === 'level' ? metric.measure(observation) : metric.of(observation);
      sums[i].per += metric.kind === 'level' ? 1 : metric.per(observation);
    });
  }
  return { scenario: scenario.id, regime: regime.id, seed, months, summary: named((i) => sums[i].of / sums[i].per), monthly: rows, observed: {} };
}

const named = (value: (place: number, metric: (typeof metrics)[number]) => number): MetricValues =>
  Object.fromEntries(metrics.map((metric, i) => [metric.id, missingAsNull(value(i, metric))]));

const missingAsNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
