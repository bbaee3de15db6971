import { z } from 'zod';

/** What was done in which month. Its parts are as in a scenario file, and are checked with it. */
export const schedulesFile = z.strictObject({
  regimes: z.array(z.unknown()).optional().describe("Regimes and schedules, after the scenario's own."),
  shocks: z
    .array(z.unknown())
    .optional()
    .describe("What befell the government from outside, after the scenario's own."),
});
