// Makes anew what is made from the code's own records: the tables of docs/odd.md, and the JSON Schema of
// scenario files. pnpm docs
import { readFileSync, writeFileSync } from 'node:fs';
import { scenarioJsonSchema } from '@joined-up/scenarios';
import { withTables } from './tables.ts';

const odd = new URL('odd.md', import.meta.url);
writeFileSync(odd, withTables(readFileSync(odd, 'utf8')));
writeFileSync(
  new URL('../packages/scenarios/src/schema/scenario.schema.json', import.meta.url),
  `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
);
