import { heat, heatChart, study } from '@joined-up/lab';
import { heatTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export async function whatTwoLeversDo(): Promise<Example> {
  const worlds = study({
    scenarios: 'stylised',
    regimes: ['status-quo', 'superministry'],
    levers: { mergedMinistries: [2, 4, 6, 8, 10], settlingTime: [6, 12, 18, 24, 36] },
    seeds: 8,
    months: 60,
  });
  const what = { regime: 'superministry', reference: 'status-quo' };
  const found = heat(await worlds.run({ threads: 1 }), { outcome: 'outcome', ...what });
  return {
    question: 'What do two levers do together? (heat map)',
    draw: (look) => heatChart(found, look),
    table: (look) => heatTable(found.cells, { ...look, ...what, metric: 'outcome' }),
  };
}
