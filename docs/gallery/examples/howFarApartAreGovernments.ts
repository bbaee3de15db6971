import { experiment } from '@joined-up/lab';
import { differencePath, pathRows, pathTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export function howFarApartAreGovernments(): Example {
  const { runs } = experiment({
    scenario: 'stylised',
    regimes: ['status-quo', 'cog'],
    seeds: 40,
    metrics: ['outcome'],
    monthly: true,
  });
  const rows = pathRows(Object.values(runs).flat(), 'outcome', 'cog', 'status-quo');
  const what = { metric: 'outcome', regime: 'cog', start: 12, show: 'fan' as const };
  return {
    question: 'How far apart are simulated governments, month by month?',
    draw: (look) => differencePath(rows, { ...look, ...what }),
    table: (look) => pathTable(rows, { ...look, ...what }),
  };
}
