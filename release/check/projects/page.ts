// A page: ten lines to a chart.
import { regimes, simulate } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import { pairedDifference } from '@joined-up/viz';

const rows = ['status-quo', 'cog'].flatMap((id) => {
  const regime = regimes.find((each) => each.id === id)!;
  return [1, 2, 3].map((seed) => ({
    seed,
    regime: id,
    value: simulate(stylised, regime, { seed }).summary.duplication!,
  }));
});
document.body.append(pairedDifference(rows, { metric: 'duplication' }));
