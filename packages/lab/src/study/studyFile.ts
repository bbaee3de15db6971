import { z } from 'zod';
import { leverFile } from '../choices/choiceFile.ts';
import { designFile } from './designFile.ts';
import { distributionFile } from './distributionFile.ts';

const names = z.union([z.string(), z.array(z.string()).min(1, { error: 'at least one' })], {
  error: 'a name or a list of names',
});
const range = z.union(
  [z.literal('plausible'), z.tuple([z.number(), z.number()], { error: 'two numbers' }), distributionFile],
  {
    error:
      "'plausible', a range such as [0.1, 0.9], or a distribution such as { distribution: normal, " +
      'mean: 0.4, deviation: 0.1 }',
  },
);
/** A number, or the name of an option; names are checked afterwards. */
const value = z.union([z.number(), z.string()], { error: 'a number, or the name of an option' });
const share = z
  .number({ error: 'a number above 0 and below 1' })
  .gt(0, { error: 'a number above 0' })
  .lt(1, { error: 'a number below 1' });
const count = z
  .int({ error: 'a whole number of at least 2' })
  .min(2, { error: 'a whole number of at least 2' });

/**
 * A study in the words of exploratory modelling (XLRM): uncertainties (X), levers (L), relations (R: the
 * model) and outcomes (M). Names are checked afterwards, so that all problems are reported together.
 * @see Lempert, Popper & Bankes (2003), Shaping the Next One Hundred Years, RAND
 */
export const studyFile = z.strictObject({
  name: z.string().min(1).max(200).optional().describe('For people to read.'),
  description: z.string().max(10_000).optional(),
  scenarios: names.describe('Ids of scenarios, or paths of scenario files, relative to this file.'),
  regimes: names.describe('Ids of regimes; every point runs under each of them.'),
  behaviours: z
    .array(z.string())
    .optional()
    .describe('Ids of behaviours of your own, which a script gives, or the module: they act in every run.'),
  module: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Path of a module, relative to this file, that exports scenarios, regimes, ' +
        'metrics and behaviours of your own, which are named where those of the model are.',
    ),
  own: z
    .strictObject({
      module: z.string().optional(),
      things: z.array(
        z.strictObject({
          kind: z.enum(['scenario', 'regime', 'metric', 'behaviour']),
          id: z.string(),
          content: z.string(),
          facts: z
            .strictObject({
              name: z.string(),
              description: z.string(),
              months: z.number(),
              start: z.number(),
              parameters: z.record(z.string(), z.number()),
              goals: z.array(z.string()).readonly(),
              regimes: z
                .array(z.strictObject({ id: z.string(), name: z.string(), description: z.string() }))
                .readonly(),
            })
            .optional(),
        }),
      ),
    })
    .optional()
    .describe('What of it is your own, and where that stands: written by scripts.'),
  levers: z
    .record(z.string(), leverFile)
    .optional()
    .describe(
      'What somebody could choose. Of a parameter its levels: numbers, or names of options. ' +
        'Under chair, members, merger and regime, options: a list, or a map from name to option. ' +
        'Levers that the design leaves alone are crossed with it in full.',
    ),
  uncertainties: z
    .union([z.array(z.string()), z.record(z.string(), range)], {
      error: 'a list of parameters, or a map from parameter to range',
    })
    .optional()
    .describe(
      'Parameters that nobody knows, each with its range or distribution; ' +
        "'plausible', or a list of names, takes the plausible range of the model.",
    ),
  worlds: z
    .literal('all')
    .optional()
    .describe(
      'all: every uncertain parameter (●) that is not named elsewhere is an uncertainty with its plausible range.',
    ),
  parameters: z
    .record(z.string(), value)
    .optional()
    .describe('Parameters that are set to one value in every run.'),
  structure: z
    .string()
    .optional()
    .describe(
      "What might be otherwise, in every run: packages such as 'sceptic-of-mergers', and 'name=value'.",
    ),
  structures: z
    .array(z.string())
    .min(1, { error: 'at least one structure' })
    .optional()
    .describe(
      "Ways in which the model might be otherwise, e.g. [today, sceptic-of-mergers, 'layerPass=0.5']; " +
        'every point is run under each.',
    ),
  conditions: z
    .array(z.string())
    .optional()
    .describe('Formulas over parameters; points where one does not hold are left out.'),
  outcomes: z
    .array(
      z.union([z.string(), z.strictObject({ id: z.string(), formula: z.string() })], {
        error: 'the id of a metric, or { id, formula }',
      }),
    )
    .min(1)
    .optional()
    .describe('Metrics to look at first, and formulas of your own. All metrics are kept in any case.'),
  design: designFile.optional().describe('How parameters are moved. Default: levers in full.'),
  seeds: z
    .union([z.string(), z.number(), z.array(z.union([z.number(), z.string()])).min(1)], {
      error: "how many seeds, seeds such as '1-20', or a list",
    })
    .describe("How many seeds (20: those from 1 to 20), seeds such as '1-20', or a list."),
  months: z.int().min(1).max(12_000).optional().describe("Months to simulate; default: the scenario's."),
  monthly: z.boolean().optional().describe('Rows for every month too.'),
  precision: z
    .strictObject({
      outcome: z.string(),
      regime: z.string(),
      reference: z.string(),
      halfWidth: z
        .number({ error: 'a number above 0' })
        .gt(0, { error: 'a number above 0' })
        .describe('Stop when the interval of the mean difference is this wide on either side.'),
      level: share.optional(),
      atLeast: count.optional().describe('Seeds before the first look; default 20.'),
      every: count.optional().describe('Seeds between two looks; default 10.'),
    })
    .optional()
    .describe('Go through the seeds only until the paired difference is known this well.'),
});

/** A study as its author writes it: a typed object, or a file in YAML or JSON. */
export type StudyFile = z.infer<typeof studyFile>;
