import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { metrics } from '@joined-up/core';
import { afterAll, expect, it } from 'vitest';
import { checkResults } from '../store/checkResults.ts';
import { query } from '../store/query.ts';
import { planStudy } from '../study/planStudy.ts';
import { root as repository } from '../testing/keptBuild.ts';
import { sweep } from './sweep.ts';
import { statusOf } from './statusOf.ts';

const root = mkdtempSync(join(tmpdir(), 'joined-up-limits-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const kept = join(repository, 'node_modules/.cache/joined-up');

/**
 * A thread in which the run of seed 3 never ends, and takes no processor meanwhile. The file stays: a thread that
 * is begun while a pool ends still looks for it, a moment after the test.
 */
const endless = join(kept, 'endlessThread.mjs');
mkdirSync(kept, { recursive: true });
writeFileSync(
  endless,
  `export default ({ seeds, began }) => {
    for (const seed of seeds) {
      began?.fill(performance.timeOrigin + performance.now());
      if (seed === 3) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
    return { summaries: new Float64Array(seeds.length * ${metrics.length}).fill(0.5), months: new Float64Array(0), errors: seeds.map(() => null), seconds: 1e-3 };
  };`,
);
const plan = planStudy({ scenarios: 'stylised', regimes: 'cog', seeds: '1-6', months: 3 });
const worker = pathToFileURL(endless);

it('a run that takes longer than it may is a failed row, and the others are done', async () => {
  const folder = join(root, 'limit');
  expect(await sweep(plan, folder, { threads: 2, runSeconds: 0.3, worker })).toMatchObject({
    done: 6,
    failed: 1,
    how: 'finished',
  });
  expect((await query(folder, "select seed, error from runs where status = 'failed'")).rows).toEqual([
    ['3', 'it took longer than 0.3 s, which is the limit for a run'],
  ]);
  // With more time, or on a faster machine, it may be done again; the real program does it.
  expect(await sweep(plan, folder, { threads: 1, retry: true })).toMatchObject({ done: 1, failed: 0 });
});

it('an interruption does not wait for a run that never ends, and keeps what is done', async () => {
  const folder = join(root, 'interrupted');
  const controller = new AbortController();
  const report = await sweep(plan, folder, {
    threads: 1,
    apart: true,
    worker,
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(report).toMatchObject({ how: 'interrupted' });
  expect(report.done).toBeGreaterThan(0);
  expect((await checkResults(folder)).findings).toEqual([]);
  expect(await statusOf([folder], undefined, () => {})).toMatchObject({
    done: report.done,
    missing: 6 - report.done,
  });
});

it('an interruption ends the naming of hundreds of thousands of runs', async () => {
  const many = planStudy({ scenarios: 'stylised', regimes: 'cog', seeds: '1-300000', months: 3 });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  await expect(sweep(many, join(root, 'many'), { threads: 1, signal: controller.signal })).rejects.toThrow(
    /abort/i,
  );
});
