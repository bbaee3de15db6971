import { z } from 'zod';

const over = z
  .array(z.string())
  .min(1)
  .optional()
  .describe('Parameters that it moves; default: what the kind is for.');
const luck = z
  .union([z.number(), z.string()], { error: 'a number or a word' })
  .optional()
  .describe('Equal luck, equal points. Default 1.');
const whole = (least: number, most: number) => {
  const expected = `a whole number from ${least} to ${most}`;
  return z.int({ error: expected }).min(least, { error: expected }).max(most, { error: expected });
};
const points = whole(1, 10_000_000);

/** Most points that a design may have. */
export const MOST_POINTS = 10_000_000;

/** Every kind of design, for messages. */
export const designKinds = [
  'full-factorial',
  'fractional-factorial',
  'latin-hypercube',
  'sobol',
  'sobol-indices',
  'morris',
  'one-at-a-time',
  'table',
  'cross',
  'concatenate',
] as const;

const leaves = [
  z.strictObject({
    kind: z.literal('full-factorial'),
    over,
    levels: whole(2, 1000).optional().describe('Levels of a parameter with a range; default 2, its ends.'),
  }),
  z.strictObject({
    kind: z.literal('fractional-factorial'),
    over,
    generators: z
      .array(z.string())
      .min(1)
      .describe(
        "Columns that are products of others, e.g. 'staff = mandate * capability'; a minus takes the other half.",
      ),
  }),
  z.strictObject({
    kind: z.literal('latin-hypercube'),
    over,
    points,
    luck,
    candidates: whole(1, 100_000).optional(),
  }),
  z.strictObject({ kind: z.literal('sobol'), over, points, luck, scramble: z.boolean().optional() }),
  z.strictObject({
    kind: z.literal('sobol-indices'),
    over,
    points: points.describe('Base points; each has a run for every parameter and two more.'),
    luck,
    second: z.boolean().optional().describe('Second-order indices too: twice as many runs.'),
  }),
  z.strictObject({
    kind: z.literal('morris'),
    over,
    trajectories: points,
    levels: whole(2, 1000).optional(),
    luck,
  }),
  z.strictObject({ kind: z.literal('one-at-a-time'), over, levels: whole(2, 1000).optional() }),
  z.strictObject({
    kind: z.literal('table'),
    file: z
      .string()
      .optional()
      .describe(
        'A CSV file: a column a parameter or lever (options by name), a row a point; ' +
          'an empty cell leaves the parameter as it is.',
      ),
    columns: z.array(z.string()).optional(),
    rows: z.array(z.array(z.union([z.number(), z.string()]).nullable())).optional(),
  }),
] as const;

type Leaf = z.infer<(typeof leaves)[number]>;

/** A design: how the parameters are moved. */
export type DesignFile =
  | Leaf
  | { kind: 'cross'; of: DesignFile[] }
  | { kind: 'concatenate'; of: DesignFile[] };

const parts = z
  .array(z.lazy((): z.ZodType<DesignFile> => designFile))
  .min(1, { error: 'at least one design' });

export const designFile = z.discriminatedUnion('kind', [
  ...leaves,
  z.strictObject({ kind: z.literal('cross'), of: parts }),
  z.strictObject({ kind: z.literal('concatenate'), of: parts }),
]);
