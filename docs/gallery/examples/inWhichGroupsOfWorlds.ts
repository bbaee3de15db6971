import { discover, discoveryStack, study } from '@joined-up/lab';
import { dimensionalStacking, stackTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export async function inWhichGroupsOfWorlds(): Promise<Example> {
  const runs = study({
    scenarios: 'stylised',
    regimes: ['status-quo', 'cog'],
    uncertainties: ['staff', 'obstacleRate', 'mandate', 'culture'],
    design: { kind: 'sobol', points: 256 },
    seeds: '1',
    months: 60,
    outcomes: ['outcome'],
  });
  const { stack, what } = discoveryStack(
    discover(await runs.run({ threads: 1 }), {
      outcome: 'outcome',
      regime: 'cog',
      reference: 'status-quo',
      above: 0.15,
    }),
  );
  return {
    question: 'In which groups of worlds does the centre add 0.15 to the outcome? (dimensional stacking)',
    draw: (look) => dimensionalStacking(stack, { ...look, ...what }),
    table: (look) => stackTable(stack, { ...look, ...what }),
  };
}
