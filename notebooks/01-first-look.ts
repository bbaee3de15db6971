// What does each way of coordinating change? Five lines to a result and a picture.
//   pnpm tsx notebooks/01-first-look.ts
import { experiment, show } from '@joined-up/lab';

const results = experiment({
  scenario: 'stylised',
  regimes: ['status-quo', 'superministry', 'cog', 'hybrid'],
  seeds: 40,
});
console.log(String(results));
show(results.chart('outcome'), 'out/first-look.svg');
