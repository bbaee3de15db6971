import { calibrate, study } from '@joined-up/lab';
import { rangesLeft, rangesTable } from '@joined-up/viz';
import type { Example } from '../example.ts';

export async function whichWorldsCouldBeOurs(): Promise<Example> {
  const worlds = study({
    scenarios: 'stylised',
    regimes: ['status-quo'],
    uncertainties: ['culture', 'turfMotive', 'selfHelp', 'obstacleRate', 'ministerTenure'],
    design: { kind: 'sobol', points: 128 },
    seeds: '1-2',
    months: 60,
  });
  const { ranges, accepted, places } = calibrate(await worlds.run({ threads: 1 }), {
    regime: 'status-quo',
    targets: [
      { outcome: 'blocked', target: 0.25, tolerance: 0.03 },
      { outcome: 'trust', target: 0.35, tolerance: 0.05 },
    ],
  });
  return {
    question: 'Which worlds could be ours, and what does that say of them? (history matching)',
    draw: (look) => rangesLeft(ranges, { ...look, accepted: accepted.length, worlds: places.length }),
    table: (look) => rangesTable(ranges, look),
  };
}
