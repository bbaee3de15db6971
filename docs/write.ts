// Generates from the code: the tables of docs/odd.md, the JSON Schema of scenario files, and the type of
// parameters with docstrings for editors. pnpm run docs
import { readFileSync, writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '@joined-up/scenarios';
import { parameterKeys } from './parameterKeys.ts';
import { withTables } from './tables.ts';

const odd = new URL('odd.md', import.meta.url);
writeFileSync(odd, withTables(readFileSync(odd, 'utf8')));
writeFileSync(
  new URL('../packages/scenarios/src/schema/scenario.schema.json', import.meta.url),
  `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
);
writeFileSync(
  new URL('../packages/core/src/parameters/parameterKeys.ts', import.meta.url),
  parameterKeys(),
);
