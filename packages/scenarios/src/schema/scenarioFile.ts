import { parameters as parameterRecords, parameterText } from '@joined-up/core';
import { z } from 'zod';
import { mapRow } from '../map/mapRow.ts';
import { naming, ownId, reference } from './id.ts';
import { regimeFile } from './regimeFile.ts';
import { selection } from './selection.ts';
import { amount, competence, level, stance, weight } from './uncertain.ts';

/** Every parameter of the model by name, within the range that a run accepts; made from the records. */
const parameters = z.strictObject(
  Object.fromEntries(
    parameterRecords.map((record) => {
      const {
        name,
        allowed: [low, high],
        whole,
      } = record;
      const expected = `a ${whole ? 'whole ' : ''}number from ${low} to ${high}`;
      const base = whole ? z.int({ error: expected }) : z.number({ error: expected });
      return [
        name,
        base
          .min(low, { error: expected })
          .max(high, { error: expected })
          .optional()
          .describe(parameterText(record)),
      ];
    }),
  ),
);

/** A plain number: an amount of money, or of people. */
const plainAmount = z
  .number({ error: 'a number above 0' })
  .gt(0, { error: 'a number above 0' })
  .lte(1e18, { error: 'a number of at most 1e18' });

const segment = z.union(
  [
    ownId,
    z
      .strictObject({
        id: ownId,
        ...naming,
        population: amount.optional().describe('Any unit; only shares count. Default 1.'),
        beneficiaries: plainAmount
          .optional()
          .describe('People in it, as they are counted, in the place of population.'),
      })
      .refine(({ population, beneficiaries }) => population === undefined || beneficiaries === undefined, {
        error: 'either population or beneficiaries',
      }),
  ],
  { error: 'an id, or a map with an id' },
);
const service = z.union([ownId, z.strictObject({ id: ownId, ...naming })], {
  error: 'an id, or a map with an id',
});

const needs = z
  .record(reference, z.record(reference, amount))
  .describe(
    'By segment, then service: mean effective effort a month. Left out: ' +
      'drawn for the cells of the goals, Gamma(2, 1), and scaled (ODD §5).',
  );

const goal = z.strictObject({
  id: ownId,
  ...naming,
  weight: weight
    .optional()
    .describe('What the cabinet gives it; only shares count. Left out: drawn Exp(1).'),
  complementarity: z
    .number({ error: 'a number from -20 to 1' })
    .min(-20, { error: 'a number from -20 to 1' })
    .max(1, { error: 'a number from -20 to 1' })
    .optional()
    .describe('Default: the parameter of that name.'),
  cells: z
    .array(
      z.strictObject({
        ...selection,
        weight: amount
          .optional()
          .describe('Of each of these cells; only shares count. Left out: drawn Exp(1).'),
      }),
    )
    .min(1, { error: 'at least one cell' })
    .describe("Cells that matter together; 'all' means all that have a need."),
});

const mandate = z.strictObject({
  ...selection,
  turf: level.optional().describe('Turf claim. Left out: U(0.6, 1) at home, U(0.1, 0.5) elsewhere.'),
});

const unit = z
  .strictObject({
    id: ownId,
    ...naming,
    capacity: amount.optional().describe('Effort a month. Left out: lognormal with mean 1 (ODD §5).'),
    budget: plainAmount
      .optional()
      .describe(
        'Money a year in any currency, in the place of capacity, ' +
          'which then grows with its square root (mean 1 over the units with a budget).',
      ),
    competence: z
      .union([competence, z.record(reference, competence)], {
        error: 'a number above 0 and at most 1, or a map from services to such numbers',
      })
      .optional()
      .describe(
        'For all services, or by service. What is left out is drawn as in ODD §5: ' +
          '0.8 + 0.2 U at home, 0.3 + 0.2 U elsewhere.',
      ),
    priorities: z
      .record(reference, weight)
      .optional()
      .describe('By goal; goals left out count 0. All left out: Exp(1) × mandates in the goal.'),
    ideals: z
      .record(reference, stance)
      .optional()
      .describe('Ideal stance by goal. What is left out is drawn as in ODD §5.'),
    mandates: z
      .array(mandate)
      .min(1, { error: 'at least one mandate' })
      .describe("Its rights to act; 'all' means all cells of goals."),
  })
  .refine(({ capacity, budget }) => capacity === undefined || budget === undefined, {
    error: 'either capacity or budget',
  });

const ministry = z.strictObject({
  id: ownId,
  ...naming,
  culture: level.optional().describe('Openness. Left out: the parameter culture ± 0.2.'),
  trustInCentre: level.optional().describe('Default 0.5.'),
  layers: z
    .number({ error: 'a number from 1 to 100' })
    .min(1, { error: 'a number from 1 to 100' })
    .max(100, { error: 'a number from 1 to 100' })
    .optional()
    .describe('Approval layers; default 1.'),
  home: z
    .union([reference, z.array(reference)], { error: 'the id of a service, or a list of them' })
    .optional()
    .describe(
      'Its own services: what is drawn for them is drawn as at home. Left out: ' +
        'every service in which its units have a mandate.',
    ),
  units: z
    .array(unit)
    .min(1, { error: 'at least one unit' })
    .describe('What does the work: agencies, directorates, programmes, under this minister.'),
});

const wholeMonths = (low: number, what: string) =>
  z
    .int({ error: `a whole number from ${low} to 12000` })
    .min(low, { error: `a whole number from ${low} to 12000` })
    .max(12000, { error: `a whole number from ${low} to 12000` })
    .optional()
    .describe(what);

const factor = (low: number) => {
  const error = `a number from ${low} to 1000`;
  return z.number({ error }).min(low, { error }).max(1000, { error });
};

const shock = z.strictObject({
  month: z
    .int({ error: 'a whole number from 0 to 12000' })
    .min(0, { error: 'a whole number from 0 to 12000' })
    .max(12_000, { error: 'a whole number from 0 to 12000' })
    .describe('It acts at the start of this month.'),
  until: wholeMonths(1, 'The month at whose start it is over. Left out: it lasts.'),
  needs: z
    .array(
      z.strictObject({
        ...selection,
        factor: factor(0.001).describe('Needs in these cells, and their means, are multiplied by it.'),
      }),
    )
    .min(1, { error: 'at least one selection of cells' })
    .optional()
    .describe("Cells as in goals; 'all' means all cells of goals that have a need."),
  obstacleRate: factor(0).optional().describe('The rate of obstacles is multiplied by it.'),
  capacity: z
    .array(
      z.strictObject({
        unit: reference.describe('Id of the unit.'),
        factor: factor(0.001).describe("The unit's capacity is multiplied by it."),
      }),
    )
    .min(1, { error: 'at least one unit' })
    .optional()
    .describe('Units whose capacity changes.'),
});

/** A government and what goes with it, as a file in YAML or JSON. */
export const scenarioFile = z.strictObject({
  $schema: z
    .string()
    .optional()
    .describe('Where editors find the schema of these files; says nothing of the government.'),
  id: ownId,
  name: naming.name,
  description: z
    .string()
    .max(5000)
    .optional()
    .describe('Which government, seen how: a sentence or two for lists and reports.'),
  sources: z
    .array(z.string().max(2000))
    .optional()
    .describe('Where the numbers come from, for people to read.'),
  months: wholeMonths(1, 'Months to simulate; default 96.'),
  start: wholeMonths(0, 'Month in which a regime begins; default 12.'),
  parameters: parameters
    .optional()
    .describe('Parameters that differ from their defaults in this scenario.'),
  segments: z
    .array(segment)
    .min(1, { error: 'at least one segment' })
    .describe('Groups of the population: youth, the poor, … An id will do.'),
  services: z
    .array(service)
    .min(1, { error: 'at least one service' })
    .describe('Kinds of help that a segment may need: training, health, … An id will do.'),
  needs: needs.optional(),
  scaleNeeds: z
    .boolean()
    .optional()
    .describe(
      'Scale all needs to sum to scarcity × 0.8 × capacity, as in ODD §5? Default: only if needs are left out.',
    ),
  goals: z
    .array(goal)
    .min(1, { error: 'at least one goal' })
    .describe('Horizontal goals, each over cells of segments and services.'),
  ministries: z
    .array(ministry)
    .min(1, { error: 'at least one ministry' })
    .describe('Who does the work. Their order breaks ties.'),
  trust: z
    .array(
      z.strictObject({
        between: z
          .tuple([reference, reference], { error: 'two ministries' })
          .describe('Ids of the two, in either order.'),
        trust: level.describe('From 0, none, to 1, full.'),
      }),
    )
    .optional()
    .describe(
      'Trust at the start between pairs of ministries; others start at the mean of their cultures.',
    ),
  merger: z
    .array(reference)
    .min(2, { error: 'at least two ministries' })
    .optional()
    .describe('Ministries that a superministry would merge; without it the rule of ODD §3 chooses them.'),
  shocks: z
    .array(shock)
    .optional()
    .describe('What befalls the government from outside, the same under every regime.'),
  regimes: z.array(regimeFile).optional().describe('Regimes of its own, besides those of ODD §3.'),
  map: z
    .array(mapRow)
    .optional()
    .describe("GAO's static picture by policy area, where it was computed from more than this file holds."),
});

/**
 * The content of a scenario file, parsed and checked. The JSON Schema (`scenarioJsonSchema`) lists its
 * keys with ranges and defaults.
 */
export type ScenarioFile = z.infer<typeof scenarioFile>;
