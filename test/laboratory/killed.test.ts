import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeResults, query, readStudyFile, sweep } from '@joined-up/lab';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { inThisProcess } from '../../packages/lab/src/testing/inThisProcess.ts';
import { killedWhen, run, start, type Ended } from './process.ts';

// A busy machine starts programs slowly.
vi.setConfig({ testTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), 'joined-up-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);
const parts = (name: string, table = 'runs'): string[] => {
  try {
    return readdirSync(join(place(name), table))
      .filter((file) => file.endsWith('.parquet'))
      .sort();
  } catch {
    return [];
  }
};

/** Runs of the study. In the short form few, as a program that starts takes longer than they do. */
const runs = extent(80, 160);
const kills = extent(1, 2);
const threads = extent(['--threads', '1'], []);
/** A command whose process is not the point; the long form starts one for it as well. */
const command = extent<(...words: string[]) => Promise<Omit<Ended, 'seconds' | 'peak'>>>(
  inThisProcess,
  run,
);
const months = extent(12, 24);

const study = place('study.yaml');
writeFileSync(
  study,
  `
scenarios: stylised
regimes: [status-quo, cog]
uncertainties: { culture: plausible, misfitCost: plausible }
design: { kind: sobol, points: 4 }
outcomes: [outcome, { id: perHour, formula: 'outcome / (1 + coordinationLoad)' }]
seeds: 1-${runs / 8}
months: ${months}
monthly: true
`,
);

/** All parts after merging: equal for equal runs. */
async function merged(name: string, ...from: string[]): Promise<string[]> {
  expect(await mergeResults(from.map(place), place(name))).toMatchObject({
    runs,
    repeated: 0,
    different: [],
    damaged: [],
  });
  return [...parts(name), ...parts(name, 'months')];
}

describe('the real program', () => {
  it('killed with -9 and continued, gives the bytes of an undisturbed thread, and of shards', async () => {
    const words = ['sweep', study, '--out', place('killed'), '--quiet', ...threads];
    for (let kill = 0; kill < kills; kill++) {
      const before = parts('killed').length;
      const killed = killedWhen([...words, '--save-every', '0.05'], () => parts('killed').length > before);
      expect((await killed).code).toBeNull();
    }
    const { out } = await command(...words);
    expect(out).toMatch(
      new RegExp(`^${runs} of ${runs} runs are in .*: ([1-9]\\d*) were, ([1-9]\\d*) are new\\.\\n$`),
    );
    const plan = readStudyFile(study);
    await sweep(plan, place('whole'), { threads: 1 });
    for (const part of [1, 2])
      await sweep(plan, place(`shard-${part}`), { threads: 1, shard: { part, of: 2 } });
    const whole = await merged('a', 'whole');
    expect(whole).toHaveLength(2);
    expect(await merged('b', 'killed')).toEqual(whole);
    expect(await merged('c', 'shard-1', 'shard-2')).toEqual(whole);
  });

  it('after Ctrl-C finishes its batches, keeps them and says how to continue', async () => {
    const words = ['sweep', study, '--out', place('interrupted'), '--save-every', '0.05', ...threads];
    const { child, ended } = start(...words);
    const watch = setInterval(() => {
      if (parts('interrupted').length === 0) return;
      clearInterval(watch);
      child.kill('SIGINT');
    }, 5);
    const { code, complaint } = await ended;
    clearInterval(watch);
    expect(complaint).toContain(
      `Interrupted; nothing of it is lost. To continue: joined-up sweep ${study} --out ${place('interrupted')}`,
    );
    expect(code).toBe(130);
    const [, done] = new RegExp(`(\\d+) of ${runs} runs are in`).exec(complaint)!;
    expect((await query(place('interrupted'), 'select count(*)::int from runs')).rows).toEqual([
      [Number(done)],
    ]);
  });

  it('asks results in SQL, and replays a run', async () => {
    const { columns, rows } = await query(
      place('a'),
      'select r.run_id, max(m.month) as last, count(*)::int as months from runs r join months m using ' +
        '(run_id) group by all order by 1 limit 1',
    );
    expect(columns).toEqual(['run_id', 'last', 'months']);
    const [[id, ...rest]] = rows;
    expect(rest).toEqual([months - 1, months]);
    expect((await command('replay', place('a'), String(id))).out).toContain(
      'The same as what was kept, bit for bit, in every month.',
    );
    await expect(query(place('a'), 'select nothing')).rejects.toThrow(
      /a question in SQL about the tables runs and months/,
    );
  });

  it('tells what is wrong with a study, with lines, and writes nothing', async () => {
    writeFileSync(
      place('wrong.yaml'),
      'scenarios: stylised\nregimes: [cogg]\nseeds: 1-2\nlevers: { cultur: [1] }\n',
    );
    const { code, complaint } = await command('sweep', place('wrong.yaml'), '--out', place('nothing'));
    expect(code).toBe(2);
    expect(complaint).toMatch(
      /line 2, regimes\.0: .*did you mean 'cog'[^]*line 4, levers\.cultur: .*did you mean 'culture'/,
    );
    expect(parts('nothing')).toEqual([]);
  });
});
