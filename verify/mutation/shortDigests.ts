// By path, not by name: a copy of the tree with something changed must meet the copy's own core.
import { fingerprint } from '../../packages/core/src/fingerprint.ts';
import { measure } from '../../packages/core/src/metrics/measure.ts';
import { metrics } from '../../packages/core/src/metrics/metrics.ts';
import { observe } from '../../packages/core/src/metrics/observe.ts';
import { defaultParameters, type Parameters } from '../../packages/core/src/parameters/parameters.ts';
import { regimes } from '../../packages/core/src/regimes/regimes.ts';
import { begin } from '../../packages/core/src/simulate/begin.ts';
import { step } from '../../packages/core/src/simulate/step.ts';
import { smallGovernment } from '../../packages/core/src/testing/smallGovernment.ts';

const MONTHS = 24;
const START = 5;
/** Few months for the planner: a wrong one may search for long. */
const MONTHS_OF_BENCHMARK = 7;
/** Small enough for six ministries; several units at the centre, so that its errors count. */
const parameters: Parameters = {
  ...defaultParameters,
  priorityGoals: 2,
  mergedMinistries: 3,
  taskForceMonths: 12,
  centreUnits: 2,
  staff: 3,
};

/**
 * A digest of the last state and of the metrics of every month, by regime: the golden digests of
 * verify/engines in a small.
 */
export function shortDigests(): Record<string, string> {
  return Object.fromEntries(
    regimes.map((regime) => {
      const government = smallGovernment();
      const run = begin(
        government,
        parameters,
        regime.make(government, parameters),
        'short digests',
        START,
      );
      const measured: number[][] = [];
      for (
        let month = 0;
        month < (run.regime.benchmark === undefined ? MONTHS : MONTHS_OF_BENCHMARK);
        month++
      ) {
        step(run);
        const seen = observe(run);
        measured.push(metrics.map((metric) => measure(metric, seen)));
      }
      const state = Object.values(run.state).map((part: number | ArrayLike<number>) =>
        typeof part === 'number' ? part : Array.from(part),
      );
      return [regime.id, fingerprint(JSON.stringify([state, measured]))];
    }),
  );
}
