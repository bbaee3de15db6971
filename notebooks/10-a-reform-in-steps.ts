// Reforms are made in steps, and undone. The question: what is left of a strengthened centre once its leader has gone,
// and what of a superministry that is merged, undone and merged again? Both against a cabinet that has
// working groups and committees.
//   pnpm tsx notebooks/10-a-reform-in-steps.ts
import { schedule } from '@joined-up/core';
import { experiment, show } from '@joined-up/lab';
import { differencePath, pathRows } from '@joined-up/viz';

const start = 12; // where regimes begin in the stylised government

const leaderGoes = schedule({
  id: 'leader-goes',
  name: 'Centre, and its leader goes',
  steps: [
    { month: start, regime: 'cog' },
    { month: 48, leader: { hours: 2, mandate: 0.2 } },
  ],
});
const leaderReturns = schedule({
  id: 'leader-returns',
  name: 'Centre, and its leader comes back',
  steps: [...leaderGoes.steps!, { month: 60, leader: { hours: 20, mandate: 0.8 } }],
});
const mergedTwice = schedule({
  id: 'merged-twice',
  name: 'Merged, undone, merged again',
  steps: [
    { month: start, regime: 'superministry' },
    { month: 48, merger: false },
    { month: 60, regime: 'superministry' },
  ],
});

const reference = 'realistic-status-quo';
const results = experiment({
  scenario: 'stylised',
  regimes: [reference, 'cog', leaderGoes, leaderReturns, 'superministry', mergedTwice],
  seeds: 40,
  monthly: true,
});
console.log(String(results)); // means over the last 24 months: months 72 to 95

for (const reform of [leaderGoes, leaderReturns, mergedTwice]) {
  const [before, after] = [47, 71].map((month) => {
    const row = pathRows(Object.values(results.runs).flat(), 'outcome', reform.id, reference)[month];
    return row.mean.toFixed(3);
  });
  console.log(`${reform.name}: outcome ${before} over ${reference} in month 47, ${after} in month 71`);
}

const path = ({ id, name, steps = [] }: typeof leaderGoes) =>
  differencePath(pathRows(Object.values(results.runs).flat(), 'outcome', id, reference), {
    metric: 'outcome',
    regime: id,
    reference,
    start,
    steps: steps.slice(1).map(({ month }) => month),
    names: { [id]: name },
  });
show(path(leaderReturns), 'out/leader-returns.svg');
show(path(mergedTwice), 'out/merged-twice.svg');
