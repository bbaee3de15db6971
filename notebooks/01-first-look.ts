// What does each way of coordinating change? Five lines to a result and a picture.
//   pnpm tsx notebooks/01-first-look.ts
import { experiment, show } from '@joined-up/lab';
import { pairedDifference } from '@joined-up/viz';

const results = experiment({
  scenario: 'stylised',
  regimes: ['status-quo', 'superministry', 'cog', 'hybrid'],
  seeds: 40,
});
console.log(String(results));
show(pairedDifference(results.values('outcome'), { metric: 'outcome' }), 'out/first-look.svg');
