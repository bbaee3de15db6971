// A forum, a regime and a metric of your own, without touching the engine: each is plain data and a small function.
// The question: would short daily calls, as in an emergency, do better than monthly committees?
//   pnpm tsx notebooks/04-a-forum-of-your-own.ts
import {
  committee,
  governed,
  metrics,
  priorityGoals,
  strengthenedCentre,
  type Forum,
  type Metric,
  type Parameters,
} from '@joined-up/core';
import { experiment, show } from '@joined-up/lab';

/** Twenty short calls a month: data on the screen, half the cost of a committee, many small decisions. */
const dailyCall = (goal: string, parameters: Parameters): Forum => ({
  ...committee(`daily-call:${goal}`, [goal], { kind: 'centre' }, parameters),
  kind: 'daily-call',
  hours: 0,
  attendance: 'principals', // everybody has twenty minutes a day
  cost: 0.5,
  decisions: 6,
  authority: { base: 0.2, backing: 0.2 },
  does: { exchange: 1, agree: 0.5, divide: 0, decide: 1, holdToAccount: 0 },
  dataDriven: true,
});

const dailyCalls = governed(
  'daily-calls',
  'Daily calls',
  'A short call a day on each priority goal, under the centre.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: priorityGoals(government, parameters).map((goal) => dailyCall(goal, parameters)),
  }),
);

/** How unequal coverage is: coverage of the best served cell minus that of the worst served. */
const spread: Metric = {
  kind: 'level',
  id: 'spread',
  name: 'Spread of coverage',
  family: 'outcomes',
  unit: 'share of need',
  range: [0, 1],
  better: 'lower',
  benchmarks: [],
  definition: 'Coverage of the best served cell less that of the worst served',
  measure: ({ coverage }) => Math.max(...coverage) - Math.min(...coverage),
};

const results = experiment({
  scenario: 'stylised',
  regimes: ['status-quo', 'committees', dailyCalls],
  seeds: 40,
  metrics: [...metrics, spread],
});
console.log(String(results));
show(results.chart('outcome'), 'out/daily-calls.svg');
