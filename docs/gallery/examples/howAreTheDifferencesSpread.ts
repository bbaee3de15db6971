import { experiment } from '@joined-up/lab';
import { pairedDifference, pairedTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export function howAreTheDifferencesSpread(): Example {
  const results = experiment({
    scenario: 'stylised',
    regimes: ['status-quo', 'superministry', 'cog', 'hybrid'],
    seeds: 100,
    metrics: ['duplication'],
  });
  const rows = results.values('duplication');
  return {
    question: 'How are the differences spread, for those who know densities?',
    draw: (look) => pairedDifference(rows, { ...look, metric: 'duplication', show: 'raincloud' }),
    table: (look) => pairedTable(rows, { ...look, metric: 'duplication' }),
  };
}
