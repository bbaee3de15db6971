import { experiment } from '@joined-up/lab';
import { pairedDifference, pairedTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export function whichRegimeDuplicatesLess(): Example {
  const results = experiment({
    scenario: 'stylised',
    regimes: ['status-quo', 'superministry', 'cog', 'hybrid'],
    seeds: 50,
    metrics: ['duplication'],
  });
  const rows = results.values('duplication');
  return {
    question: 'Which regime duplicates less, and how sure is that?',
    draw: (look) => pairedDifference(rows, { ...look, metric: 'duplication' }),
    table: (look) => pairedTable(rows, { ...look, metric: 'duplication' }),
  };
}
