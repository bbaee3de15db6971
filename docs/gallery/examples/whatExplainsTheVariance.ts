import { saltelli } from '@joined-up/lab';
import { sobolIndices } from '@joined-up/statistics';
import { sobolDots, sobolRows, sobolTable } from '@joined-up/viz';
import { draws, DUMMY, gainOfTheCentre, plausible } from '../evaluate.ts';
import type { Example } from '../example.ts';

export function whatExplainsTheVariance(): Example {
  const factors = plausible(['mandate', 'contradictionCost', 'complementarity']);
  const names = [...factors.map(({ name }) => name), DUMMY];
  const outputs = gainOfTheCentre(factors, saltelli(64, names.length), 1);
  const { nothing, ...indices } = sobolIndices({ names, outputs }, draws);
  const rows = sobolRows({ nothing, ...indices }, [DUMMY]);
  const what = { metric: 'outcome', regime: 'cog', nothing };
  return {
    question: "Which parameters explain the variance? (Sobol')",
    draw: (look) => sobolDots(rows, { ...look, ...what }),
    table: (look) => sobolTable(rows, { ...look, ...what }),
  };
}
