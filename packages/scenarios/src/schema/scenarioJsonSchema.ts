import { z } from 'zod';
import { scenarioFile } from './scenarioFile.ts';

/** The JSON Schema of a scenario file, with which editors complete and check it. */
export const scenarioJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(scenarioFile, { io: 'input', reused: 'ref' }),
  title: 'A government for Joined-Up',
});
