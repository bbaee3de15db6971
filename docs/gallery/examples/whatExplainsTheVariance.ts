import { saltelli } from '@joined-up/lab';
import { sobolIndices } from '@joined-up/statistics';
import { sobolDots, sobolRows, sobolTable } from '@joined-up/viz';
import { draws, LUCK, gainOfTheCentre, plausible } from '../evaluate.ts';
import type { Example } from '../example.ts';

export function whatExplainsTheVariance(): Example {
  const factors = plausible(['mandate', 'contradictionCost', 'complementarity']);
  const names = [...factors.map(({ name }) => name), LUCK];
  const outputs = gainOfTheCentre(factors, saltelli(32, names.length));
  const rows = sobolRows(sobolIndices({ names, outputs }, draws), [LUCK]);
  const what = { metric: 'outcome', regime: 'cog' };
  return {
    question: "Which parameters explain the variance? (Sobol')",
    draw: (look) => sobolDots(rows, { ...look, ...what }),
    table: (look) => sobolTable(rows, { ...look, ...what }),
  };
}
