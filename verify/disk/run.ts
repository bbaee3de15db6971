// Sweeps a tiny study once for each of its calls of the file system, with a fault there: pnpm verify:disk
// [fault ...] [--every 7]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { sweepWithError, undisturbed, wrongAfter } from '../../packages/lab/src/testing/faultAtCall.ts';
import { FAULTS, type Fault, type FaultResult } from './faults.ts';

const { values, positionals: asked } = parseArgs({
  options: { every: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const every = Math.max(1, Math.floor(Number(values.every)) || 1);
const unknown = asked.filter((word) => !FAULTS.includes(word as Fault));
if (unknown.length > 0) {
  console.error(`no fault: ${unknown.join(', ')}; there are ${FAULTS.map((one) => `'${one}'`).join(', ')}`);
  process.exit(2);
}
const stored = new URL('results.json', import.meta.url);
const killed = fileURLToPath(new URL('../../out/verify/killed.mjs', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'joined-up-faults-'));

/**
 * Bundles it into one module, which starts four times as fast as the sources: hundreds of processes need
 * it.
 */
async function bundleKilled(): Promise<void> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('killed.ts', import.meta.url)),
    platform: 'node',
    external: ['@duckdb/node-api'],
    logLevel: 'silent',
  });
  await bundle.write({ file: killed, format: 'esm', codeSplitting: false });
  await bundle.close();
}

/**
 * Sweeps in a process that kills itself. @returns `met`: whether it was killed; `ended`: whether it
 * finished
 */
function sweepKilled(folder: string, at: number): { readonly met: boolean; readonly ended: boolean } {
  const { signal, status, stderr } = spawnSync(process.execPath, [killed, folder, String(at)], {
    encoding: 'utf8',
  });
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(`the sweep that was to be killed: ${stderr}`);
  return { met: signal === 'SIGKILL', ended: status === 0 };
}

async function everyCall(fault: Fault, content: readonly string[]): Promise<FaultResult> {
  const wrong: string[] = [];
  let [sweeps, endedWell] = [0, 0];
  for (let at = 0; ; at += every) {
    const folder = join(root, 'results');
    let met: boolean;
    let ended: boolean;
    if (fault === 'kill -9') ({ met, ended } = sweepKilled(folder, at));
    else {
      const went = await sweepWithError(folder, fault, at);
      [met, ended] = [went.calls > at, went.ended];
    }
    if (!met) break;
    sweeps++;
    if (ended) endedWell++;
    const found = await wrongAfter(folder, ended, content).catch((error: unknown) => [String(error)]);
    for (const line of found) {
      wrong.push(`call ${at}: ${line}`);
      console.log(`${fault} at call ${at}: ${line}`);
    }
    for (const made of [folder, `${folder}-merged`]) rmSync(made, { recursive: true, force: true });
  }
  rmSync(join(root, 'results'), { recursive: true, force: true });
  return { fault, date: new Date().toISOString().slice(0, 10), every, sweeps, ended: endedWell, wrong };
}

try {
  await bundleKilled();
  const content = await undisturbed(join(root, 'whole'));
  for (const fault of asked.length > 0 ? (asked as Fault[]) : FAULTS) {
    const result = await everyCall(fault, content);
    const { sweeps, ended, wrong } = result;
    console.log(
      `${fault} at ${sweeps} calls (one of ${every}): ${ended} sweeps ended all the same, ${wrong.length} wrong`,
    );
    const others = existsSync(stored)
      ? (JSON.parse(readFileSync(stored, 'utf8')) as FaultResult[]).filter((one) => one.fault !== fault)
      : [];
    const all = [...others, result].sort((a, b) => FAULTS.indexOf(a.fault) - FAULTS.indexOf(b.fault));
    writeFileSync(stored, `${JSON.stringify(all, null, 1)}\n`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
