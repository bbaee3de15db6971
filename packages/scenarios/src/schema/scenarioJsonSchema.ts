import { z } from 'zod';
import { scenarioFile } from './scenarioFile.ts';

/** The JSON Schema of a scenario file: editors complete and check a file by it. */
export const scenarioJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(scenarioFile, { io: 'input', reused: 'ref' }),
  title: 'A government for Joined-Up',
});
