import { findCase, hasSeries, observedPicture, observedRows } from '@joined-up/lab';
import { observedTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export async function didItHappenInTheModel(): Promise<Example> {
  const found = findCase('pernambuco');
  if (!hasSeries(found)) throw new Error('pernambuco has lost its series');
  const governments = 12;
  const rows = await observedRows(found, { worlds: governments, seeds: 1 });
  return {
    question: 'Did what was observed happen in the model, and at the same time?',
    // observedFan(rows, …) of viz, with the words of the case.
    draw: (look) => observedPicture(found, rows, governments, look),
    table: (look) => observedTable(rows, { ...look, what: found.observed.name }),
  };
}
