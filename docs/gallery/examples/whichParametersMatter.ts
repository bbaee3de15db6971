import { morrisTrajectories } from '@joined-up/lab';
import { morris } from '@joined-up/statistics';
import { morrisDots, morrisRows, morrisTable } from '@joined-up/viz';
import { changeByTheCentre, draws, luck, plausible } from '../evaluate.ts';
import type { Example } from '../example.ts';

export function whichParametersMatter(): Example {
  const factors = [
    ...plausible(['mandate', 'capability', 'turfMotive', 'contradictionCost', 'obstacleRate']),
    luck,
  ];
  const points = morrisTrajectories(8, factors.length);
  const outputs = changeByTheCentre(factors, points, { metric: 'outcome', seeds: 4 });
  const rows = morrisRows(morris({ names: factors.map(({ name }) => name), points, outputs }, draws), [
    luck.name,
  ]);
  const what = { metric: 'outcome', regime: 'cog' };
  return {
    question: 'Which parameters matter, and which work with others? (Morris)',
    draw: (look) => morrisDots(rows, { ...look, ...what }),
    table: (look) => morrisTable(rows, { ...look, ...what }),
  };
}
