// What does it cost when ministries overstate what they supply? Others believe that people are served, and turn elsewhere.
// A behaviour of one's own: a function in the place of the model's rule for what is reported.
//   pnpm tsx notebooks/12-ministers-who-overstate.ts
import type { Behaviour } from '@joined-up/core';
import { experiment, show } from '@joined-up/lab';
import { pairedDifference } from '@joined-up/viz';

const overstating = (by: number): Behaviour => ({
  id: `overstating by ${by}`,
  report: ({ usual }) => by * usual,
});

const rows = [1, 1.5, 2, 3].flatMap((by) => {
  const results = experiment({
    scenario: 'stylised',
    regimes: ['realistic-status-quo', 'stocktakes'],
    seeds: 30,
    behaviours: [overstating(by)],
  });
  const told = results.runs['realistic-status-quo'];
  const mean = (metric: string) =>
    told.reduce((sum, { summary }) => sum + summary[metric]!, 0) / told.length;
  console.log(
    `says ${by} times what it does: outcome ${mean('outcome').toFixed(3)}, unmet need ${mean('unmet').toFixed(3)}`,
  );
  return results.values('outcome').map((row) => ({ ...row, regime: `${row.regime} ${by}` }));
});
console.log(rows.length);
show(
  pairedDifference(rows, { metric: 'outcome', reference: 'realistic-status-quo 1' }),
  'out/overstating.svg',
);
