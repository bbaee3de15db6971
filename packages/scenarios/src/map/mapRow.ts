import { z } from 'zod';

const count = z
  .int({ error: 'a whole number of 0 or more' })
  .min(0, { error: 'a whole number of 0 or more' });
const share = z
  .number({ error: 'a number from 0 to 1' })
  .min(0, { error: 'a number from 0 to 1' })
  .max(1, { error: 'a number from 0 to 1' });

/**
 * One policy area of a government before any simulation: fragmentation, overlap and duplication as the
 * Government Accountability Office defines them. None of the three is bad in itself; they say where to look.
 * @see GAO (2015), Fragmentation, overlap, and duplication: an evaluation and management guide, GAO-15-49SP
 */
export const mapRow = z.strictObject({
  area: z.string().min(1).max(200).describe('The policy area, for people to read.'),
  service: z.string().min(1).max(80).describe('Id of the service that it is, or of which it is a part.'),
  level: z.enum(['service', 'part']).describe('A whole service, or a part of one.'),
  programmes: count.nullable().describe('Programmes in the area; empty if the source counts none.'),
  ministries: count.describe('Fragmentation: ministries at work in the area.'),
  units: count.describe('Their units at work in it.'),
  amount: z.number().min(0).describe('Money or effort in the area, in `measure`.'),
  measure: z.string().describe('Unit of `amount`: US dollars a year, or effort a month.'),
  effectiveMinistries: z
    .number()
    .min(0)
    .nullable()
    .describe(
      'Fragmentation: effective number of ministries by amount (inverse Herfindahl); empty if there is no amount.',
    ),
  largest: z.string().nullable().describe('The ministry with the largest part of the amount.'),
  largestShare: share.nullable().describe('Its share of the amount.'),
  overlap: share
    .nullable()
    .describe(
      'Share of the amount that goes to beneficiaries whom two or more ministries serve here, each with over 5 %.',
    ),
  overlapProgrammes: share
    .nullable()
    .describe(
      'Share of programmes that serve a kind of beneficiary whom a programme of another ministry serves here too.',
    ),
  duplication: share
    .nullable()
    .describe(
      'Share of the amount that ministries other than the largest add for the same beneficiaries: ' +
        'the most that could be the same done twice.',
    ),
});

/**
 * One policy area in the static picture of fragmentation, overlap and duplication, by the definitions of
 * GAO-15-49SP.
 */
export type MapRow = z.infer<typeof mapRow>;
