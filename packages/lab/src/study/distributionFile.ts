import { z } from 'zod';

const number = z.number({ error: 'a number' });
const above0 = z.number({ error: 'a number above 0' }).gt(0, { error: 'a number above 0' });
const numbers = z.array(number, { error: 'a list of numbers' }).min(1, { error: 'at least one number' });

/** The distribution of an uncertainty. Its numbers are checked afterwards. */
export const distributionFile = z.discriminatedUnion('distribution', [
  z.strictObject({
    distribution: z.literal('normal'),
    mean: number,
    deviation: above0.describe('Standard deviation.'),
    between: z
      .tuple([number, number], { error: 'two numbers' })
      .optional()
      .describe('Where it is cut off; by default where the parameter ends.'),
  }),
  z.strictObject({ distribution: z.literal('triangular'), low: number, mode: number, high: number }),
  z.strictObject({
    distribution: z.literal('beta'),
    alpha: above0,
    beta: above0,
    low: number.optional(),
    high: number.optional(),
  }),
  z.strictObject({
    distribution: z.literal('discrete'),
    values: numbers,
    weights: z
      .array(z.number({ error: 'a weight of at least 0' }).min(0, { error: 'a weight of at least 0' }), {
        error: 'a list of weights',
      })
      .optional()
      .describe('One a value, in any unit.'),
  }),
  z.strictObject({
    distribution: z.literal('observed'),
    values: numbers.optional(),
    file: z.string().min(1).optional().describe('A table with a heading, from the folder of the study.'),
    column: z
      .string()
      .min(1)
      .optional()
      .describe('Its column; by default the one called as the parameter.'),
  }),
]);

/** Names of distributions in files. */
export const distributionKinds: readonly string[] = distributionFile.options.map(
  ({ shape }) => shape.distribution.value,
);

export type DistributionFile = z.infer<typeof distributionFile>;
