// How fast? Runs a second on one thread, natively loaded, beside the last numbers that were written down:
// pnpm bench [--write] [--against <commit>]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { modelVersion, regimes } from '@joined-up/core';
import { runAll } from '@joined-up/lab';
import Table from 'cli-table3';
import { against } from './against.ts';
import { cases } from './cases.ts';
import {
  allocatedBytes,
  measure,
  nanosecondsPerMandateMonth,
  runsPerSecond,
  type Measurement,
} from './measure.ts';

const {
  values: { write = false, against: commit },
} = parseArgs({ options: { write: { type: 'boolean' }, against: { type: 'string' } } });
if (commit !== undefined) {
  against(commit);
  process.exit();
}

const file = new URL('last.json', import.meta.url);
const last: readonly Measurement[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { measurements: Measurement[] }).measurements
  : [];
const ratio = (now: Measurement): string => {
  const before = last.find(({ name, regime }) => name === now.name && regime === now.regime);
  return before === undefined ? '' : `${(before.stepping / now.stepping).toFixed(2)} ×`;
};

console.log(
  `model ${modelVersion}, Node ${process.versions.node}, V8 ${process.versions.v8}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} threads`,
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
const measurements: Measurement[] = [];
for (const each of cases) {
  for (const id of each.regimes) {
    const now = await measure(each, id);
    measurements.push(now);
    table.push([
      now.name,
      id,
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
}
console.log(table.toString());

const [stylised] = cases;
for (const id of ['status-quo', 'cog', 'over-coordinated']) {
  const bytes = allocatedBytes(
    stylised,
    regimes.find((regime) => regime.id === id)!,
  );
  console.log(
    `The heap grows by ${bytes} bytes in 48 months of ${id} (${(bytes / 48).toFixed(0)} a month)`,
  );
}

const study = {
  scenario: { kind: 'id', id: 'stylised' },
  regimes: ['cog'],
  seeds: Array.from({ length: 400 }, (_, i) => i + 1),
} as const;
await runAll({ ...study, seeds: study.seeds.slice(0, 40) }, { threads: availableParallelism() });
const seconds: number[] = [];
for (const threads of [1, availableParallelism()]) {
  const from = performance.now();
  await runAll(study, { threads });
  seconds.push((performance.now() - from) / 1000);
  console.log(
    `${threads} thread${threads === 1 ? '' : 's'}: ${(study.seeds.length / seconds.at(-1)!).toFixed(0)} whole runs a second (set-up, stepping, observing, handing over)`,
  );
}
console.log(`All threads are ${(seconds[0] / seconds[1]).toFixed(2)} times as fast as one`);

const governed = regimes
  .filter(({ id }) => !['planner', 'bound', 'over-coordinated'].includes(id))
  .map(({ id }) => id);
const paired = { ...study, regimes: governed, seeds: study.seeds.slice(0, 60) };
await runAll({ ...paired, seeds: paired.seeds.slice(0, 10) }, { threads: 1 });
const from = performance.now();
await runAll(paired, { threads: 1 });
console.log(
  `1 thread: ${((paired.seeds.length * governed.length * 1000) / (performance.now() - from)).toFixed(0)} whole runs a second where ${governed.length} regimes share each seed`,
);

if (write) {
  writeFileSync(
    file,
    `${JSON.stringify({ model: modelVersion, node: process.versions.node, cpu: cpus()[0]?.model.trim(), measurements }, null, 2)}\n`,
  );
  console.log('Written down as the last numbers.');
}
