import { measure, metricNamed, observe, step } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import type { Job } from '../engine/job.ts';
import { toItsEnd } from '../engine/toItsEnd.ts';
import { prepareRun } from '../engine/runSeeds.ts';
import { dialsAtStart } from '../setting/setting.ts';
import { START } from '../setting/months.ts';
import { forecast, GOVERNMENTS, horizons, signs, type Forecast } from './forecast.ts';

const job = (start: Parameters<typeof dialsAtStart>[1]): Job => ({
  government: 'island',
  dials: dialsAtStart('island', start),
});

const run = (a: Job, b: Job): Forecast => toItsEnd(forecast(a, b));

describe('a forecast', () => {
  it('is B minus A of runs of the model, month by month', () => {
    const found = run(job('status-quo'), job('cog'));
    const waiting = (start: 'status-quo' | 'cog', seed: number) => {
      const simulation = prepareRun(job(start), seed);
      while (simulation.state.month < START + horizons[1]) step(simulation);
      return measure(metricNamed('backlog')!, observe(simulation));
    };
    const seeds = Array.from({ length: GOVERNMENTS }, (_, i) => i + 1);
    const differences = seeds.map((seed) => waiting('cog', seed) - waiting('status-quo', seed));
    const average = differences.reduce((sum, value) => sum + value, 0) / GOVERNMENTS;
    const [difference, agree] = found[signs.indexOf('backlog')][1];
    expect(difference).toBeCloseTo(average, 12);
    expect(agree).toBe(differences.filter((value) => value * average > 0).length);
  });
  it('expects nothing where A and B are alike', () => {
    expect(run(job('cog'), job('cog')).flat(2)).toEqual(
      signs.flatMap(() => horizons.flatMap(() => [0, 0])),
    );
  });
});
