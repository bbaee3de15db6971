import { committee, governed, priorityGoals, strengthenedCentre, type Parameters } from '@joined-up/core';
import { experiment, show } from '@joined-up/lab';

const weekly = (goal: string, parameters: Parameters) => {
  const monthly = committee(`weekly:${goal}`, [goal], { kind: 'centre' }, parameters);
  return { ...monthly, hours: 4, decisions: 4 }; // an hour a week, and twice as many decisions
};
const regime = governed('weekly', 'Weekly', 'An hour a week.', (government, parameters) => ({
  centre: strengthenedCentre(parameters),
  more: priorityGoals(government, parameters).map((goal) => weekly(goal, parameters)),
}));
const regimes = ['status-quo', 'committees', regime];
const results = experiment({ scenario: 'stylised', regimes, seeds: 40 });
show(results.chart('outcome'), 'out/own-regime.svg');
