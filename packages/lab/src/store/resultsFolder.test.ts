import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mergeResults } from './mergeResults.ts';
import { checkResults, repairResults } from './checkResults.ts';
import { readManifest } from '../provenance/manifest.ts';
import type { StudyFile } from '../study/studyFile.ts';
import { planStudy } from '../study/planStudy.ts';
import { readResults } from '../study/readResults.ts';
import { statusOf } from '../sweep/statusOf.ts';
import { sweep, type SweepOptions } from '../sweep/sweep.ts';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { diskError, onDisturbedDisk } from '../testing/disturbedDisk.ts';
import { sweepMeeting, undisturbed, wrongAfter } from '../testing/faultAtCall.ts';
import { query } from './query.ts';

const root = mkdtempSync(join(tmpdir(), 'joined-up-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const fresh = (): string => join(root, `results-${++folders}`);
const tiny: StudyFile = { scenarios: 'stylised', regimes: ['status-quo', 'cog'], seeds: '1-2', months: 3 };
const go = (file: Partial<StudyFile>, folder: string, options: SweepOptions = {}) =>
  sweep(planStudy({ ...tiny, ...file }), folder, { threads: 1, ...options });
const parts = (folder: string, table = 'runs'): string[] =>
  existsSync(join(folder, table)) ? readdirSync(join(folder, table)).sort() : [];
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((told: unknown) => told);
  if (error instanceof Error) return error.message;
  throw new Error('it was not refused');
};
const ask = async (folder: string, sql: string) => (await query(folder, sql)).rows;
describe('the list of parts', () => {
  it('is the truth: a listed part that is gone is told by every reader, and done again by a sweep', async () => {
    const folder = fresh();
    await go({}, folder);
    expect((await checkResults(folder)).findings).toEqual([]);
    rmSync(join(folder, 'runs', parts(folder)[0]));
    expect((await checkResults(folder)).findings).toEqual([
      expect.objectContaining({ why: expect.stringMatching(/not there.*4 runs/) }),
    ]);
    expect(await refusal(readResults(folder))).toMatch(/not there/);
    expect(await refusal(query(folder, 'select 1'))).toMatch(/not there/);
    expect((await mergeResults([folder], fresh())).damaged).toHaveLength(1);
    const notices: string[] = [];
    expect(await go({}, folder, { onNotice: (notice) => notices.push(notice) })).toMatchObject({ done: 4 });
    expect(notices.join()).toMatch(/Missing, and its runs are done again/);
    expect((await checkResults(folder)).findings).toEqual([]);
  });

  it.each([
    ['moved away', (folder: string) => renameSync(folder, `${folder}-elsewhere`)],
    [
      'emptied',
      (folder: string) => {
        for (const name of parts(folder)) rmSync(join(folder, 'runs', name));
      },
    ],
  ])('a folder that is %s in the middle of a sweep is no success', async (_, disturb) => {
    const folder = fresh();
    let disturbed = false;
    const work = go({ seeds: extent('1-6', '1-60') }, folder, {
      saveEvery: 0,
      // As soon as something is there: most of the work is still to come, however fast the machine.
      onProgress: () => {
        if (disturbed || parts(folder).length === 0) return;
        disturbed = true;
        disturb(folder);
      },
    });
    expect(await refusal(work)).toMatch(/deleted or moved/);
  });

  it('that is broken is made again and told; one of a newer format is refused', async () => {
    const folder = fresh();
    await go({ name: 'mine' }, folder);
    const file = join(folder, 'manifest.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, 99));
    expect((await checkResults(folder)).findings).toHaveLength(1);
    await repairResults(folder);
    expect(readManifest(folder)?.study.name).toBe('mine');
    expect((await checkResults(folder)).findings).toEqual([]);
    writeFileSync(file, text.replace('"format": 2', '"format": 3'));
    expect(await refusal(go({}, folder))).toMatch(/a newer program wrote it/);
    expect(parts(folder)).toHaveLength(1);
  });
});

describe('months and columns', () => {
  it('are made when they are asked for later, and kept by merging', async () => {
    const [folder, without] = [fresh(), fresh()];
    await go({}, folder);
    await go({}, without);
    expect(await go({ monthly: true }, folder)).toMatchObject({ before: 0, done: 4, others: 0 });
    expect(await go({ monthly: true }, folder)).toMatchObject({ before: 4, done: 0 });
    const out = fresh();
    expect(await mergeResults([without, folder], out)).toMatchObject({ runs: 4, different: [] });
    expect(await ask(out, 'select count(*) from months')).toEqual([[12n]]);
    expect((await checkResults(out)).findings).toEqual([]);
  });

  it('of a lever that is added later hold what earlier runs had, and seeds are words everywhere', async () => {
    const folder = fresh();
    await go({}, folder);
    await go({ levers: { staff: [8, 4] }, seeds: ['1', '2', 'luck'] }, folder);
    expect(await ask(folder, 'select set_staff, count(*) from runs group by all order by all')).toEqual([
      [4, 6n],
      [8, 6n],
    ]);
    expect(await ask(folder, 'select distinct typeof(seed) from runs')).toEqual([['VARCHAR']]);
  });

  it('of a corrected formula are computed anew', async () => {
    const folder = fresh();
    await go({ outcomes: [{ id: 'score', formula: 'outcome' }] }, folder);
    await go({ outcomes: [{ id: 'score', formula: '100 * outcome' }], seeds: '1-3' }, folder);
    expect(await ask(folder, 'select count(*) from runs where abs(score - 100 * outcome) < 1e-9')).toEqual([
      [6n],
    ]);
  });

  it('a formula whose name differs from a column only by case is refused', () =>
    expect(() => planStudy({ ...tiny, outcomes: [{ id: 'Outcome', formula: '1' }] })).toThrow(/taken/));

  it('so is one that differs only by case from a formula of earlier runs, or of another folder', async () => {
    const [folder, other] = [fresh(), fresh()];
    await go({ outcomes: [{ id: 'score', formula: 'outcome' }] }, folder);
    await go({ outcomes: [{ id: 'Score', formula: 'outcome' }] }, other);
    const before = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(await refusal(go({ outcomes: [{ id: 'Score', formula: '1' }] }, folder))).toMatch(
      /more than capital letters.*found 'Score' and 'score'/,
    );
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(before);
    expect(await refusal(mergeResults([folder, other], fresh()))).toMatch(/more than capital letters/);
  });
});

describe('names', () => {
  it('a scenario that is changed in place is told, and SQL tells the two apart', async () => {
    const [folder, file] = [fresh(), join(root, 'changed.yaml')];
    writeFileSync(file, smallScenario);
    const study = { scenarios: file, seeds: '1' };
    await go(study, folder);
    writeFileSync(file, smallScenario.replace('capacity: 1', 'capacity: 0.5'));
    const notices: string[] = [];
    expect(await go(study, folder, { onNotice: (notice) => notices.push(notice) })).toMatchObject({
      before: 0,
      done: 2,
      others: 2,
    });
    expect(notices.join()).toMatch(/the scenario small is another one: its runs are done anew/);
    expect(
      await ask(folder, 'select count(distinct outcome) from runs group by scenario_digest'),
    ).toHaveLength(2);
  });
});

describe('what is not ours', () => {
  it('a read error is no damage: nothing is set aside', async () => {
    const folder = fresh();
    await go({}, folder);
    const told = await onDisturbedDisk(
      folder,
      (call, place) => {
        if (call === 'readFileSync' && place.endsWith('.parquet')) throw diskError('EIO', call, place);
      },
      () => refusal(go({}, folder)),
    );
    expect(told).toMatch(/EIO.*nothing was changed/);
    expect(existsSync(join(folder, 'damaged'))).toBe(false);
    expect(await go({}, folder)).toMatchObject({ before: 4 });
  });

  it('is not written through: an empty name and a folder that is a link are refused, rights stay', async () => {
    expect(await refusal(go({}, ''))).toMatch(/the name of a folder/);
    const [folder, other] = [fresh(), fresh()];
    await go({}, folder);
    await go({}, other);
    symlinkSync(join(other, 'runs'), join(folder, 'months'));
    expect(await refusal(go({}, folder))).toMatch(/a link to somewhere else/);
    chmodSync(join(other, 'manifest.json'), 0o600);
    await go({}, other);
    expect(statSync(join(other, 'manifest.json')).mode & 0o777).toBe(0o600);
  });
});

it('status says what is missing, by shard', async () => {
  const folder = fresh();
  await go({ seeds: '1-6' }, folder, { shard: { part: 2, of: 3 } });
  const { missing, shards } = await statusOf([folder], undefined, () => {});
  expect(missing).toBe(8);
  expect(shards.map((share) => share.missing)).toEqual([4, 0, 4]);
});

it('a merge that was killed goes on with the same command', async () => {
  const [one, whole, out] = [fresh(), fresh(), fresh()];
  await go({}, one);
  await mergeResults([one], whole);
  await onDisturbedDisk(
    out,
    (call, place) => {
      if (call === 'renameSync' && place.includes('runs')) throw diskError('ENOSPC', call, place);
    },
    () => refusal(mergeResults([one], out)),
  );
  expect(await mergeResults([one], out)).toMatchObject({ runs: 4 });
  expect(parts(out)).toEqual(parts(whole));
});

describe('a disk that fails', () => {
  // Steps through the calls that fall in with no rhythm of theirs, one call in seven in the long form;
  // `pnpm verify:disk` takes each of them, more errors, and kills for real.
  it.each([
    ['ENOSPC', 59],
    ['EINTR', 71],
    ['EROFS from there on', 83],
  ])(
    'with %s at any of its calls loses nothing silently: check tells, and going on gives the undisturbed bytes',
    async (fault, step) => {
      const content = await undisturbed(fresh());
      const [code, stays] = [fault.split(' ')[0], fault.includes(' ')];
      for (let at = 0, calls = Infinity; at < calls; at += extent(step, 7)) {
        const folder = fresh();
        const met = await sweepMeeting(folder, (call, name, place) => {
          if (call === at || (stays && call > at)) throw diskError(code, name, place);
        });
        calls = met.calls > at ? Infinity : at;
        // Nothing could be removed on such a disk: the lock of this very process is there still.
        if (stays) rmSync(join(folder, 'sweep.lock'), { force: true });
        expect(await wrongAfter(folder, met.ended, content), `${fault} at call ${at}`).toEqual([]);
      }
    },
    240_000,
  );

  it('is told though every run waits for the end to be written, and none of them is counted as kept', async () => {
    const folder = fresh();
    const message = await onDisturbedDisk(
      folder,
      (call, place) => {
        if (call === 'renameSync' && place.includes('runs')) throw diskError('ENOSPC', call, place);
      },
      () => refusal(go({}, folder, { saveEvery: 600 })),
    );
    expect(message).toContain('0 of 4 runs are kept');
    expect(await go({}, folder)).toMatchObject({ before: 0, done: 4 });
  });

  it('would be told of a sweep that says it is done and is not, and of other bytes', async () => {
    const content = await undisturbed(fresh());
    const folder = fresh();
    const { ended } = await sweepMeeting(folder, () => {});
    rmSync(join(folder, 'runs', parts(folder)[0]));
    expect(await wrongAfter(folder, ended, content.slice(1))).toEqual([
      expect.stringMatching(/ended well, and check says .*not there/),
      'it ended well with 1 of 2 runs',
      'after going on, the content is another one',
    ]);
  });
});

describe('what is measured of single goals', () => {
  it('is measured again where runs that are here lack it, with no alarm, and then is there', async () => {
    const folder = fresh();
    const notices: string[] = [];
    const file = { ...tiny, scenarios: 'us-federal-2024', seeds: '1' };
    await go(file, folder);
    const asked: Partial<StudyFile> = {
      ...file,
      outcomes: ['outcome:poor-households', { id: 'twice', formula: '2 * outcome:poor-households' }],
    };
    const report = await go(asked, folder, { onNotice: (notice) => notices.push(notice) });
    expect([report.before, report.done]).toEqual([0, 2]);
    expect(notices.join('\n')).toMatch(/2 runs that are here lack months or goals that are asked for/);
    expect(notices.join('\n')).not.toMatch(/a machine went wrong/);
    expect((await go(asked, folder)).before).toBe(2);
    const rows = await ask(folder, 'select twice, "outcome:poor-households" as poor from runs');
    expect(rows).toHaveLength(2);
    for (const [twice, poor] of rows) {
      expect(poor).toBeGreaterThan(0);
      expect(twice).toBe(2 * (poor as number));
    }
  });
});
