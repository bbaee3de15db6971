// What if the reform came in month 40, in the middle of a crisis? Step to the month, branch there, and let
// both go on with the same luck.
//   pnpm tsx notebooks/14-a-branch-at-month-40.ts
import { branch, measure, metricNamed, observe, shockNeeds, step, type Simulation } from '@joined-up/core';
import { prepare, show } from '@joined-up/lab';
import { differencePath, pathRows } from '@joined-up/viz';

const [reference, regime] = ['status-quo', 'cog'];

/** Steps a run to month 96 and collects the outcome of every month. */
function follow(run: Simulation) {
  const monthly = [];
  while (run.state.month < 96) {
    const { month } = run.state;
    step(run);
    monthly.push({ month, metrics: { outcome: measure(metricNamed('outcome')!, observe(run)) } });
  }
  return monthly;
}

const runs = Array.from({ length: 30 }, (_, i) => i + 1).flatMap((seed) => {
  const run = prepare('stylised', reference, { seed });
  while (run.state.month < 40) step(run);
  shockNeeds(run, 1.5, { months: 12 }); // needs half again as large for a year
  const reformed = branch(run, regime); // the crisis goes along
  return [
    { seed, regime: reference, monthly: follow(run) },
    { seed, regime, monthly: follow(reformed) },
  ];
});

const rows = pathRows(runs, 'outcome', regime, reference);
for (const { month, mean, low, high } of rows.filter(({ month: each }) => each % 12 === 3))
  console.log(`month ${month}: ${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`);
show(differencePath(rows, { metric: 'outcome', regime, reference, start: 40 }), 'out/branch.svg');
