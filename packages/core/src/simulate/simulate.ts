import type { Scenario } from '../government/scenario.ts';
import type { Metric } from '../metrics/metric.ts';
import { metrics as allMetrics } from '../metrics/metrics.ts';
import { measure } from '../metrics/measure.ts';
import { observe } from '../metrics/observe.ts';
import { RunSummary } from '../metrics/runSummary.ts';
import { letWatch } from '../observers/letWatch.ts';
import type { Observer } from '../observers/observer.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { regime as regimeNamed, type RegimeName } from '../regimes/regimes.ts';
import type { Seed } from '../random/luck.ts';
import { checkRun } from './checkRun.ts';
import type { Intervention } from './intervention.ts';
import { keepNeeds } from './keepNeeds.ts';
import { prepare } from './prepare.ts';
import type { RunOptions } from './runOptions.ts';
import { release } from './release.ts';
import type { MonthlyRow, Run } from './run.ts';
import type { Simulation } from './simulation.ts';
import { step } from './step.ts';

/** Number of months, at the end of a run, that a summary covers (ODD §7.6). */
export const SUMMARY_MONTHS = 24;

/**
 * Runs a scenario under a regime (ODD §3).
 * @param which - a regime, or its id
 * @throws {InputError} for an invalid scenario, regime or options, unknown names among them: all that is
 * wrong at once
 * @example
 * ```ts
 * const { summary } = simulate(stylised, 'cog', { seed: 7, parameters: { mandate: 0.5 } });
 * const outcome = summary.outcome;
 * ```
 */
export function simulate(
  scenario: Scenario,
  which: RegimeMaker | RegimeName,
  options: RunOptions = {},
): Run {
  checkRun(scenario, which, options);
  const regime = typeof which === 'string' ? regimeNamed(which, scenario.regimes) : which;
  const {
    seed = 1,
    months = scenario.months,
    monthly = false,
    metrics = allMetrics,
    observe: observers = [],
    interventions = [],
  } = options;
  // If nothing observes or changes the months before the regime begins, reuse the shared warm-up.
  const begun =
    !monthly &&
    observers.every((observer) => observer.months === 'summary') &&
    months - SUMMARY_MONTHS >= scenario.start &&
    interventions.every(({ month }) => month > scenario.start);
  const run = prepare(scenario, regime, { ...options, compiled: true, begun });
  try {
    return follow(run, { scenario, regime, seed, months, monthly, metrics, observers, interventions });
  } finally {
    release(run);
  }
}

interface Watched {
  readonly scenario: Scenario;
  readonly regime: RegimeMaker;
  readonly seed: Seed;
  readonly months: number;
  readonly monthly: boolean;
  readonly metrics: readonly Metric[];
  readonly observers: readonly Observer[];
  readonly interventions: readonly Intervention[];
}

/** Steps a run to its end, and collects what is asked for. */
function follow(
  run: Simulation,
  { scenario, regime, seed, months, monthly, metrics, observers, interventions }: Watched,
): Run {
  const watches = observers.map((observer) => ({ ...observer, watch: observer.begin(run.world) }));
  letWatch(
    run,
    watches.map(({ watch }) => watch),
  );
  const always = monthly || observers.some((observer) => observer.months === 'all');
  const summary = new RunSummary(metrics);
  const rows: MonthlyRow[] = [];
  for (let month = run.state.month; month < months; month++) {
    interventions.forEach((intervention, i) => {
      if (intervention.month === month)
        keepNeeds(run, 'simulate', `interventions.${i}.change`, () => intervention.change(run));
    });
    step(run);
    const inWindow = month >= months - SUMMARY_MONTHS;
    if (!inWindow && !always) continue;
    const observation = observe(run);
    if (inWindow) summary.add(observation);
    if (monthly) rows.push({ month, metrics: valuesOf(metrics, (metric) => measure(metric, observation)) });
    for (const { months: seen, watch } of watches) if (inWindow || seen === 'all') watch.see(observation);
  }
  return {
    scenario: scenario.id,
    regime: regime.id,
    seed,
    months,
    summary: valuesOf(metrics, (_, place) => summary.value(place)),
    monthly: rows,
    observed: Object.fromEntries(watches.map(({ id, watch }) => [id, watch.tell()])),
  };
}

const valuesOf = (
  metrics: readonly Metric[],
  value: (metric: Metric, place: number) => number,
): Record<string, number | null> =>
  Object.fromEntries(
    metrics.map((metric, place) => {
      const number = value(metric, place);
      return [metric.id, Number.isNaN(number) ? null : number];
    }),
  );
