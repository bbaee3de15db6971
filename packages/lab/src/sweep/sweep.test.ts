import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError, metrics } from '@joined-up/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mergeResults } from '../store/mergeResults.ts';
import { readRecords } from '../store/readRecords.ts';
import type { RunRecord } from '../store/runRecord.ts';
import { scanParts } from '../store/scanParts.ts';
import { planStudy } from '../study/planStudy.ts';
import { replay } from '../provenance/replay.ts';
import type { StudyFile } from '../study/studyFile.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { sweep, type SweepOptions } from './sweep.ts';

const root = mkdtempSync(join(tmpdir(), 'joined-up-sweep-'));
// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const fresh = (): string => join(root, `results-${++folders}`);

const small: StudyFile = {
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  levers: { mandate: [0.3, 0.8] },
  outcomes: [{ id: 'perHour', formula: 'outcome / (1 + coordinationLoad)' }],
  seeds: '1-4',
  months: 5,
};
const go = (file: StudyFile, folder: string, options: SweepOptions = {}) =>
  sweep(planStudy(file), folder, { threads: 1, ...options });
const parts = (folder: string, table = 'runs'): string[] => readdirSync(join(folder, table)).sort();

async function runsOf(folder: string): Promise<RunRecord[]> {
  const runs: RunRecord[] = [];
  for (const part of scanParts(folder, () => {})) runs.push(...(await readRecords(part)));
  return runs;
}

/** The parts of a folder in the order of ids: equal for the same runs. */
async function inOrder(...from: string[]): Promise<string[]> {
  const folder = fresh();
  await mergeResults(from, folder);
  return [...parts(folder), ...(existsSync(join(folder, 'months')) ? parts(folder, 'months') : [])];
}

const problemOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((told: unknown) => told);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
};

/** Results of the small study, swept once: whole in one part, of two sweeps in two, and with its months. */
const swept = { whole: fresh(), inTwo: fresh(), monthly: fresh() };
let [wholeInOrder, monthlyInOrder]: string[][] = [];
beforeAll(async () => {
  await go(small, swept.whole);
  await go({ ...small, seeds: '1-2' }, swept.inTwo);
  await go(small, swept.inTwo);
  await go({ ...small, monthly: true }, swept.monthly);
  wholeInOrder = await inOrder(swept.whole);
  monthlyInOrder = await inOrder(swept.monthly);
});
/** A copy of them, to be spoilt. */
function copyOf(which: keyof typeof swept): string {
  const folder = fresh();
  cpSync(swept[which], folder, { recursive: true });
  return folder;
}

const fragile = (): string => {
  const file = join(root, 'fragile.yaml');
  // A spread so wide that some seeds draw a capacity of next to nothing, which no government may have.
  writeFileSync(file, smallScenario.replace('capacity: 1', 'capacity: { mean: 1, spread: 6 }'));
  return file;
};

const precise = (halfWidth: number, seeds = '1-30'): StudyFile => ({
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  seeds,
  months: 20,
  precision: {
    outcome: 'outcome',
    regime: 'cog',
    reference: 'status-quo',
    halfWidth,
    atLeast: 5,
    every: 3,
  },
});

/** A thread of another machine, as it were: the same runs, other numbers. */
const liar = (): URL => {
  const worker = join(root, 'liar.mjs');
  writeFileSync(
    worker,
    'export default ({ seeds }) => ({ summaries: new Float64Array(seeds.length * ' +
      `${metrics.length}).fill(7), months: new Float64Array(0), errors: seeds.map(() => null), seconds: ` +
      '1e-3 });',
  );
  return pathToFileURL(worker);
};

describe('sweep', () => {
  it('keeps a row a run with its settings, metrics and formulas', async () => {
    const folder = fresh();
    expect(await go(small, folder)).toMatchObject({
      all: 16,
      before: 0,
      done: 16,
      failed: 0,
      how: 'finished',
    });
    const runs = await runsOf(folder);
    expect(new Set(runs.map(({ runId }) => runId)).size).toBe(16);
    expect(
      runs.every(
        ({ values }) =>
          Math.abs(
            values[metrics.length] -
              values[metrics.findIndex(({ id }) => id === 'outcome')] /
                (1 + values[metrics.findIndex(({ id }) => id === 'coordinationLoad')]),
          ) < 1e-15,
      ),
    ).toBe(true);
    expect(await go(small, folder)).toMatchObject({ before: 16, done: 0 });
  });

  it('interrupted again and again, then resumed, gives the bytes of one that was not', async () => {
    const broken = fresh();
    const file = { ...small, monthly: true };
    for (let i = 0; i < 3; i++) {
      const controller = new AbortController();
      expect(
        await go(file, broken, { signal: controller.signal, onProgress: () => controller.abort() }),
      ).toMatchObject({ how: 'interrupted' });
    }
    await go(file, broken);
    expect(parts(broken).length).toBeGreaterThan(1);
    expect(await inOrder(broken)).toEqual(monthlyInOrder);
  });

  it('in shards does every run once, whole comparisons each, and gives the same bytes', async () => {
    const shards = [fresh(), fresh(), fresh()];
    const reports = [];
    for (const [i, shard] of shards.entries())
      reports.push(await go({ ...small, seeds: '1-6' }, shard, { shard: { part: i + 1, of: 3 } }));
    expect(reports.reduce((sum, { done }) => sum + done, 0)).toBe(24);
    expect(reports.every(({ done }) => done % 2 === 0)).toBe(true);
    const whole = fresh();
    await go({ ...small, seeds: '1-6' }, whole);
    expect(await inOrder(...shards)).toEqual(await inOrder(whole));
  });

  it('stops balanced: every regime and point equally often', async () => {
    const folder = fresh();
    const controller = new AbortController();
    await go({ ...small, seeds: '1-40' }, folder, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done >= 8) controller.abort();
      },
    });
    const runs = await runsOf(folder);
    const [cog, statusQuo] = ['cog', 'status-quo'].map(
      (id) => runs.filter(({ regime }) => regime === id).length,
    );
    expect(Math.abs(cog - statusQuo)).toBeLessThanOrEqual(1);
    expect(Math.max(...runs.map(({ seed }) => Number(seed)))).toBeLessThanOrEqual(
      Math.ceil(runs.length / 4) + 1,
    );
  });

  it('of a study that grew does what is new, moves nothing, and says so', async () => {
    const folder = copyOf('whole');
    const before = await runsOf(folder);
    const notices: string[] = [];
    const grown = {
      ...small,
      levers: { mandate: [0.3, 0.5, 0.8], staff: [8] },
      regimes: ['status-quo', 'cog', 'hybrid'],
      seeds: '1-4',
    };
    expect(await go(grown, folder, { onNotice: (notice) => notices.push(notice) })).toMatchObject({
      all: 36,
      before: 16,
      done: 20,
      others: 0,
    });
    expect(notices.join('\n')).toMatch(
      /study has changed[^]*regimes: \+ "hybrid"[^]*levers\.mandate: was[^]*levers\.staff: new[^]*16 of its runs are here already/,
    );
    const after = new Map((await runsOf(folder)).map((run) => [run.runId, run]));
    for (const run of before) expect(after.get(run.runId)?.values).toEqual(run.values);
    expect(
      await go({ ...small, regimes: ['cog'] }, folder, { onNotice: (notice) => notices.push(notice) }),
    ).toMatchObject({ all: 8, before: 8, done: 0, others: 28 });
    expect(notices.at(-1)).toMatch(/28 runs that are no longer of it are kept/);
  });

  it('leaves out points where a condition does not hold', async () => {
    expect(await go({ ...small, conditions: ['mandate > 0.5'] }, fresh())).toMatchObject({
      all: 8,
      done: 8,
    });
  });

  it('does a run that two points ask for once', async () => {
    // 0.8 is the default: one at a time names it twice.
    expect(
      await go({ ...small, levers: { mandate: [0.3, 0.8] }, design: { kind: 'one-at-a-time' } }, fresh()),
    ).toMatchObject({ all: 16, done: 16 });
  });
});

describe('faults', () => {
  it.each([
    ['cut in half', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    [
      'changed in the middle',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[Math.floor(bytes.length / 3)] ^= 1;
        writeFileSync(file, bytes);
      },
    ],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('a part that is %s is told, set aside, and its runs are done again', async (_, damage) => {
    const folder = copyOf('inTwo');
    const [first] = parts(folder);
    damage(join(folder, 'runs', first));
    const notices: string[] = [];
    const report = await go(small, folder, { onNotice: (notice) => notices.push(notice) });
    expect(report.done).toBe(8);
    expect(notices[0]).toMatch(/Set aside in .*damaged, and its runs are done again/);
    expect(readdirSync(join(folder, 'damaged'))).toEqual([first]);
    expect(await inOrder(folder)).toEqual(wholeInOrder);
  });

  it('months that are missing take their runs with them; months without runs are taken away', async () => {
    const folder = copyOf('monthly');
    const file = { ...small, monthly: true };
    const [months] = parts(folder, 'months');
    rmSync(join(folder, 'months', months));
    // As a program leaves them that is killed between the two, or in the middle of writing.
    const other = fresh();
    await go({ ...file, seeds: '5' }, other);
    copyFileSync(
      join(other, 'months', parts(other, 'months')[0]),
      join(folder, 'months', parts(other, 'months')[0]),
    );
    const unfinished = '.joined-up-00000000-0000-4000-8000-000000000000.unfinished';
    writeFileSync(join(folder, 'runs', unfinished), 'PAR1 and half of it');
    // Of somebody else: by its name, and by its content.
    writeFileSync(join(folder, 'thesis.unfinished'), 'PAR1');
    writeFileSync(join(folder, unfinished), 'my thesis');
    expect((await go(file, folder)).done).toBe(16);
    expect(parts(folder, 'months')).toEqual([months]);
    expect(parts(folder).some((name) => name.endsWith('.unfinished'))).toBe(false);
    expect(readFileSync(join(folder, 'thesis.unfinished'), 'utf8')).toBe('PAR1');
    expect(readFileSync(join(folder, unfinished), 'utf8')).toBe('my thesis');
    expect(await inOrder(folder)).toEqual(monthlyInOrder);
  });

  it('a run that fails is a row with its error, and not done again unless asked for', async () => {
    const folder = fresh();
    const file: StudyFile = {
      scenarios: fragile(),
      regimes: ['status-quo', 'cog'],
      seeds: '1-12',
      months: 14,
    };
    const { failed, done } = await go(file, folder);
    expect(done).toBe(24);
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(24);
    const runs = await runsOf(folder);
    const [wrong] = runs.filter(({ error }) => error !== null);
    expect(wrong.error).toMatch(/capacity/);
    expect(wrong.error).not.toMatch(/\n|\.ts:/);
    expect(wrong.values.every(Number.isNaN)).toBe(true);
    expect(await go(file, folder)).toMatchObject({ done: 0, failed });
    expect(await go(file, folder, { retry: true })).toMatchObject({ done: failed, failed });
    expect((await runsOf(folder)).map(({ runId }) => runId).sort()).toEqual(
      runs.map(({ runId }) => runId).sort(),
    );
    // As a program leaves it that is killed while it writes a part anew: a run in two parts.
    const two = fresh();
    await go({ ...file, seeds: '1-3' }, two);
    copyFileSync(join(two, 'runs', parts(two)[0]), join(folder, 'runs', parts(two)[0]));
    expect(await go(file, folder)).toMatchObject({ done: 0, failed });
    expect((await runsOf(folder)).length).toBe(24);
    const again = await replay(folder, wrong.runId);
    expect(again.error?.replaceAll(/\s+/g, ' ')).toBe(wrong.error?.replaceAll(/\s+/g, ' '));
  });

  it('a thread that dies fails only the run that kills it', async () => {
    // The run with seed 3 ends its thread; the others give 0.
    const worker = join(root, 'dying.mjs');
    writeFileSync(
      worker,
      `export default ({ seeds }) => {
      if (seeds.includes(3)) process.exit(1);
      return { summaries: new Float64Array(seeds.length * ${metrics.length}), months: new Float64Array(0), errors: seeds.map(() => null), seconds: 1e-3 };
    };`,
    );
    const folder = fresh();
    expect(
      await go({ ...small, levers: {}, regimes: ['cog'], seeds: '1-9' }, folder, {
        threads: 2,
        worker: pathToFileURL(worker),
      }),
    ).toMatchObject({ done: 9, failed: 1 });
    const [wrong] = (await runsOf(folder)).filter(({ error }) => error !== null);
    expect([wrong.seed, wrong.error]).toEqual([
      3,
      expect.stringMatching(/^the thread that ran it died twice/),
    ]);
  });

  it('two sweeps into one folder: the second is refused; a dead one holds nothing', async () => {
    const folder = fresh();
    let second: Promise<string> | undefined;
    await go(small, folder, {
      onProgress: () => {
        second ??= problemOf(go(small, folder));
      },
    });
    expect(await second).toMatch(
      /expected a folder into which nobody else is writing, found process \d+ at work in it; wait for it/,
    );
    writeFileSync(
      join(folder, 'sweep.lock'),
      JSON.stringify({ machine: hostname(), process: 2 ** 22 + 1, began: null }),
    );
    expect(await go(small, folder)).toMatchObject({ done: 0 });
    expect(existsSync(join(folder, 'sweep.lock'))).toBe(false);
    writeFileSync(
      join(folder, 'sweep.lock'),
      JSON.stringify({ machine: 'elsewhere', process: 1, began: null }),
    );
    // Without an end it would wait and see whether that one lives.
    expect(await problemOf(go(small, folder, { signal: AbortSignal.abort() }))).toMatch(
      /process 1 of elsewhere at work in it.*delete/,
    );
  });

  it('a place that cannot be written is told', async () => {
    writeFileSync(join(root, 'file'), '');
    expect(await problemOf(go(small, join(root, 'file', 'results')))).toMatch(
      /a place where a file can be written, found a file where a folder should be/,
    );
  });

  it('shards of a study that stops on precision are refused', async () =>
    expect(
      await problemOf(
        go(
          {
            ...small,
            precision: { outcome: 'outcome', regime: 'cog', reference: 'status-quo', halfWidth: 1 },
          },
          fresh(),
          { shard: { part: 1, of: 2 } },
        ),
      ),
    ).toMatch(/without precision/));

  it('merging tells runs that are not the same in two folders', async () => {
    const [one, other] = [swept.whole, fresh()];
    await go(small, other, { threads: 1, apart: true, worker: liar() });
    const report = await mergeResults([one, other, one], fresh());
    expect([report.runs, report.repeated, new Set(report.different).size]).toEqual([16, 32, 16]);
  });

  it('merging into results, or from none, is refused', async () => {
    const folder = swept.whole;
    expect(await problemOf(mergeResults([folder], folder))).toMatch(/a folder without results/);
    mkdirSync(fresh());
    expect(await problemOf(mergeResults([join(root, 'nowhere'), folder], fresh()))).toMatch(
      /nowhere: expected a folder of results, found no such folder/,
    );
  });
});

describe('precision', () => {
  const undisturbed = fresh();
  let report: Awaited<ReturnType<typeof go>>;
  it('ends at the first look that is precise enough', async () => {
    report = await go(precise(0.008), undisturbed);
    expect(report.how).toBe('precise enough');
    expect(report.known!.halfWidth).toBeLessThanOrEqual(0.008);
    expect(report.done).toBe(2 * report.known!.seeds);
    expect((report.known!.seeds - 5) % 3).toBe(0);
    expect(report.known!.saved).toBeGreaterThan(0.5);
  });

  it('ends at the same place after an interruption', async () => {
    const folder = fresh();
    const controller = new AbortController();
    await go(precise(0.008), folder, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done > 6) controller.abort();
      },
    });
    const resumed = await go(precise(0.008), folder);
    expect(resumed.known).toEqual(report.known);
    expect(await inOrder(folder)).toEqual(await inOrder(undisturbed));
  });

  it('ends with the seeds, and says so', async () =>
    expect(await go(precise(1e-9, '1-9'), fresh())).toMatchObject({
      how: 'finished',
      done: 18,
      known: { met: false, seeds: 9 },
    }));
});

describe('replay', () => {
  it('makes a run again bit for bit, and finds where it departs', async () => {
    const folder = fresh();
    await go({ ...small, monthly: true }, folder);
    const [run] = await runsOf(folder);
    const again = await replay(folder, run.runId);
    expect(again.departures).toEqual([]);
    expect([...again.summary]).toEqual([...run.values]);
    expect(await problemOf(replay(folder, '0000000000000000'))).toMatch(/the id of a run in it/);
  });
});
