import { reasonsOf, variants, type Reasons } from '@joined-up/scenarios/reasons';
import type { Job } from '../engine/job.ts';
import type { Results } from '../engine/results.ts';

/**
 * What has to run to know why A and B differ: both, without one mechanism after another. Shape [2 ·
 * variants]: those of A, then those of B.
 */
export const variantsOf = (a: Job, b: Job): readonly Job[] =>
  [a, b].flatMap((job) =>
    variants.map(({ parameters }) =>
      Object.keys(parameters).length === 0
        ? job
        : { ...job, parameters: { ...job.parameters, ...parameters } },
    ),
  );

/** What B minus A is made of. @param results - of `variantsOf`, in their order */
export function reasonsIn(results: readonly Results[], metric: string, count: number): Reasons {
  const values = (place: number) =>
    Array.from(results[place].metric(metric, count), (value) => (Number.isNaN(value) ? null : value));
  return reasonsOf(
    variants.map((_, place) => ({
      reference: values(place),
      values: values(place + variants.length),
    })),
  );
}
