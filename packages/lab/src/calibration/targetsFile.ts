import { z } from 'zod';

const id = z.string().min(1, { error: 'a name' }).max(100, { error: 'a name of at most 100 letters' });
const figure = z.number({ error: 'a number' });

/** What is known of a real government, and how well. Names are checked afterwards, against a study. */
export const targetsFile = z.strictObject({
  name: z.string().min(1).max(200).optional().describe('For people to read.'),
  description: z.string().max(10_000).optional(),
  regime: z
    .string()
    .optional()
    .describe('Regime of all targets that name none: how the real government works.'),
  targets: z
    .array(
      z.strictObject({
        id: id.optional().describe('What to call it; default: its outcome.'),
        outcome: z.string().describe('A metric, an outcome of the study or a formula.'),
        month: z
          .int({ error: 'a month of the run: a whole number from 0' })
          .min(0, { error: 'a month of the run: a whole number from 0' })
          .optional()
          .describe(
            'At the end of this month of the run, of which the first is 0; the study must measure it. ' +
              'Default: the mean of the last 24 months.',
          ),
        regime: z.string().optional(),
        reference: z.string().optional().describe('Of the paired difference to this regime.'),
        target: figure.optional().describe('The figure.'),
        between: z
          .tuple([figure, figure], { error: 'two numbers' })
          .optional()
          .describe('Or the range in which it is known to lie, e.g. [0.2, 0.3]: anywhere inside fits.'),
        tolerance: z
          .number({ error: 'a number above 0' })
          .gt(0, { error: 'a number above 0' })
          .describe(
            'One standard deviation of what is not known: ' +
              'error of the figure, and how far the model may be off; ' +
              'of a range it counts beyond its ends.',
          ),
        source: z.string().max(1000).optional().describe('Where the figure is from.'),
      }),
    )
    .min(1, { error: 'at least one target' })
    .max(1000, { error: 'at most 1000 targets' }),
});

/** Target patterns as their author writes them: a typed object, or a file in YAML or JSON. */
export type TargetsFile = z.infer<typeof targetsFile>;
