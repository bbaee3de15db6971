import { z } from 'zod';
import { roles } from '../table/headings.ts';
import { importLanguages } from './words/words.ts';

const text = z.string().max(500);
const spellings = z.record(z.string(), z.string());

/** What a table means: written on the first import for a person to edit, read on the next. */
export const mappingFile = z.strictObject({
  name: text.optional().describe('Name of the government.'),
  source: text.optional().describe('Where the table is from, for people to read.'),
  currency: text.optional(),
  year: text.optional(),
  language: z.enum(importLanguages).optional(),
  columns: z
    .partialRecord(z.enum(roles), text.nullable(), { error: `a map from ${roles.join(', ')} to headings` })
    .optional()
    .describe('By role the heading of its column; null for none.'),
  lists: text.optional().describe('The sign between several names in one cell.'),
  decimal: z.enum(['comma', 'point']).optional(),
  joined: z
    .strictObject({
      ministries: spellings.optional(),
      units: spellings.optional(),
      services: spellings.optional(),
      people: spellings.optional(),
    })
    .optional()
    .describe('Spellings that are taken as one: as it stands in the table → as it is meant.'),
  crosswalks: z
    .strictObject({ services: text.optional(), people: text.optional() })
    .optional()
    .describe('Files with the columns from and to.'),
  goals: z
    .array(
      z.strictObject({
        name: text,
        services: z.union([z.literal('all'), z.array(text)]).optional(),
        people: z.union([z.literal('all'), z.array(text)]).optional(),
      }),
    )
    .optional()
    .describe('Horizontal goals: services and people that matter together.'),
  merger: z.array(text).optional().describe('Ministries that a superministry would merge.'),
});

/** What a mapping file says: which column of a table is what, and what is assumed where the table says nothing. */
export type MappingFile = z.infer<typeof mappingFile>;
