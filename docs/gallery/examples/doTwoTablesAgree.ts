import { experiment } from '@joined-up/lab';
import { dock, type DockingTable } from '@joined-up/statistics';
import { docking, dockingTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

const metrics = [
  'duplication',
  'consistency',
  'outcome',
  'unmet',
  'coordinationLoad',
  'blocked',
  'trust',
  'accountability',
];

/** A table of the same model with other seeds, in the form that another implementation would submit. */
function table(name: string, firstSeed: number): DockingTable {
  const seeds = Array.from({ length: 20 }, (_, i) => firstSeed + i);
  const { runs } = experiment({
    scenario: 'stylised',
    regimes: ['status-quo', 'cog', 'superministry'],
    seeds,
  });
  return {
    name,
    metrics,
    rows: Object.values(runs)
      .flat()
      .map(({ regime, seed, summary }) => ({ regime, seed: String(seed), metrics: summary })),
  };
}

export function doTwoTablesAgree(): Example {
  const rows = dock(
    table('ours', 1),
    table('theirs', 101),
    { level: 0.9, default: { mean: 0.02, difference: 0.02 }, metrics: {} },
    'status-quo',
  );
  return {
    question: 'Do two implementations agree?',
    draw: (look) => docking(rows, look),
    table: (look) => dockingTable(rows, look),
  };
}
