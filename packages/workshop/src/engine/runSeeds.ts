import {
  carriers,
  cells,
  goalMetricIds,
  metricNamed,
  metrics,
  observe,
  prepare,
  regimes,
  release,
  step,
  RunSummary,
  SUMMARY_MONTHS,
  time,
  timeParts,
  type Metric,
  type RegimeMaker,
  type Simulation,
} from '@joined-up/core';
import { makeParameters } from '../setting/makeParameters.ts';
import { makeRegime } from '../setting/makeRegime.ts';
import { anyGovernment } from './anyGovernment.ts';
import type { Chunk } from './chunk.ts';
import type { Job, Task } from './job.ts';
import { scenarioFor, scenarioOf } from './scenarioOf.ts';

const outcomePlace = metrics.findIndex(({ id }) => id === 'outcome');

/**
 * A run of a job before its first month.
 * @param fast - compiled, and at the start of the month in which its regime begins if nobody looks at those before
 */
export function prepareRun(job: Job, seed: string | number, fast = false): Simulation {
  const drawn = job.anyGovernmentBut === undefined ? {} : anyGovernment(seed, job.anyGovernmentBut);
  const parameters = { ...makeParameters(job.government, job.dials), ...drawn, ...job.parameters };
  return prepare(scenarioFor(job, seed, parameters), regimeOf(job), {
    seed,
    parameters,
    compiled: fast,
    begun: fast && job.path !== true,
  });
}

/** Runs the seeds of a task one after another; pauses after each, to share the thread. */
export function* runSeeds({ job, firstSeed, count }: Task): Generator<undefined, Chunk> {
  let chunk: Chunk | undefined;
  let measured: readonly Metric[] | undefined;
  for (let place = 0; place < count; place++) {
    const run = prepareRun(job, firstSeed + place, true);
    chunk ??= emptyChunk(run, job, firstSeed, count);
    measured ??= chunk.layout.metrics.map((id) => metricNamed(id)!);
    runSeed(run, chunk, place, measured);
    release(run);
    yield;
  }
  return chunk!;
}

/** A metric of one run of a job, as `runSeeds` has it; NaN where it has no value. */
export function measureRun(job: Job, seed: string | number, metric: Metric): number {
  const run = prepareRun(job, seed, true);
  const summary = new RunSummary([metric]);
  const months = monthsOf(job);
  while (run.state.month < months) {
    step(run);
    if (run.state.month > months - SUMMARY_MONTHS) summary.add(observe(run));
  }
  release(run);
  return summary.value(0);
}

const regimeOf = ({ dials, benchmark }: Job): RegimeMaker =>
  benchmark === undefined ? makeRegime(dials) : regimes.find(({ id }) => id === benchmark)!;

const monthsOf = (job: Job): number => scenarioOf(job).months;

function emptyChunk({ world }: Simulation, job: Job, firstSeed: number, count: number): Chunk {
  const { segments, services, ministries, goals } = world.government;
  const measures = [...metrics.map(({ id }) => id), ...goalMetricIds(goals.map(({ id }) => id))];
  const months = monthsOf(job);
  const size = segments.length * services.length;
  return {
    firstSeed,
    count,
    layout: {
      segments: segments.map(({ id }) => id),
      services: services.map(({ id }) => id),
      ministries: ministries.map(({ id }) => id),
      metrics: measures,
      months,
    },
    metrics: new Float64Array(count * measures.length).fill(NaN),
    time: new Float64Array(count * timeParts.length).fill(NaN),
    need: new Float64Array(count * size).fill(NaN),
    supply: new Float64Array(count * size).fill(NaN),
    excess: new Float64Array(count * ministries.length ** 2),
    path: new Float64Array(job.path === true ? count * months : 0).fill(NaN),
  };
}

/** One run, written to its place in the chunk. Months nobody looks at are not observed. */
function runSeed(run: Simulation, chunk: Chunk, place: number, measured: readonly Metric[]): void {
  const { months, segments, services, ministries } = chunk.layout;
  const summary = new RunSummary(measured);
  const benchmark = run.regime.benchmark !== undefined;
  const watches = {
    cells: cells.begin(run.world),
    time: time.begin(run.world),
    carriers: carriers.begin(run.world),
  };
  for (let month = run.state.month; month < months; month++) {
    step(run);
    const inWindow = month >= months - SUMMARY_MONTHS;
    if (!inWindow && chunk.path.length === 0) continue;
    const observation = observe(run);
    if (chunk.path.length > 0) chunk.path[place * months + month] = outcomeOf(observation);
    if (!inWindow) continue;
    summary.add(observation);
    if (!benchmark) for (const watch of Object.values(watches)) watch.see(observation);
  }
  for (let i = 0; i < measured.length; i++) chunk.metrics[place * measured.length + i] = summary.value(i);
  if (benchmark) return;

  const spent = watches.time.tell();
  chunk.time.set(
    timeParts.map((part) => spent[part]),
    place * timeParts.length,
  );
  for (const { segment, service, need, supply } of watches.cells.tell()) {
    const at =
      (place * segments.length + segments.indexOf(segment)) * services.length + services.indexOf(service);
    chunk.need[at] = need;
    chunk.supply[at] = supply;
  }
  const told = watches.carriers.tell();
  const places = told.ministries.map((id) => ministries.indexOf(id));
  places.forEach((i, row) =>
    places.forEach((j, column) => {
      chunk.excess[(place * ministries.length + i) * ministries.length + j] =
        told.excess[row * places.length + column];
    }),
  );
}

function outcomeOf(observation: Parameters<RunSummary['add']>[0]): number {
  const metric = metrics[outcomePlace];
  return metric.kind === 'level' ? metric.measure(observation) : NaN;
}
