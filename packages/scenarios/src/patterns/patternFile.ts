import { z } from 'zod';
import { ownId, reference } from '../schema/id.ts';

const month = z
  .int({ error: 'a month: a whole number from 0 to 12000' })
  .min(0, { error: 'a month: a whole number from 0 to 12000' })
  .max(12_000, { error: 'a month: a whole number from 0 to 12000' });
const count = z
  .int({ error: 'a number of months, at least 1' })
  .min(1, { error: 'a number of months, at least 1' })
  .max(12_000, { error: 'at most 12000 months' });
const figure = z.number({ error: 'a number' });
const months = z
  .tuple([month, month], { error: 'the first month and the last one' })
  .describe('First and last month of the run, both included; the first month of a run is 0.');
const measurable = z.string({ error: 'a metric, outcome:<goal> or coverage:<goal>' }).min(1).max(200);
const range = z.strictObject({ atLeast: figure.optional(), atMost: figure.optional() });

const each = count
  .optional()
  .describe('Must hold in every span of so many months, e.g. 12 for every year. Left out: in their mean.');
const since = months.optional().describe('Counts as change since the mean of these months.');

/**
 * What may be expected of a path: one kind for each pattern. Months count from 0, the first month of the
 * run.
 */
export const expectation = z.union(
  [
    z.strictObject({ above: figure, months, each, since }),
    z.strictObject({ below: figure, months, each, since }),
    z.strictObject({
      within: z.number({ error: 'a number above 0' }).gt(0, { error: 'a number above 0' }),
      months,
      each,
      since,
    }),
    z.strictObject({ order: z.strictObject({ above: measurable }), months, each }),
    z.strictObject({
      timing: z.enum([
        'half-of-largest-gain',
        'stays-above',
        'months-below-zero',
        'cumulated-turns-positive',
      ]),
      count: range.describe('Months, counted from the first of these months, which is 1.'),
      months,
    }),
    z.strictObject({
      lost: range.describe('Share of the gain that is lost: 0.1 to 0.6, say.'),
      step: month.describe('The month from which it fades.'),
      after: count.describe('Months after the step by which the share is lost.'),
      over: count
        .optional()
        .describe('Months of which means are taken, before the step and before the end; default 12.'),
    }),
  ],
  { error: 'above, below, within, order, timing or lost' },
);

/** Something that was observed, and how to look for it in runs. */
export const patternFile = z.strictObject({
  id: ownId,
  says: z.string().min(1).max(1000).describe('What was observed, as a sentence that can be false.'),
  of: z
    .union([measurable, z.array(measurable).min(1, { error: 'at least one of them' })], {
      error: 'a metric, outcome:<goal>, coverage:<goal>, or a list of them',
    })
    .describe('On which it was observed; of a list all must show it.'),
  arm: reference.describe('The regime or schedule that is looked at.'),
  against: reference
    .optional()
    .describe('The paired difference to this one, with the same luck. Left out: the arm by itself.'),
  expect: expectation,
  source: z.string().min(1).max(2000).describe('Where it was observed.'),
  sure: z.string().min(1).max(500).describe('How sure it is, in words.'),
  fails: z.string().min(1).max(500).describe('What would count as failure, in words.'),
  unobserved: z.boolean().optional().describe('Nobody measured it: it is told, and rules nothing out.'),
  decides: z.boolean().optional().describe("Does the case's mechanism fail with it?"),
});

export const patternsFile = z.strictObject({
  why: z.string().max(2000).optional().describe('Why there is nothing to ask, if there is not.'),
  patterns: z.array(patternFile).max(200, { error: 'at most 200 patterns' }),
});

/**
 * What a pattern expects of a measure, and in which months: above or below a figure, within a band, above
 * another measure, a gain in time, a gain that is lost.
 */
export type Expectation = z.infer<typeof expectation>;
/** What was observed, and how it is held against the model. */
export type Pattern = z.infer<typeof patternFile>;
export type PatternsFile = z.infer<typeof patternsFile>;

/** The metrics that a pattern is about. */
export const measurablesOf = ({ of }: Pattern): readonly string[] => (typeof of === 'string' ? [of] : of);

/** Everything that a pattern reads of a run. */
export const readsOf = (pattern: Pattern): readonly string[] => [
  ...measurablesOf(pattern),
  ...('order' in pattern.expect ? [pattern.expect.order.above] : []),
];

/** The arms that a pattern needs. */
export const armsOf = ({ arm, against }: Pattern): readonly string[] =>
  against === undefined ? [arm] : [arm, against];

/** First and last month that a pattern looks at. */
export function spanOf({ expect }: Pattern): readonly [number, number] {
  if ('lost' in expect) return [expect.step - (expect.over ?? OVER), expect.step + expect.after - 1];
  const before = 'since' in expect ? (expect.since ?? expect.months) : expect.months;
  return [Math.min(before[0], expect.months[0]), Math.max(before[1], expect.months[1])];
}

/** Months over which means are taken for a gain that is lost, if a pattern does not say. */
export const OVER = 12;
