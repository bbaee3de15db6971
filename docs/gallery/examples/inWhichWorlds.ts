import { discover, discoveryRows, study } from '@joined-up/lab';
import { worldsMap, worldsTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export async function inWhichWorlds(): Promise<Example> {
  const worlds = study({
    scenarios: 'stylised',
    regimes: ['status-quo', 'cog'],
    uncertainties: ['mandate', 'staff', 'obstacleRate', 'culture'],
    design: { kind: 'sobol', points: 128 },
    seeds: '1',
    outcomes: ['outcome'],
    months: 60,
  });
  const { rows, what } = discoveryRows(
    discover(await worlds.run({ threads: 1 }), {
      outcome: 'outcome',
      regime: 'cog',
      reference: 'status-quo',
      above: 0.15,
    }),
  );
  return {
    question: 'In which worlds does the centre add 0.15 to the outcome? (PRIM)',
    draw: (look) => worldsMap(rows, { ...look, ...what }),
    table: (look) => worldsTable(rows, { ...look, ...what }),
  };
}
