import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { killedWhen, run, start } from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);
const parts = (name: string, table = 'runs'): string[] => {
  try { return readdirSync(join(place(name), table)).filter((file) => file.endsWith('.parquet')).sort(); } catch { return []; }
};

const study = place('study.yaml');
writeFileSync(study, `
scenarios: stylised
regimes: [status-quo, cog]
uncertainties: { culture: plausible, misfitCost: plausible }
design: { kind: sobol, points: 4 }
seeds: 1-50
months: 24
monthly: true
`);

describe('the real program', () => {
  it('killed twice with -9, then continued, gives the same bytes as one thread that nobody disturbed, and as merged shards', async () => {
    const words = ['sweep', study, '--out', place('killed'), '--quiet', '--save-every', '0.1'];
    for (const enough of [1, 2]) {
      const before = parts('killed').length;
      expect((await killedWhen(words, () => parts('killed').length >= before + enough)).code).toBeNull();
    }
    const rest = await run(...words);
    expect(rest.out).toMatch(/^400 of 400 runs are in .*: (\d+) were, (\d+) are new\.\n$/);
    expect(Number(/(\d+) were/.exec(rest.out)?.[1])).toBeGreaterThan(0);
    await Promise.all([
      run('sweep', study, '--out', place('whole'), '--threads', '1', '--quiet'),
      run('sweep', study, '--out', place('one'), '--shard', '1/2', '--quiet'),
    ]);
    await run('sweep', study, '--out', place('two'), '--shard', '2/2', '--quiet');
    for (const [name, from] of [['a', ['whole']], ['b', ['killed']], ['c', ['one', 'two']]] as const) {
      expect((await run('merge', ...from.map(place), '--out', place(name))).out).toBe(`400 runs are in ${place(name)}.\n`);
    }
    const bytes = (name: string): string[] => [...parts(name), ...parts(name, 'months')];
    expect(bytes('a').length).toBeGreaterThanOrEqual(2);
    expect(bytes('b')).toEqual(bytes('a'));
    expect(bytes('c')).toEqual(bytes('a'));
  }, 300_000);

  it('after Ctrl-C finishes its batches, keeps them and says how to continue', async () => {
    const { child, ended } = start('sweep', study, '--out', place('interrupted'), '--save-every', '0.1');
    const watch = setInterval(() => { if (parts('interrupted').length > 0) child.kill('SIGINT'); }, 20);
    const { code, complaint } = await ended;
    clearInterval(watch);
    expect(code).toBe(130);
    expect(complaint).toContain(`Interrupted; nothing of it is lost. To continue: joined-up sweep ${study} --out ${place('interrupted')}`);
    const [, done] = /(\d+) of 400 runs are in/.exec(complaint)!;
    const { out } = await run('query', place('interrupted'), 'select count(*) as runs from runs', '--csv');
    expect(out).toBe(`runs\n${done}\n`);
  }, 120_000);

  it('asks results in SQL, replays a run and lists failures', async () => {
    const { out } = await run('query', place('a'), 'select r.run_id, max(m.month) as last, count(*) as months from runs r join months m using (run_id) group by all order by 1 limit 1', '--json');
    const [first] = JSON.parse(out) as { run_id: string; last: number; months: number }[];
    expect([first.last, first.months]).toEqual([23, 24]);
    expect((await run('replay', place('a'), first.run_id)).out).toContain('The same as what was kept, bit for bit, in every month.');
    expect((await run('failed', place('a'))).out).toBe('0 of 400 runs failed.\n');
    const wrong = await run('query', place('a'), 'select nothing');
    expect([wrong.code, wrong.complaint]).toEqual([2, expect.stringMatching(/a question in SQL about the tables runs and months/)]);
  }, 120_000);

  it('tells progress to programs as JSON, an object a line', async () => {
    const { out, complaint } = await run('sweep', study, '--out', place('json'), '--shard', '1/9', '--json');
    const events = out.trim().split('\n').map((line) => JSON.parse(line) as { event: string; done: number });
    expect(complaint).toBe('');
    expect(events.at(-1)).toMatchObject({ event: 'end', how: 'finished', failed: 0 });
    expect(events.filter(({ event }) => event === 'progress').at(-1)!.done).toBe(events.at(-1)!.done);
  }, 120_000);

  it('tells what is wrong with a study with its lines, and makes nothing', async () => {
    writeFileSync(place('wrong.yaml'), 'scenarios: stylised\nregimes: [cogg]\nseeds: 1-2\nlevers: { cultur: [1] }\n');
    const { code, complaint } = await run('sweep', place('wrong.yaml'), '--out', place('nothing'), '--shard', '1/2');
    expect(code).toBe(2);
    expect(complaint).toMatch(/line 2, regimes\.0: .*did you mean 'cog'[^]*line 4, levers\.cultur: .*did you mean 'culture'/);
    expect(parts('nothing')).toEqual([]);
    expect((await run('sweep', study, '--out', place('nothing'), '--shard', '3/2')).complaint).toMatch(/--shard: expected a part of the work such as '3\/64'/);
  }, 120_000);
});
