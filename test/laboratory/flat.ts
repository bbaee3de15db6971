// Measures whether memory stays flat: many runs by threads that answer at once, so that only the laboratory
// works: swept, stopped halfway and continued, merged, queried. node --import @oxc-node/core/register
// test/laboratory/flat.ts [points]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { metrics } from '@joined-up/core';
import { mergeResults, planStudy, readResults, sensitivity, sweep } from '@joined-up/lab';

const [points = 10_000] = process.argv.slice(2).map(Number);
const parameters = ['culture', 'turfMotive', 'mandate'];
const plan = planStudy({
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  uncertainties: parameters,
  seeds: '1-10',
  months: 2,
  design: { kind: 'sobol-indices', points: Math.ceil(points / (parameters.length + 2)) },
});
const runs = plan.design.points * plan.seeds.length * plan.regimes.length;
const folder = mkdtempSync(join(tmpdir(), 'joined-up-flat-'));
const worker = join(folder, 'atOnce.mjs');
// Numbers that depend a little on parameters and seeds, to have something to query.
writeFileSync(
  worker,
  `export default ({ seeds, points }) => ({
  summaries: Float64Array.from({ length: seeds.length * ${metrics.length} }, (_, i) => { const run = Math.floor(i / ${metrics.length}); return points[run * ${parameters.length}] + 0.1 * points[run * ${parameters.length} + 1] + ((seeds[run] * 7919) % 13) / 100; }),
  months: new Float64Array(0), errors: seeds.map(() => null), seconds: 1e-3,
});`,
);

let last = performance.now();
/** Prints the peak memory so far, and the time since the last line. */
function told(what: string): void {
  console.log(
    `${what}: ${((performance.now() - last) / 1000).toFixed(0)} s, ` +
      `peak so far ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  );
  last = performance.now();
}

try {
  console.log(`${runs} runs in ${folder}`);
  const half = new AbortController();
  await sweep(plan, join(folder, 'results'), {
    worker: pathToFileURL(worker),
    threads: 2,
    signal: half.signal,
    onProgress: ({ done }) => {
      if (done > runs / 2) half.abort();
    },
  });
  told('swept to the half, then stopped');
  const { before, done } = await sweep(plan, join(folder, 'results'), {
    worker: pathToFileURL(worker),
    threads: 2,
  });
  told(`continued: ${before} were done, ${done} are new`);
  await mergeResults([join(folder, 'results')], join(folder, 'merged'));
  told('merged');
  const [found] = sensitivity(await readResults(join(folder, 'merged')), {
    outcome: 'outcome',
    regime: 'cog',
    resamples: 200,
  });
  told(`asked for sensitivity over ${found.used.groups} base points and ${found.used.seeds} seeds`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
