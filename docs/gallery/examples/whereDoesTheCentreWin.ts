import { study } from '@joined-up/lab';
import { winMap, winTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

const mandate = [0.2, 0.4, 0.6, 0.8, 1];
const turfMotive = [0, 0.1, 0.2, 0.3, 0.4, 0.6];

export async function whereDoesTheCentreWin(): Promise<Example> {
  const worlds = study({ scenarios: 'stylised', regimes: ['superministry', 'cog'], levers: { mandate, turfMotive }, seeds: '1-10' });
  const results = await worlds.run();
  const rows = turfMotive.flatMap((y) => mandate.map((x) => {
    const { higher, count } = results.where({ mandate: x, turfMotive: y }).difference('outcome', 'cog', 'superministry');
    return { x, y, share: higher / count };
  }));
  const what = { regime: 'cog', reference: 'superministry', xName: 'Political mandate of the centre', yName: 'Turf motive', here: { x: 0.8, y: 0.15 } };
  return {
    question: 'Where does the centre beat a superministry?',
    draw: (look) => winMap(rows, { ...look, ...what }),
    table: (look) => winTable(rows, { ...look, ...what }),
  };
}
