import { reasonsOf, variants, type Reasons } from '@joined-up/scenarios/reasons';
import type { Job } from '../engine/job.ts';
import type { Results } from '../engine/results.ts';

/**
 * The jobs that explain why A and B differ: both, with one mechanism after another switched off. Shape [2 ·
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

/** The parts of B minus A. @param results - of `variantsOf`, in their order */
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
