import { study } from '@joined-up/lab';
import { winMap, winTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

const mandate = [0.2, 0.4, 0.6, 0.8, 1];
const mergedMinistries = [2, 4, 6, 8, 10];

export async function whereDoesTheCentreWin(): Promise<Example> {
  const worlds = study({
    scenarios: 'stylised',
    regimes: ['superministry', 'cog'],
    levers: { mandate, mergedMinistries },
    seeds: '1-8',
    months: 60,
    outcomes: ['consistency'],
  });
  const results = await worlds.run({ threads: 1 });
  const rows = mergedMinistries.flatMap((y) =>
    mandate.map((x) => {
      const { higher, count } = results
        .where({ mandate: x, mergedMinistries: y })
        .difference('consistency', 'cog', 'superministry');
      return { x, y, share: higher / count };
    }),
  );
  const what = {
    metric: 'consistency',
    regime: 'cog',
    reference: 'superministry',
    xName: 'mandate',
    yName: 'mergedMinistries',
    here: { x: 0.8, y: 4 },
  };
  return {
    question: 'Where is a centre more consistent than a superministry?',
    draw: (look) => winMap(rows, { ...look, ...what }),
    table: (look) => winTable(rows, { ...look, ...what }),
  };
}
