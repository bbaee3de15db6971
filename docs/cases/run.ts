// Holds every case against the model and writes what came of it into docs/cases.md: pnpm docs:cases [--worlds 16] [--seeds 2]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { structures } from '@joined-up/core';
import { caseIds, findCase, tryCase } from '@joined-up/lab';
import { page } from './render.ts';
import { resultOf, type CaseResult } from './result.ts';

const { values } = parseArgs({
  options: { worlds: { type: 'string', default: '16' }, seeds: { type: 'string', default: '2' } },
});
const [worlds, seeds] = [values.worlds, values.seeds].map(Number);
if (![worlds, seeds].every((count) => Number.isInteger(count) && count >= 1)) {
  process.stderr.write(
    `docs:cases: expected whole numbers of worlds and seeds, found ${values.worlds}, ${values.seeds}\n`,
  );
  process.exit(2);
}

const results: CaseResult[] = [];
for (const id of caseIds()) {
  results.push(resultOf(await tryCase(findCase(id), { worlds, seeds, structures }), id));
  process.stdout.write(`${id}\n`);
}
writeFileSync(
  new URL('results.json', import.meta.url),
  `[\n${results.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
);
writeFileSync(new URL('../cases.md', import.meta.url), page(results));
