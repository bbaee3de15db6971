// Measures what the laboratory costs over bare simulation: the same runs on one thread, only simulated, and
// swept into a folder. node --import @oxc-node/core/register test/laboratory/overhead.ts [seeds]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regime, simulate, type Parameters } from '@joined-up/core';
import { planStudy, pointOf, sweep } from '@joined-up/lab';

const [seeds = 10] = process.argv.slice(2).map(Number);
const plan = planStudy({
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  seeds: `1-${seeds}`,
  uncertainties: [
    'culture',
    'turfMotive',
    'misfitCost',
    'contradictionCost',
    'selfHelp',
    'obstacleRate',
    'mandate',
    'capability',
    'staff',
    'roleClarity',
    'meetingCost',
    'buckPassing',
  ],
  design: { kind: 'sobol', points: 50 },
  outcomes: [{ id: 'perHour', formula: 'outcome / (1 + coordinationLoad)' }],
});
const [{ scenario }] = plan.scenarios;

function bare(): void {
  for (const seed of plan.seeds) {
    for (let point = 0; point < plan.design.points; point++) {
      const values = pointOf(plan.design, point);
      const parameters = Object.fromEntries(
        plan.design.names.map((name, i) => [name, values[i]]),
      ) as Partial<Parameters>;
      for (const id of plan.regimes) simulate(scenario, regime(id), { seed, parameters });
    }
  }
}

async function swept(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-overhead-'));
  await sweep(plan, folder, { threads: 1 });
  rmSync(folder, { recursive: true });
}

/** Milliseconds of processor time, which other load does not change much. */
async function cost(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const runs = plan.seeds.length * plan.design.points * plan.regimes.length;
bare();
for (let round = 1; round <= 3; round++) {
  const [without, within] = [await cost(bare), await cost(swept)];
  console.log(
    `round ${round}: bare ${(without / runs).toFixed(2)} ms of processor time a run, ` +
      `swept ${(within / runs).toFixed(2)} ms: ${(100 * (within / without - 1)).toFixed(1)} % more`,
  );
}
