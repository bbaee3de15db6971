import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeResults, readStudyFile, sweep } from '@joined-up/lab';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { keptBuild } from '../../packages/lab/src/testing/keptBuild.ts';
import { environment, missing } from './installed.ts';
import { endAll, freePort, start } from './programs.ts';

// A busy machine starts programs slowly.
vi.setConfig({ testTimeout: 300_000 });

/** An S3 server for tests; fetched on demand, as nothing else needs it. */
const STORE = 's3rver@3.7.1';

/** The script of that server. Npx is asked once and its answer kept: it takes longer to start than the server. */
function scriptOfStore(again = false): string {
  const kept = keptBuild(`node_modules/.cache/joined-up/${STORE}`, ['pnpm-lock.yaml'], (into) => {
    const words = ['-y', '-p', STORE, '-c', 'command -v s3rver'];
    const told = execFileSync('npx', words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 120_000,
    });
    writeFileSync(join(into, 'script'), told.trim());
  });
  const found = readFileSync(join(kept, 'script'), 'utf8');
  if (existsSync(found)) return found;
  // Npx has forgotten it meanwhile.
  rmSync(kept, { recursive: true });
  if (!again) return scriptOfStore(true);
  throw new Error(`npx names ${found}, which is not there`);
}

let script = '';
function why(): string | undefined {
  const lacking = missing(['rclone', 'npx'], ['rclone']);
  if (lacking !== undefined) return lacking;
  try {
    script = scriptOfStore();
    return undefined;
  } catch {
    console.warn(`SKIPPED, npx cannot fetch ${STORE}`);
    return `npx cannot fetch ${STORE}`;
  }
}
const skipped = why();
const folder = mkdtempSync(join(tmpdir(), 'joined-up-objects-'));
const place = (name: string): string => join(folder, name);
const parts = (name: string): string[] => readdirSync(join(place(name), 'runs')).sort();

describe.skipIf(skipped !== undefined)(
  `object storage as the place of parts${skipped === undefined ? '' : ` (SKIPPED: ${skipped})`}`,
  () => {
    afterAll(() => {
      endAll();
      rmSync(folder, { recursive: true, force: true });
    });

    it('gives back what shards put there, however often: the bytes of a sweep here', async () => {
      writeFileSync(
        place('study.yaml'),
        'scenarios: stylised\nregimes: [status-quo, cog]\nseeds: 1-6\nmonths: 2\n',
      );
      const plan = readStudyFile(place('study.yaml'));
      const port = await freePort();
      const words = ['-d', place('store'), '-a', '127.0.0.1', '-p', String(port)];
      const store = start(script, [...words, '--configure-bucket', 'parts']);
      const { AWS_CA_BUNDLE: _, ...env } = environment();
      const bucket =
        ':s3,provider=Other,access_key_id=S3RVER,secret_access_key=S3RVER,' +
        `endpoint='http://127.0.0.1:${port}',force_path_style=true:parts`;
      const rclone = (...asked: readonly string[]): string =>
        execFileSync('rclone', asked, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
      await store.until(/listening/i);
      for (const part of [1, 2, 1]) {
        await sweep(plan, place(`shard-${part}`), { threads: 1, shard: { part, of: 3 } });
        rclone('copy', '--immutable', join(place(`shard-${part}`), 'runs'), `${bucket}/study/runs`);
      }
      rclone('copy', `${bucket}/study`, place('results'));
      expect(parts('results')).toEqual([...parts('shard-1'), ...parts('shard-2')].sort());
      // The third shard never came.
      expect(await sweep(plan, place('results'), { threads: 1 })).toMatchObject({
        before: 8,
        done: 4,
        damaged: [],
      });
      await sweep(plan, place('local'), { threads: 1 });
      for (const name of ['results', 'local']) await mergeResults([place(name)], place(`${name}-merged`));
      expect(parts('results-merged')).toEqual(parts('local-merged'));
    });
  },
);
