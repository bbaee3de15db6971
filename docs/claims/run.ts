// Tries the claims and writes the results into docs/claims.md: pnpm docs:claims [C04 C14 …] [--worlds
// 50] [--seeds 2]
// Reports verdicts that changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { claims, findScenario, inThreads, tryClaim } from '@joined-up/lab';
import { stylised } from '@joined-up/scenarios';
import { partsOf, withParts } from './render.ts';
import { changes, resultOf, type ClaimResult } from './result.ts';

const kept = new URL('results.json', import.meta.url);
const page = new URL('../claims.md', import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worlds: { type: 'string', default: '50' }, seeds: { type: 'string', default: '2' } },
});
const [worlds, seeds] = [values.worlds, values.seeds].map(Number);
const unknown = positionals.filter((id) => claims.every((claim) => claim.id !== id));
if (unknown.length > 0 || ![worlds, seeds].every((count) => Number.isInteger(count) && count >= 1)) {
  process.stderr.write(
    `docs:claims: expected ids of claims (C01 to C${claims.length}) and whole numbers of worlds and ` +
      `seeds, found ${[...unknown, values.worlds, values.seeds].join(', ')}\n`,
  );
  process.exit(2);
}

let results = JSON.parse(readFileSync(kept, 'utf8')) as ClaimResult[];
for (const claim of claims.filter(({ id }) => positionals.length === 0 || positionals.includes(id))) {
  const tried = await inThreads(claim, findScenario('stylised'), { seeds }, (answer) =>
    tryClaim(claim, stylised, { worlds, seeds, answer }),
  );
  const result = resultOf(tried, new Date().toISOString().slice(0, 10));
  for (const change of changes(results, [result])) process.stdout.write(`${change}\n`);
  results = [...results.filter(({ id }) => id !== result.id), result].toSorted((one, other) =>
    one.id < other.id ? -1 : 1,
  );
  writeFileSync(kept, `[\n${results.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
  writeFileSync(page, withParts(readFileSync(page, 'utf8'), partsOf(results)));
  process.stdout.write(`${claim.id}: ${result.findings[0].asked}: ${result.findings[0].verdict}\n`);
}
