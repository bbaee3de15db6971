// Checks that an undisturbed sweep, one that is killed again and again, and one in shards give the same
// bytes: node --import @oxc-node/core/register test/laboratory/disturb.ts [seeds] [kills] [shards]
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { luckOf, uniform } from '@joined-up/core';
import { killedWhen, run, type Ended } from './process.ts';

const [seeds = 200, kills = 5, shards = 3] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'joined-up-disturb-'));
const place = (name: string): string => join(folder, name);
const study = place('study.yaml');
writeFileSync(
  study,
  `
name: A sweep to be disturbed
scenarios: stylised
regimes: [status-quo, cog]
uncertainties: [culture, turfMotive, misfitCost, contradictionCost, selfHelp, obstacleRate, mandate, capability, staff, roleClarity, meetingCost, buckPassing]
design: { kind: sobol, points: 50 }
outcomes: [outcome, { id: perHour, formula: 'outcome / (1 + coordinationLoad)' }]
seeds: 1-${seeds}
`,
);
const runs = seeds * 50 * 2;
const partsOf = (name: string): string =>
  readdirSync(place(join(name, 'runs')))
    .sort()
    .join(' ');
const told = (what: string, { seconds, peak, code }: Ended, done = runs): void =>
  console.log(
    `${what}: ${seconds.toFixed(0)} s, ${(done / seconds).toFixed(0)} runs a second, ` +
      `peak ${peak.toFixed(0)} MiB, ended with ${code}`,
  );

console.log(`${runs} runs of the stylised government, 96 months, 12 uncertain parameters, in ${folder}`);
const whole = await run('sweep', study, '--out', place('whole'), '--quiet');
told('undisturbed', whole);

const luck = luckOf('kills');
for (let kill = 0; kill < kills; kill++) {
  const after = performance.now() + 1000 * whole.seconds * (0.05 + 0.2 * uniform(luck, kill));
  const ended = await killedWhen(
    ['sweep', study, '--out', place('killed'), '--quiet'],
    () => performance.now() > after,
  );
  console.log(
    `killed after ${ended.seconds.toFixed(1)} s (` +
      (ended.code === null ? 'killed' : `too late, it had ended with ${ended.code}`) +
      ')',
  );
}
const rest = await run('sweep', study, '--out', place('killed'));
console.log(`then: ${rest.out.trim()} (${rest.seconds.toFixed(0)} s)`);

const parts = Array.from({ length: shards }, (_, i) => `shard-${i + 1}`);
for (const [i, part] of parts.entries())
  console.log(
    (
      await run('sweep', study, '--out', place(part), '--shard', `${i + 1}/${shards}`, '--quiet')
    ).out.trim(),
  );

for (const [name, from] of [
  ['a', ['whole']],
  ['b', ['killed']],
  ['c', parts],
] as const) {
  told(`merging ${from.join(', ')}`, await run('merge', ...from.map(place), '--out', place(name)));
}
const same = partsOf('a') === partsOf('b') && partsOf('a') === partsOf('c');
console.log(
  same
    ? `The same ${partsOf('a').split(' ').length} parts, byte for byte: ` +
        `undisturbed, killed ${kills} times, and merged from ${shards} shards.`
    : 'NOT the same.',
);
rmSync(folder, { recursive: true, force: true });
process.exitCode = same ? 0 : 1;
