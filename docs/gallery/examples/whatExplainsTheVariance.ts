import { saltelli } from '@joined-up/lab';
import { sobolIndices } from '@joined-up/statistics';
import { sobolDots, sobolRows, sobolTable } from '@joined-up/viz';
import { changeByTheCentre, draws, plausible } from '../evaluate.ts';
import type { Example } from '../example.ts';

export function whatExplainsTheVariance(): Example {
  const factors = plausible(['mandate', 'capability', 'contradictionCost', 'obstacleRate']);
  const outputs = changeByTheCentre(factors, saltelli(32, factors.length), { metric: 'outcome', seeds: 1 });
  const indices = sobolIndices({ names: factors.map(({ name }) => name), outputs }, draws);
  const what = { metric: 'outcome', regime: 'cog', nothing: indices.nothing };
  return {
    question: "Which parameters explain the variance? (Sobol')",
    draw: (look) => sobolDots(sobolRows(indices), { ...look, ...what }),
    table: (look) => sobolTable(sobolRows(indices), { ...look, ...what }),
  };
}
