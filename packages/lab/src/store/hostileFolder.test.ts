import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@joined-up/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../provenance/manifest.ts';
import { planStudy } from '../study/planStudy.ts';
import { readResults } from '../study/readResults.ts';
import type { StudyFile } from '../study/studyFile.ts';
import { sweep, type SweepOptions } from '../sweep/sweep.ts';
import { statusOf } from '../sweep/statusOf.ts';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { checkResults, repairResults } from './checkResults.ts';
import { takeLock } from './lock.ts';
import { mergeResults } from './mergeResults.ts';
import { scanParts, type Damage } from './scanParts.ts';
import { readPart } from './partFile.ts';

const root = mkdtempSync(join(tmpdir(), 'joined-up-hostile-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const fresh = (): string => join(root, `results-${++folders}`);
const tiny: StudyFile = { scenarios: 'stylised', regimes: ['status-quo', 'cog'], seeds: '1', months: 3 };
const go = (file: Partial<StudyFile>, folder: string, options: SweepOptions = {}) =>
  sweep(planStudy({ ...tiny, ...file }), folder, { threads: 1, ...options });
/** Results of the tiny study, swept once and copied for each who spoils them. */
function swept(): string {
  const folder = fresh();
  cpSync(whole, folder, { recursive: true });
  return folder;
}
const whole = fresh();
beforeAll(() => go({ name: 'mine' }, whole));
const refusal = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('it was not refused');
};
function damagesIn(folder: string): Damage[] {
  const damages: Damage[] = [];
  for (const part of scanParts(folder, (damage) => damages.push(damage))) expect(part.file).toBeTruthy();
  return damages;
}

/** Adds a part to a folder under the name that its content has. */
function add(folder: string, bytes: Uint8Array): string {
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.parquet`;
  writeFileSync(join(folder, 'runs', name), bytes);
  return name;
}

interface Connection {
  run(sql: string): Promise<unknown>;
}
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

/** One database in memory for all that is forged. */
let database: Promise<Connection> | undefined;
const duckDb = (): Promise<Connection> =>
  (database ??= (createRequire(import.meta.url)('@duckdb/node-api') as DuckDb).DuckDBInstance.create(
    ':memory:',
  ).then((instance) => instance.connect()));

/** A Parquet file that DuckDB writes, with what a part says of its runs taken from a real one. */
async function forged(folder: string, select: string, context?: string): Promise<Uint8Array> {
  const real = readPart(join(folder, 'runs', readdirSync(join(folder, 'runs'))[0]));
  if ('how' in real) throw new Error(real.why);
  const file = join(root, 'forged.parquet');
  const noted = (context ?? JSON.stringify(real.context)).replaceAll("'", "''");
  const connection = await duckDb();
  await connection.run(
    `copy (${select}) to '${file}' (format parquet, kv_metadata {"joined-up": '${noted}'})`,
  );
  return readFileSync(file);
}

describe('a part that somebody forged', () => {
  it('of a few bytes that claims ten million rows and one is told, and not made as large as it says', async () => {
    const folder = swept();
    const bytes = await forged(folder, "select 'x' as run_id from range(10000001)");
    expect(bytes.length).toBeLessThan(200_000);
    add(folder, bytes);
    expect(damagesIn(folder)[0].why).toMatch(
      /claims 10000001 rows of 1 columns, but a part holds at most 10000000/,
    );
    expect((await checkResults(folder)).findings).toHaveLength(1);
    expect(await refusal(() => readResults(folder))).toMatch(/claims 10000001 rows/);
  });

  it.each([
    ["select 7 as run_id, 'done' as status, 3 as months, 0 as months_kept"],
    ["select 'no id' as run_id, 'done' as status, 3 as months, 0 as months_kept"],
    ["select 'done' as status"],
  ])('with other rows is refused by name: %s', async (select) => {
    const folder = swept();
    const name = add(folder, await forged(folder, select));
    for (const read of [() => readResults(folder), () => checkResults(folder), () => go({}, folder)])
      expect(await refusal(read)).toMatch(new RegExp(`${name}\\n.*rows that can be read`));
    expect(existsSync(join(folder, 'damaged'))).toBe(false);
  });

  // In the short form what is half right, which gets furthest, and what is no object.
  const contexts = ['{"format":2,"model":"x","code":"","metrics":7}', '"x"'];
  it.each(extent(contexts, [...contexts, '{}', '{"format":2}', '[]']))(
    'that says %s of its runs is damaged',
    async (context) => {
      const folder = swept();
      add(folder, await forged(folder, "select 'x' as run_id", context));
      expect(damagesIn(folder)).toEqual([
        expect.objectContaining({
          how: 'damaged',
          why: 'it does not say which study its runs come from',
        }),
      ]);
    },
  );

  it('never names a file elsewhere as the scenario of its runs', async () => {
    const folder = swept();
    const real = readPart(join(folder, 'runs', readdirSync(join(folder, 'runs'))[0]));
    if ('how' in real) throw new Error(real.why);
    const scenarios = { '../../secret': { id: 'secret', file: true, parameters: {} } };
    add(
      folder,
      await forged(
        folder,
        "select '0123456789abcdef' as run_id",
        JSON.stringify({ ...real.context, scenarios }),
      ),
    );
    expect(damagesIn(folder)[0].why).toBe('it does not say which study its runs come from');
  });
});

describe.skipIf(process.platform === 'win32')('devices, pipes and links in the place of files', () => {
  const part = '0123456789abcdef.parquet';

  // The short form leaves a device and a link to nothing to the long one.
  type Put = [string, (place: string) => unknown];
  const kinds: Put[] = [
    ['a pipe', (place) => execFileSync('mkfifo', [place])],
    ['a folder', (place) => mkdirSync(place)],
    ['a link to another file', (place) => symlinkSync(victim, place)],
  ];
  const others: Put[] = [
    ['a device without an end', (place) => symlinkSync('/dev/zero', place)],
    ['a link to nothing', (place) => symlinkSync(join(root, 'nothing'), place)],
  ];
  it.each(extent(kinds, [...kinds, ...others]))(
    '%s called like a part is told, and stays',
    async (_, put) => {
      const folder = swept();
      put(join(folder, 'runs', part));
      const { findings } = await checkResults(folder);
      expect(findings).toEqual([
        expect.objectContaining({ file: join(folder, 'runs', part), repair: null }),
      ]);
      await repairResults(folder);
      const notices: string[] = [];
      expect(
        await go({ seeds: '1-2' }, folder, { onNotice: (notice) => notices.push(notice) }),
      ).toMatchObject({
        before: 2,
        done: 2,
      });
      expect(notices.join()).not.toMatch(/Set aside/);
      expect(readdirSync(join(folder, 'runs'))).toContain(part);
      expect(readFileSync(victim, 'utf8')).toBe('mine');
    },
  );

  it.each([
    ['a device without an end', (place: string) => symlinkSync('/dev/zero', place), /device or a pipe/],
    ['a pipe', (place: string) => execFileSync('mkfifo', [place]), /device or a pipe/],
    ['a folder', (place: string) => mkdirSync(place), /folder of that name/],
  ])('%s called manifest.json is refused', async (_, put, told) => {
    const folder = swept();
    rmSync(join(folder, 'manifest.json'));
    put(join(folder, 'manifest.json'));
    expect(await refusal(() => checkResults(folder))).toMatch(told);
    expect(await refusal(() => readResults(folder))).toMatch(told);
  });

  const names = ['manifest.json', 'sweep.lock', 'damaged'];
  it.each(extent(names, [...names, 'ro-crate-metadata.json', 'scenarios']))(
    'a link called %s is refused before any work',
    async (name) => {
      const folder = fresh();
      mkdirSync(folder);
      symlinkSync(victim, join(folder, name));
      expect(await refusal(() => go({}, folder))).toMatch(/a link to somewhere else/);
      expect(readdirSync(folder)).toEqual([name]);
      expect(readFileSync(victim, 'utf8')).toBe('mine');
    },
  );

  it('a pipe called sweep.lock is somebody’s, and nobody waits for it', async () => {
    const folder = swept();
    execFileSync('mkfifo', [join(folder, 'sweep.lock')]);
    expect(await refusal(() => takeLock(join(folder, 'sweep.lock')))).toMatch(/a lock that cannot be read/);
  });

  const victim = join(root, 'victim.txt');
  writeFileSync(victim, 'mine');
});

it('what somebody else keeps in a folder of results stays, whatever it is called', async () => {
  const folder = swept();
  const names = [
    'thesis.unfinished',
    'runs/thesis.unfinished',
    'runs/.joined-up-1.unfinished',
    // Our name, and not our content.
    'runs/.joined-up-247d9af8-eb3f-46be-ba22-07f908abc2e4.unfinished',
    'sweep.lock.after-me',
  ];
  for (const name of names) writeFileSync(join(folder, name), 'mine');
  expect((await checkResults(folder)).findings.map(({ file }) => file).sort()).toEqual(
    names.map((name) => join(folder, name)).sort(),
  );
  await repairResults(folder);
  await go({ seeds: '1-2' }, folder);
  for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
});

describe('a manifest that cannot be', () => {
  // In the short form no JSON, no object, what lacks almost everything, and two of what names other files.
  type Broken = string | ((text: string) => string);
  const broken: Broken[] = [
    'null',
    '{"format":2}',
    (text) => text.slice(0, 200),
    (text) => text.replace('"parts": [', '"parts": [{"file":"../../etc/passwd"},'),
    (text) => text.replace('"digest": "stylised"', '"digest": "../../secret"'),
  ];
  const more: Broken[] = [
    '[]',
    '7',
    '{}',
    'no JSON',
    (text) => text.replace('"sessions": [', '"sessions": [7,'),
    (text) => text.replace('"file": false', '"file": "yes"'),
    (text) => text.replace('"format": 2', '"format": 2, "merging": 7'),
  ];
  it.each(extent(broken, [...broken, ...more]))(
    'is told by each reader, and made again: %s',
    async (change) => {
      const folder = swept();
      const file = join(folder, 'manifest.json');
      const text = readFileSync(file, 'utf8');
      const other = typeof change === 'string' ? change : change(text);
      expect(other).not.toBe(text);
      writeFileSync(file, other);
      expect((await checkResults(folder)).findings).toMatchObject([{ file }]);
      expect(await refusal(() => readResults(folder))).toMatch(/manifest.json/);
      expect(await statusOf([folder], undefined, () => {})).toMatchObject({ done: 2, missing: 0 });
      expect(await mergeResults([folder], fresh())).toMatchObject({ runs: 2, damaged: [{ file }] });
      await repairResults(folder);
      expect(readManifest(folder)?.study.name).toBe('mine');
      expect((await checkResults(folder)).findings).toEqual([]);
      expect(existsSync(join(folder, 'damaged', 'manifest.json'))).toBe(true);
    },
  );

  it('knows again which scenario files its runs were made of, wherever the study lay', async () => {
    const study = join(root, 'study');
    mkdirSync(study);
    writeFileSync(join(study, 'small.yaml'), smallScenario);
    const folder = fresh();
    await sweep(planStudy({ ...tiny, scenarios: 'small.yaml' }, { folder: study }), folder, { threads: 1 });
    renameSync(study, `${study}-gone`);
    rmSync(join(folder, 'manifest.json'));
    await repairResults(folder);
    expect((await readResults(folder)).progress).toMatchObject({ asked: 2, done: 2 });
  });
});
