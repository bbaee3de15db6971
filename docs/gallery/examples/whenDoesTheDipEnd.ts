import { defaultParameters } from '@joined-up/core';
import { experiment } from '@joined-up/lab';
import { differencePath, pathRows, pathTable, recoveryMonths } from '@joined-up/viz';
import type { Example } from '../example.ts';

export function whenDoesTheDipEnd(): Example {
  const { runs } = experiment({
    scenario: 'stylised',
    regimes: ['status-quo', 'superministry'],
    seeds: 50,
    metrics: ['outcome'],
    monthly: true,
  });
  const months = Object.values(runs).flat();
  // What the reorganisation itself takes of all capacity: a share D of the merged ministries' at first,
  // then less and less (ODD §3).
  const { disruption, settlingTime, mergedMinistries, ministries } = defaultParameters;
  const rows = pathRows(months, 'outcome', 'superministry', 'status-quo').map((row) => ({
    ...row,
    disruption:
      row.month < 12
        ? 0
        : (mergedMinistries / ministries) * disruption * Math.exp(-(row.month - 12) / settlingTime),
  }));
  const recovery = recoveryMonths(months, 'outcome', 'superministry', 'status-quo', 12, 'higher');
  const what = { metric: 'outcome', regime: 'superministry', start: 12, recovery, matters: 0.002 };
  return {
    question: 'When does the dip end?',
    draw: (look) => differencePath(rows, { ...look, ...what }),
    table: (look) => pathTable(rows, { ...look, ...what }),
  };
}
