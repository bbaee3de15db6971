import { metrics, timeParts } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { dialsAtStart } from '../setting/setting.ts';
import type { Chunk } from './chunk.ts';
import { Engine } from './engine.ts';
import type { Job, Task } from './job.ts';
import { RunnerLost, type Runner } from './runner.ts';

const jobs = (['status-quo', 'cog', 'director'] as const).map((start): Job => ({
  government: 'north',
  dials: dialsAtStart('north', start),
}));

/** Answers with the seeds themselves as values of every metric. */
const chunkOf = ({ firstSeed, count }: Task): Chunk => ({
  firstSeed,
  count,
  layout: { segments: [], services: [], ministries: [], metrics: metrics.map(({ id }) => id), months: 1 },
  metrics: Float64Array.from(
    { length: count * metrics.length },
    (_, i) => firstSeed + Math.floor(i / metrics.length),
  ),
  time: new Float64Array(count * timeParts.length),
  need: new Float64Array(0),
  supply: new Float64Array(0),
  excess: new Float64Array(0),
  path: new Float64Array(0),
});

/** A runner that notes its tasks and answers later. */
function noting(tasks: Task[], delay = 0): Runner {
  return {
    kind: 'worker',
    run: async (task) => {
      tasks.push(task);
      await new Promise((resolve) => {
        setTimeout(resolve, delay);
      });
      return chunkOf(task);
    },
  };
}

const seedsOf = (tasks: readonly Task[]): number[] =>
  tasks.flatMap(({ firstSeed, count }) => Array.from({ length: count }, (_, i) => firstSeed + i));

function engineOf(...runners: readonly Runner[]): Engine {
  const engine = new Engine();
  for (const runner of runners) engine.join(runner);
  return engine;
}

describe('the engine', () => {
  it('runs both sides in step, seeds in their order', async () => {
    const tasks: Task[] = [];
    const engine = engineOf(noting(tasks), noting(tasks, 3));
    const [a, b] = await engine.run([jobs[0], jobs[1]], 20);
    expect([...a.metric('outcome')]).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect([a.done, b.done]).toEqual([20, 20]);
  });

  it('gives a seed of both sides to whoever has drawn its government, and the same later', async () => {
    const tasks: Task[][] = [[], []];
    const engine = engineOf(noting(tasks[0], 1), noting(tasks[1], 1));
    await engine.run([jobs[0], jobs[1]], 20);
    const drawn = tasks.map((some) => new Set(seedsOf(some)));
    const twice = [...drawn[0]].filter((seed) => drawn[1].has(seed));
    // Only the last may be taken from whoever is busy.
    expect(twice.length).toBeLessThanOrEqual(4);
    expect(drawn[0].size + drawn[1].size).toBe(20 + twice.length);
    for (const some of tasks) some.length = 0;
    await engine.run([jobs[2]], 12);
    for (const [i, some] of tasks.entries())
      for (const seed of seedsOf(some).filter((one) => one <= 6)) expect(drawn[i]).toContain(seed);
  });

  it('does not wait for a slow runner', async () => {
    const slow: Task[] = [];
    const fast: Task[] = [];
    const engine = engineOf(noting(slow, 60), noting(fast, 1));
    const [results] = await engine.run([jobs[0]], 30);
    expect(results.done).toBe(30);
    expect(fast.length).toBeGreaterThan(slow.length);
  });

  it('never runs a seed twice: what was run before is there', async () => {
    const tasks: Task[] = [];
    const engine = engineOf(noting(tasks));
    await engine.run([jobs[0]], 8);
    await engine.run([jobs[0]], 8);
    expect(seedsOf(tasks)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('takes what is known of a job, and runs the rest', async () => {
    const tasks: Task[] = [];
    const engine = engineOf(noting(tasks));
    engine.know(jobs[0], chunkOf({ id: 0, job: jobs[0], firstSeed: 1, count: 3 }));
    expect(engine.show([jobs[0]], 0)[0].done).toBe(3);
    const [results] = await engine.run([jobs[0]], 5);
    expect(seedsOf(tasks)).toEqual([4, 5]);
    expect([...results.metric('outcome')]).toEqual([1, 2, 3, 4, 5]);
  });

  it('serves the screen before what runs behind it', async () => {
    const tasks: Task[] = [];
    const engine = engineOf(noting(tasks));
    engine.show([], 0);
    const behind = engine.run([jobs[2]], 4);
    engine.show([jobs[0]], 4);
    await behind;
    expect(tasks.map(({ job }) => jobs.indexOf(job))).toEqual([2, 0, 0, 0, 0, 2, 2, 2]);
  });

  it('serves what somebody waits for before the rest of the screen, and then goes on with that', async () => {
    const tasks: Task[] = [];
    const engine = engineOf(noting(tasks));
    engine.show([jobs[0]], 4);
    engine.also([jobs[2]], 3, true);
    while (tasks.length < 7)
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
    expect(tasks.map(({ job }) => jobs.indexOf(job))).toEqual([0, 2, 2, 2, 0, 0, 0]);
  });

  it('hands out single seeds until the first picture stands, then two at once', async () => {
    const tasks: Task[] = [];
    await engineOf(noting(tasks)).run([jobs[0]], 30);
    expect(tasks.map(({ count }) => count)).toEqual([...Array(6).fill(1), ...Array(12).fill(2)]);
  });

  it('drops a setting that nobody looks at any more after the task under way', async () => {
    const tasks: Task[] = [];
    const engine = engineOf(noting(tasks, 2));
    engine.show([jobs[0]], 200);
    engine.show([jobs[1]], 2);
    while (tasks.length < 3)
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
    expect(tasks.map(({ job }) => jobs.indexOf(job))).toEqual([0, 1, 1]);
  });

  it('runs again what a lost runner had, with whoever comes next', async () => {
    const tasks: Task[] = [];
    const engine = engineOf({ kind: 'worker', run: () => Promise.reject(new RunnerLost('refused')) });
    const all = engine.run([jobs[0]], 8);
    await Promise.resolve();
    engine.join({ ...noting(tasks), kind: 'page' });
    const [results] = await all;
    expect([...results.metric('outcome')]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([engine.kind, engine.error]).toEqual(['page', undefined]);
  });

  it('hands on what went wrong as a sentence, and lives on', async () => {
    const broken: Runner = {
      kind: 'page',
      run: async ({ job }) => {
        if (job === jobs[0]) throw new Error('no such government');
        return chunkOf({ id: 0, job, firstSeed: 1, count: 4 });
      },
    };
    const engine = engineOf(broken);
    await expect(engine.run([jobs[0]], 4)).rejects.toThrow('no such government');
    expect(engine.error?.message).toBe('no such government');
    expect((await engine.run([jobs[1]], 4))[0].done).toBe(4);
    expect(engine.error).toBe(undefined);
  });

  it('tries again what went wrong when it is asked for anew, and not before', async () => {
    const tasks: Task[] = [];
    const well = noting(tasks);
    let ill = true;
    const engine = engineOf({
      kind: 'page',
      run: (task) => (ill && task.firstSeed === 3 ? Promise.reject(new Error('ill')) : well.run(task)),
    });
    await expect(engine.run([jobs[0]], 4)).rejects.toThrow('ill');
    expect(tasks.map(({ firstSeed }) => firstSeed)).toEqual([1, 2]);
    ill = false;
    expect([...(await engine.run([jobs[0]], 4))[0].metric('outcome')]).toEqual([1, 2, 3, 4]);
  });

  it('keeps in sight what is wrong with the screen while others run behind it', async () => {
    const engine = engineOf({
      kind: 'page',
      run: ({ job, ...task }) =>
        job === jobs[0]
          ? Promise.reject(new Error('no such government'))
          : Promise.resolve(chunkOf({ job, ...task })),
    });
    engine.show([jobs[0]], 4);
    expect((await engine.run([jobs[1]], 4))[0].done).toBe(4);
    expect(engine.error?.message).toBe('no such government');
    engine.show([jobs[2]], 4);
    expect(engine.error).toBe(undefined);
  });
});
