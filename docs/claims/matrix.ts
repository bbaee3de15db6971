// Tries every claim under every structure and both references, and writes the matrix of docs/claims.md:
// pnpm docs:matrix [C04 …] [--worlds 100] [--today 100] [--halvings 4] [--threads 2] Every world tried is
// kept in out/claims-matrix.jsonl: it may be stopped at any time and continued, also with more worlds.
// Reports words that changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modelVersion } from '@joined-up/core';
import { claimMatrix, claims, findScenario, tellMatrix } from '@joined-up/lab';
import { settings, type MatrixResults, type RowResult } from './matrixResults.ts';
import { changedCells, partsOf, withParts } from './render.ts';
import type { ClaimResult } from './result.ts';

const kept = new URL('matrix.json', import.meta.url);
const page = new URL('../claims.md', import.meta.url);
const worldsKept = fileURLToPath(new URL(`../../out/claims-matrix-${modelVersion}.jsonl`, import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worlds: { type: 'string', default: '100' },
    today: { type: 'string' },
    halvings: { type: 'string', default: '4' },
    threads: { type: 'string', default: String(availableParallelism()) },
  },
});
const [most, today, halvings, threads] = [
  values.worlds,
  values.today ?? values.worlds,
  values.halvings,
  values.threads,
].map(Number);
const unknown = positionals.filter((id) => claims.every((claim) => claim.id !== id));
if (
  unknown.length > 0 ||
  ![most, today, halvings + 1, threads].every((count) => Number.isInteger(count) && count >= 1)
) {
  process.stderr.write(
    `docs:matrix: expected ids of claims (C01 to C${claims.length}) and whole numbers of worlds, ` +
      `halvings and threads, found ${[...unknown, ...Object.values(values)].join(', ')}\n`,
  );
  process.exit(2);
}

const found = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as MatrixResults) : undefined;
const same = found?.model === modelVersion && JSON.stringify(found.settings) === JSON.stringify(settings);
let rows: readonly RowResult[] = same ? found.rows : [];

for (const claim of claims.filter(({ id }) => positionals.length === 0 || positionals.includes(id))) {
  const from = performance.now();
  const row = await claimMatrix(claim, findScenario('stylised'), {
    seeds: settings.seeds,
    error: settings.error,
    slack: settings.slack,
    sample: settings.sample,
    worlds: [Math.min(settings.least, most), most],
    today,
    halvings,
    threads,
    keep: worldsKept,
    onCell: ({ circumstance, reference, verdict, worlds }) =>
      process.stdout.write(`${claim.id} ${circumstance} ${reference}: ${verdict} in ${worlds}\n`),
  });
  const took = Math.round((performance.now() - from) / 1000);
  for (const change of changedCells(found?.rows ?? [], row)) process.stdout.write(`changed: ${change}\n`);
  process.stdout.write(`${claim.id} ${tellMatrix(row)}\n`);
  rows = [
    ...rows.filter(({ id }) => id !== row.id),
    { ...row, most, today, halvings, took, threads },
  ].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const results: MatrixResults = { model: modelVersion, settings, rows };
  writeFileSync(
    kept,
    `{"model":${JSON.stringify(modelVersion)},"settings":${JSON.stringify(settings)},"rows":[\n` +
      `${rows.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`,
  );
  const tried = JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8')) as ClaimResult[];
  writeFileSync(page, withParts(readFileSync(page, 'utf8'), partsOf(tried, results)));
}
