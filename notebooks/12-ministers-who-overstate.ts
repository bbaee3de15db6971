// What happens when ministries overstate what they supply? Others hear that people are served, and turn
// elsewhere. A behaviour of your own: a function in place of the model's rule for what is reported. pnpm
// tsx notebooks/12-ministers-who-overstate.ts
import type { Behaviour } from '@joined-up/core';
import { experiment, show } from '@joined-up/lab';
import { pairedDifference } from '@joined-up/viz';

const overstating = (by: number): Behaviour => ({
  id: `overstating by ${by}`,
  report: ({ usual }) => by * usual, // what a unit says it supplies, instead of what it does
});

const metrics = ['overlap', 'unmet', 'outcome'];
const told = { 'They say what is': 1, 'They say twice as much': 2, 'They say four times as much': 4 };
const rows = Object.entries(told).flatMap(([regime, by]) => {
  const behaviours = [overstating(by)];
  const asked = { scenario: 'stylised', regimes: ['working-groups'], seeds: 30, metrics };
  const results = experiment({ ...asked, behaviours });
  const mean = (metric: string): string =>
    results
      .values(metric)
      .reduce((sum, { value }) => sum + value! / 30, 0)
      .toFixed(3);
  console.log(`${regime}: ${metrics.map((metric) => `${metric} ${mean(metric)}`).join(', ')}`);
  return results.values('overlap').map((row) => ({ ...row, regime }));
});
show(pairedDifference(rows, { metric: 'overlap', reference: 'They say what is' }), 'out/overstating.svg');
