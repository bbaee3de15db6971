import { z } from 'zod';
import { reference } from '../schema/id.ts';

const figure = z.number({ error: 'a number' });

/** An observed series that a picture shows beside simulated paths, both as indices. */
export const observedFile = z.strictObject({
  name: z.string().min(1).max(200),
  source: z.string().min(1).max(2000),
  of: z.string().min(1).max(200).describe('The simulated metric beside it.'),
  arm: reference,
  against: reference,
  base: z
    .int()
    .min(0)
    .max(12_000)
    .describe('Month of the point that is 100. A simulated path is 100 as long as both arms are the same.'),
  points: z
    .array(z.strictObject({ month: z.int().min(0).max(12_000), value: figure }))
    .min(2, { error: 'at least two points' }),
});

/** What an `observed.yaml` says: the series that was observed in a reform, with its unit and its source. */
export type ObservedFile = z.infer<typeof observedFile>;
