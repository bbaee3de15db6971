// A page: ten lines to a chart.
import { simulate } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import { pairedDifference } from '@joined-up/viz';

const rows = ['status-quo', 'cog'].flatMap((id) => {
  return [1, 2, 3].map((seed) => ({
    seed,
    regime: id,
    value: simulate(stylised, id, { seed }).summary.duplication!,
  }));
});
document.body.append(pairedDifference(rows, { metric: 'duplication' }));
