import { defaultParameters, simulate, regime as named } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { runAll } from './runAll.ts';
import type { PairedRuns } from './pairedRuns.ts';

const runs: PairedRuns = {
  scenario: { kind: 'id', id: 'stylised' },
  regimes: ['cog', 'bound'],
  seeds: [3, 'bad luck'],
  months: 14,
};

/** A goal of every stylised government. */
const GOAL = stylised.government(3, defaultParameters).goals[1].id;

const idsWith = async (parameters: PairedRuns['parameters']): Promise<string[]> =>
  (await runAll({ ...runs, regimes: ['cog'], parameters }, { threads: 1 })).summaries.map(
    ({ runId }) => runId,
  );

describe('runAll', () => {
  it('gives what simulate gives, regime by regime, seed by seed', async () => {
    const { summaries, months, observed } = await runAll(
      { ...runs, monthly: true, observers: ['time'] },
      { threads: 1 },
    );
    expect(summaries.map(({ regime, seed }) => [regime, seed])).toEqual([
      ['cog', 3],
      ['cog', 'bad luck'],
      ['bound', 3],
      ['bound', 'bad luck'],
    ]);
    const cog = named('cog');
    const run = simulate(stylised, cog, { seed: 'bad luck', months: 14, monthly: true });
    expect(summaries[1].values).toEqual(run.summary);
    expect(months.slice(14, 28).map(({ month, values }) => ({ month, metrics: values }))).toEqual(
      run.monthly,
    );
    expect(observed.cog).toHaveLength(2);
  });

  it('gives a run with a setting that the scenario has anyway the same name', async () => {
    expect(await idsWith({ culture: 0.4 })).toEqual(await idsWith({}));
    expect(await idsWith({ culture: 0.5 })).not.toEqual(await idsWith({}));
  });

  it('measures single goals besides, in months too', async () => {
    const measures = [`outcome:${GOAL}`, `coverage:${GOAL}`];
    const { summaries, months } = await runAll({ ...runs, monthly: true, measures }, { threads: 1 });
    const { values } = summaries[0];
    expect(Object.keys(values).slice(-2)).toEqual(measures);
    const own = months.slice(0, 14).map((month) => month.values[`outcome:${GOAL}`]!);
    expect(values[`outcome:${GOAL}`]).toBeCloseTo(own.reduce((sum, one) => sum + one, 0) / 14, 12);
    // What is asked for besides changes nothing else.
    const plain = (await runAll(runs, { threads: 1 })).summaries[0].values;
    expect(values).toMatchObject(plain);
    await expect(runAll({ ...runs, measures: ['outcome:nobody'] })).rejects.toThrow(
      /measures: expected outcome of a goal, found 'outcome:nobody'/,
    );
  });

  it('counts the runs that are done', async () => {
    const counted: string[] = [];
    await runAll(
      { ...runs, seeds: Array.from({ length: 12 }, (_, i) => i), regimes: ['cog'], months: 1 },
      { threads: 1, onProgress: (done, all) => counted.push(`${done} of ${all}`) },
    );
    expect(counted.at(-1)).toBe('12 of 12');
  });

  it('gives the same rows where nobody says how many threads', async () => {
    const few = { ...runs, seeds: Array.from({ length: 22 }, (_, i) => i), months: 2, monthly: true };
    expect(await runAll(few)).toEqual(await runAll(few, { threads: 1 }));
  });

  it('ends when it is told to', async () => {
    await expect(runAll(runs, { threads: 1, signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });

  it('refuses a number of months that cannot be', async () => {
    await expect(runAll({ ...runs, months: 0 }, { threads: 1 })).rejects.toThrow('months');
  });
});
