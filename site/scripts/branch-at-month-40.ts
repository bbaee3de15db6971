import { branch, measure, metricNamed, observe, step, type Simulation } from '@joined-up/core';
import { prepare, show } from '@joined-up/lab';
import { pairedDifference } from '@joined-up/viz';

function outcome(run: Simulation) {
  while (run.state.month < 96) step(run);
  return measure(metricNamed('outcome')!, observe(run));
}
const rows = Array.from({ length: 20 }, (_, i) => i + 1).flatMap((seed) => {
  const run = prepare('stylised', 'status-quo', { seed });
  while (run.state.month < 40) step(run);
  const runs = { 'status-quo': run, cog: branch(run, 'cog') };
  return Object.entries(runs).map(([regime, one]) => ({ seed, regime, value: outcome(one) }));
});
show(pairedDifference(rows, { metric: 'outcome' }), 'out/branch-at-month-40.svg');
