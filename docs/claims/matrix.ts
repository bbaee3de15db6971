// Tries every claim under every structure and both references, and writes the matrix of docs/claims.md: pnpm docs:matrix [C04 …]
// Cells that were tried with this model and these settings are not tried again: it may be stopped at any time.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { modelVersion } from '@joined-up/core';
import { claimMatrix, claims, findScenario } from '@joined-up/lab';
import { settings, type MatrixResults } from './matrixResults.ts';
import { partsOf, withParts } from './render.ts';
import type { ClaimResult } from './result.ts';

const kept = new URL('matrix.json', import.meta.url);
const page = new URL('../claims.md', import.meta.url);

function before(): MatrixResults {
  const fresh = { model: modelVersion, settings, rows: [], cells: {} };
  if (!existsSync(kept)) return fresh;
  const found = JSON.parse(readFileSync(kept, 'utf8')) as MatrixResults;
  const same = found.model === modelVersion && JSON.stringify(found.settings) === JSON.stringify(settings);
  return same ? found : fresh;
}

let results = before();
const keep = (next: MatrixResults): void => {
  results = next;
  const rows = results.rows.map((row) => JSON.stringify(row)).join(',\n');
  const { model, cells } = results;
  writeFileSync(
    kept,
    `{"model":${JSON.stringify(model)},"settings":${JSON.stringify(settings)},"rows":[\n${rows}\n],"cells":${JSON.stringify(cells)}}\n`,
  );
};

const asked = process.argv.slice(2);
for (const claim of claims.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
  if (results.rows.some(({ id }) => id === claim.id)) continue;
  const cells = [...(results.cells[claim.id] ?? [])];
  const row = await claimMatrix(claim, findScenario('stylised'), {
    ...settings,
    known: (circumstance, reference) =>
      cells.find((cell) => cell.circumstance === circumstance && cell.reference === reference),
    onCell: (cell) => {
      cells.push(cell);
      keep({ ...results, cells: { ...results.cells, [claim.id]: cells } });
      process.stdout.write(`${claim.id} ${cell.circumstance} ${cell.reference}: ${cell.verdict}\n`);
    },
  });
  const { [claim.id]: _done, ...open } = results.cells;
  const rows = [...results.rows, row].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  keep({ ...results, rows, cells: open });
  const tried = JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8')) as ClaimResult[];
  writeFileSync(page, withParts(readFileSync(page, 'utf8'), partsOf(tried, results)));
}
