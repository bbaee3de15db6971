import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { smallSweep } from '../testing/smallSweep.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-sensitivity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);

const uncertainties = ['culture', 'selfHelp'];
const regimes = ['status-quo', 'cog'];

/** Names and estimates in a printed table, without intervals: these have draws of their own. */
const estimates = ({ out }: { out: string }): string[] =>
  out
    .split('\n')
    .slice(2, 5)
    .map((line) =>
      line
        .split(/\s{2,}/)
        .filter((_, i) => i === 0 || i === 1 || i === 3)
        .join(' '),
    );

describe('joined-up sensitivity', () => {
  it('prints indices, and writes them as CSV and as a picture', async () => {
    await smallSweep(place('whole'), {
      regimes,
      uncertainties,
      design: { kind: 'sobol-indices', points: 8 },
      months: 14,
    });
    const { code, out } = await inThisProcess(
      'sensitivity',
      place('whole'),
      '--regime',
      'cog',
      '--reference',
      'status-quo',
      '--csv',
      place('indices.csv'),
      '--picture',
      place('indices.svg'),
    );
    expect(code).toBe(0);
    expect(out).toContain('outcome of cog minus status-quo, stylised: means over 2 seeds, 8 base points');
    for (const part of ['culture', 'luck alone', 'Of the variance of single runs, ', 'The picture is in'])
      expect(out).toContain(part);
    const rows: Record<string, string>[] = parse(readFileSync(place('indices.csv')), { columns: true });
    expect(new Set(rows.map(({ index }) => index))).toEqual(
      new Set(['first', 'total', 'nothing', 'variance']),
    );
    expect(rows.filter(({ index }) => index === 'total').map(({ parameter }) => parameter)).toEqual([
      'culture',
      'selfHelp',
      'luck alone',
    ]);
    expect(readFileSync(place('indices.svg'), 'utf8')).toContain('Share of the variance');
  });

  it('takes the same outcome as a formula, and says the same', async () => {
    const words = ['sensitivity', place('whole'), '--regime', 'cog', '--outcome'];
    const [one, other] = [
      await inThisProcess(...words, 'unmet'),
      await inThisProcess(...words, '1 * unmet'),
    ];
    expect(estimates(one)).toEqual(estimates(other));
  });

  it('says what is missing of a sweep that is not at its end, and goes by the seeds that are whole', async () => {
    const stop = new AbortController();
    const file = {
      uncertainties,
      design: { kind: 'morris', trajectories: 10, levels: 100 },
      seeds: '1-4',
    } as const;
    await smallSweep(place('part'), file, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done > 40) stop.abort();
      },
    });
    const { out } = await inThisProcess('sensitivity', place('part'));
    expect(out).toMatch(/Left out: [123] of 4 seeds, which not all points have\./);
    expect(out).toMatch(/The sweep is not finished: \d+ of 120 runs are not there yet/);
  });

  it('leaves out walks with a run that failed, and says so', async () => {
    const scenario = place('fragile.yaml');
    // So wide a spread that some seeds draw a capacity that no government may have.
    writeFileSync(scenario, smallScenario.replace('capacity: 1', 'capacity: { mean: 1, spread: 6 }'));
    await smallSweep(place('fragile'), {
      scenarios: scenario,
      uncertainties,
      design: { kind: 'morris', trajectories: 4 },
      seeds: '1-12',
    });
    rmSync(scenario);
    const { code, out } = await inThisProcess('sensitivity', place('fragile'), '--outcome', 'unmet');
    expect(code).toBe(0);
    expect(out).toMatch(/Left out: \d+ of 12 seeds/);
    expect(out).toMatch(/\d+ of 144 runs failed: joined-up failed/);
  });

  it.each([
    ['no folder', () => [place('nowhere')], /expected a folder of results, found no such folder/],
    [
      'a folder without results',
      () => [folder],
      /expected a folder of results, found a folder without a manifest/,
    ],
    [
      'a picture of several settings',
      () => [place('levers'), '--picture', place('p.svg')],
      /--at: expected one setting of mandate for a picture, found 2 of them; e\.g\. --at mandate=0\.2/,
    ],
    ['a lever that is not there', () => [place('levers'), '--at', 'mandat=1'], /did you mean 'mandate'\?/],
    [
      'everything at once',
      () => [place('whole'), '--outcome', 'nothing', '--regime', 'x', '--reference', 'y', '--at', 'z'],
      /--outcome[^]*--regime[^]*--reference[^]*--at/,
    ],
    ['a picture that is none', () => [place('whole'), '--picture', place('p.gif')], /\.svg or \.png/],
  ])('%s ends with a clear message', async (name, words, message) => {
    if (name === 'a picture of several settings')
      await smallSweep(place('levers'), {
        uncertainties,
        levers: { mandate: [0.2, 0.8] },
        design: { kind: 'morris', trajectories: 2 },
      });
    const { code, complaint } = await inThisProcess('sensitivity', ...words());
    expect(complaint).toMatch(message);
    expect(complaint).not.toMatch(/\n\s+at |A fault/);
    expect(code).toBe(2);
  });
});
