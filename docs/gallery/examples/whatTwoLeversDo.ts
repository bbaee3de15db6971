import { heat, study } from '@joined-up/lab';
import { heatMap, heatTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export async function whatTwoLeversDo(): Promise<Example> {
  const worlds = study({
    scenarios: 'stylised',
    regimes: ['status-quo', 'superministry'],
    levers: { mergedMinistries: [2, 4, 6, 8, 10], settlingTime: [6, 12, 18, 24, 36] },
    seeds: 8,
    months: 60,
  });
  const asked = { regime: 'superministry', reference: 'status-quo' };
  const { cells } = heat(await worlds.run({ threads: 1 }), { outcome: 'outcome', ...asked });
  const what = { ...asked, metric: 'outcome' };
  return {
    question: 'What do two levers do together? (heat map)',
    draw: (look) => heatMap(cells, { ...look, ...what }),
    table: (look) => heatTable(cells, { ...look, ...what }),
  };
}
