import { regime } from '@joined-up/core';
import { stylised, why } from '@joined-up/scenarios';
import { reasonRows, reasons, reasonTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export function whyDoTheyDiffer(): Example {
  const asking = why(stylised, {
    regime: regime('cog'),
    reference: regime('status-quo'),
    seeds: [1, 2, 3, 4, 5, 6],
    months: 60,
  });
  let next = asking.next();
  while (!next.done) next = asking.next();
  const rows = reasonRows(next.value);
  const what = { metric: 'outcome', regime: 'cog' };
  return {
    question: 'Why do they differ?',
    draw: (look) => reasons(rows, { ...look, ...what }),
    table: (look) => reasonTable(rows, look),
  };
}
