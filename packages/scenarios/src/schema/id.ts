import { z } from 'zod';

/**
 * Letters of any language with their marks and joiners, and digits; inside also spaces, dots, slashes,
 * hyphens and underscores; at most 128 characters.
 */
const SHAPE = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._/-]|\u200C|\u200D){0,127}$/u;

/** Is it a property that every object inherits? As an id it would find things that are not there. */
const isBuiltIn = (id: string): boolean => id in {};

const id = (what: string) =>
  z
    .string({ error: `${what}: a text; write a number in quotes` })
    .regex(SHAPE, { error: `${what}: letters, digits, spaces, . - _ or /, at most 128 characters` })
    .refine((text) => !isBuiltIn(text), {
      error: `${what}: any word that JavaScript does not need itself`,
    });

/** The id of a thing where it is defined. */
export const ownId = id('an id').describe(
  'Short and unique in its list; other parts of the file refer to it.',
);

/** The id of a thing that is defined elsewhere in the file; `referenceProblems` checks that it is. */
export const reference = id('an id');

/** What everything with an id may have besides. */
export const naming = {
  name: z.string().min(1).max(200).optional().describe('For people to read; default: the id.'),
  luck: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Key of its random draws; default: the id. Keep it when you rename something and want the same luck.',
    ),
};
