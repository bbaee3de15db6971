import { experiment } from '@joined-up/lab';
import { pairedDifference, pairedTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export function howNearToPerfect(): Example {
  const results = experiment({
    scenario: 'stylised',
    regimes: ['status-quo', 'superministry', 'cog', 'planner'],
    seeds: 20,
    metrics: ['outcome'],
  });
  const rows = results.values('outcome');
  return {
    question: 'How much of the gap to perfect coordination is closed?',
    draw: (look) => pairedDifference(rows, { ...look, metric: 'outcome', ceiling: 'planner' }),
    table: (look) => pairedTable(rows, { ...look, metric: 'outcome' }),
  };
}
