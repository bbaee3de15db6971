// How many seeds are enough? As many as a difference needs, and common luck makes that few.
//   node --import @oxc-node/core/register notebooks/06-until-it-is-precise.ts
import { study } from '@joined-up/lab';

for (const halfWidth of [0.004, 0.002, 0.0015]) {
  const results = await study({
    scenarios: 'stylised',
    regimes: ['status-quo', 'working-groups'],
    seeds: '1-400',
    precision: { outcome: 'outcome', regime: 'working-groups', reference: 'status-quo', halfWidth },
  }).run();
  console.log(`${results}\n`);
}
