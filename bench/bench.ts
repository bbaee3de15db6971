// Measures built code on this machine, beside the last recorded numbers:
// pnpm bench [--write] [--against <commit>]
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modelVersion, regime as named } from '@joined-up/core';
import Table from 'cli-table3';
import { against } from './against.ts';
import { bundleOf } from './bundle.ts';
import { cases } from './cases.ts';
import { lastOf, readLast, writeLast } from './last.ts';
import { allocatedBytes, nanosecondsPerMandateMonth, runsPerSecond, type Measurement } from './measure.ts';
import { measured } from './measured.ts';
import { writePage } from './page.ts';
import { timeProgram } from './program.ts';

const {
  values: { write = false, against: commit },
} = parseArgs({ options: { write: { type: 'boolean' }, against: { type: 'string' } } });
if (commit !== undefined) {
  await against(commit);
  process.exit();
}

const last = readLast();
const ratio = (now: Measurement): string => {
  const before = last?.measurements.find(({ name, regime }) => name === now.name && regime === now.regime);
  return before === undefined ? '' : `${(before.stepping / now.stepping).toFixed(2)} ×`;
};

console.log(
  `model ${modelVersion}, Node ${process.versions.node}, V8 ${process.versions.v8}, ` +
    `${cpus()[0]?.model.trim()}, ${availableParallelism()} threads`,
);
const table = new Table({
  head: [
    'government',
    'regime',
    'mandates',
    'runs / s',
    'ns / mandate-month',
    'set-up ms',
    'one more',
    'observe µs',
    'MB',
    'against the last',
  ],
  style: { head: [], border: [] },
});
const file = await bundleOf(fileURLToPath(new URL('..', import.meta.url)).slice(0, -1));
const measurements = cases.flatMap((each) => each.regimes.map((id) => measured(file, each.name, id)));
for (const now of measurements) {
  table.push([
    now.name,
    now.regime,
    now.mandates,
    runsPerSecond(now).toFixed(runsPerSecond(now) < 10 ? 2 : 0),
    nanosecondsPerMandateMonth(now).toFixed(0),
    now.setUp.toFixed(2),
    now.oneMore.toFixed(2),
    (1000 * now.observing).toFixed(1),
    (now.bytes / 1e6).toFixed(1),
    ratio(now),
  ]);
}
console.log(table.toString());

const [stylised] = cases;
for (const id of ['status-quo', 'cog', 'over-coordinated']) {
  const bytes = allocatedBytes(stylised, named(id));
  console.log(
    `The heap grows by ${bytes} bytes in 48 months of ${id} (${(bytes / 48).toFixed(0)} a month)`,
  );
}

const program = await timeProgram();
const { node, help, twenty, oneThread, allThreads } = program;
console.log(
  `By the clock: node itself ${node.toFixed(0)} ms, --help ${help.toFixed(0)}, ` +
    `20 runs ${twenty.toFixed(0)}, 2,000 runs ${oneThread.toFixed(0)} on one thread and ` +
    `${allThreads.toFixed(0)} on all: ${(oneThread / allThreads).toFixed(2)} times as fast`,
);

if (write) {
  const now = lastOf(measurements, program);
  writeLast(now);
  writePage(now);
  console.log('Written down as the last numbers, and into docs/performance.md.');
}
