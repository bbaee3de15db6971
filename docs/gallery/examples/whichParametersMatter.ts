import { morrisTrajectories } from '@joined-up/lab';
import { morris } from '@joined-up/statistics';
import { morrisDots, morrisRows, morrisTable } from '@joined-up/viz';
import { draws, LUCK, gainOfTheCentre, plausible } from '../evaluate.ts';
import type { Example } from '../example.ts';

export function whichParametersMatter(): Example {
  const factors = plausible(['mandate', 'turfMotive', 'contradictionCost', 'obstacleRate', 'complementarity', 'meetingCost']);
  const names = [...factors.map(({ name }) => name), LUCK];
  const points = morrisTrajectories(10, names.length);
  const rows = morrisRows(morris({ names, points, outputs: gainOfTheCentre(factors, points) }, draws), [LUCK]);
  const what = { metric: 'outcome', regime: 'cog' };
  return {
    question: 'Which parameters matter, and which work with others? (Morris)',
    draw: (look) => morrisDots(rows, { ...look, ...what }),
    table: (look) => morrisTable(rows, { ...look, ...what }),
  };
}
