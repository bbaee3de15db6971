import {
  carriers,
  cells,
  metricNamed,
  metrics,
  simulate,
  time,
  type CarrierReading,
  type CellReading,
  type TimeReading,
} from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import { describe, expect, it } from 'vitest';
import { makeParameters } from '../setting/makeParameters.ts';
import { makeRegime } from '../setting/makeRegime.ts';
import { dialsAtStart } from '../setting/setting.ts';
import type { Chunk } from './chunk.ts';
import type { Job } from './job.ts';
import { Results } from './results.ts';
import { measureRun, runSeeds } from './runSeeds.ts';
import { toItsEnd } from './toItsEnd.ts';

const job: Job = { government: 'island', dials: dialsAtStart('island', 'hybrid'), path: true };

const run = (task: Parameters<typeof runSeeds>[0]): Chunk => toItsEnd(runSeeds(task));

describe('runSeeds', () => {
  const results = new Results();
  results.add(run({ id: 1, job, firstSeed: 1, count: 2 }));
  const expected = simulate(stylised, makeRegime(job.dials), {
    seed: 2,
    monthly: true,
    observe: [cells, time, carriers],
    parameters: makeParameters('island', job.dials),
  });

  it('gives what a run of the core gives: metrics, months, time', () => {
    for (const { id } of metrics) expect(results.metric(id)[1]).toBe(expected.summary[id] ?? NaN);
    expect([...results.path(1)]).toEqual(expected.monthly.map((row) => row.metrics.outcome));
    const { implementing, meetings, disruption, mission, blocked } = expected.observed.time as TimeReading;
    expect([...results.time(1)]).toEqual([implementing, meetings, disruption, mission, blocked]);
  });

  it('puts each field and each pair of ministries in its place', () => {
    const { segments, services, ministries } = results.layout!;
    for (const { segment, service, need, supply } of expected.observed.cells as readonly CellReading[]) {
      const at = segments.indexOf(segment) * services.length + services.indexOf(service);
      expect([results.need(1)[at], results.supply(1)[at]]).toEqual([need, supply]);
    }
    const told = expected.observed.carriers as CarrierReading;
    expect(told.ministries.length).toBeLessThan(ministries.length);
    expect(results.excess(1).reduce((sum, part) => sum + part, 0)).toBeCloseTo(
      expected.summary.duplication!,
      12,
    );
  });

  it('gives the same where nobody looks at the months before the regime, and again where those are known', () => {
    const { path: _, ...all } = run({ id: 1, job, firstSeed: 1, count: 2 });
    for (let times = 0; times < 2; times++)
      expect(run({ id: 2, job: { ...job, path: false }, firstSeed: 1, count: 2 })).toEqual({
        ...all,
        path: new Float64Array(),
      });
  });

  it('draws another plausible government for each seed, the same for every setting, and keeps the contrast', () => {
    const any = { ...job, path: false, anyGovernmentBut: ['mandate'] as const };
    const [one, again] = [
      run({ id: 1, job: any, firstSeed: 5, count: 1 }),
      run({ id: 2, job: any, firstSeed: 5, count: 1 }),
    ];
    expect(one.metrics).toEqual(again.metrics);
    expect(one.metrics).not.toEqual(run({ id: 3, job, firstSeed: 5, count: 1 }).metrics);
  });

  it('runs a bound: it has results for people, and no meetings', () => {
    const chunk = run({
      id: 1,
      job: { ...job, path: false, benchmark: 'planner' },
      firstSeed: 1,
      count: 1,
    });
    const value = (id: string) => chunk.metrics[metrics.findIndex((metric) => metric.id === id)];
    expect(value('outcome')).toBeGreaterThan(expected.summary.outcome!);
    expect(value('attendance')).toBeNaN();
  });
});

describe('measureRun', () => {
  it('has what the run of a picture has', () => {
    const { layout, metrics: values } = run({ id: 1, job, firstSeed: 3, count: 1 });
    expect(measureRun(job, 3, metricNamed('outcome')!)).toBe(values[layout.metrics.indexOf('outcome')]);
  });
});
