import { measure, metrics, type Observer } from '@joined-up/core';
import { mean } from '@joined-up/statistics';
import { seen, type Measure } from '../measure.ts';

const outcome = metrics.find(({ id }) => id === 'outcome')!;

/** The outcome at the end of every month, shape [month]. */
export const outcomePath: Observer<readonly number[]> = {
  id: 'outcomePath',
  months: 'all',
  begin() {
    const path: number[] = [];
    return {
      see: (observation) => {
        path.push(measure(outcome, observation));
      },
      tell: () => path,
    };
  },
};

/** The mean outcome from one month to another, both included; `null` beyond the run. */
export const outcomeIn = (first: number, last: number): Measure =>
  seen(
    outcomePath,
    { id: `outcome ${first}–${last}`, name: `Outcome, months ${first} to ${last}`, range: [0, 1] },
    (path) => (path.length > last ? mean(path.slice(first, last + 1)) : null),
  );
