import { z } from 'zod';

/**
 * A word, a number, ministries, `false`, or `{ peer: ministry }`; where each is allowed is checked
 * afterwards.
 */
const option = z.union(
  [
    z.string(),
    z.number(),
    z.literal(false),
    z.array(z.string()),
    z.strictObject({ peer: z.string({ error: 'the id of a ministry' }) }),
  ],
  {
    error:
      'a number, the name of an option, a list of ids of ministries, false, or { peer: id of a ministry }',
  },
);
const options = z.union(
  [
    z.array(option).min(1, { error: 'at least one level' }),
    z.record(z.string().min(1).max(60), option, { error: 'a map from name to option' }),
  ],
  { error: 'a list, or a map from name to option' },
);
const about = z
  .union([z.string(), z.array(z.string()).min(1, { error: 'at least one forum' })], {
    error: 'the id or the kind of a forum, or a list of them',
  })
  .optional()
  .describe(
    'Which forums it is about, by id or kind. Default: all committees; for members, all but cabinet.',
  );

/** The value of a lever; names, and what each lever allows, are checked afterwards. */
export const leverFile = z.union(
  [options, z.strictObject({ chair: options, of: about }), z.strictObject({ members: options, of: about })],
  { error: 'a list of levels, or a map from name to option' },
);

/** A lever as its author writes it. */
export type LeverFile = z.infer<typeof leverFile>;
