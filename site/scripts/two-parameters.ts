import { show, study } from '@joined-up/lab';

const results = await study({
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  levers: { mandate: [0.2, 0.4, 0.6, 0.8, 1], meetingCost: [0.002, 0.01, 0.02, 0.03] },
  seeds: 10,
}).run();
console.log(String(results));
show(results.heatMap('outcome', { regime: 'cog', reference: 'status-quo' }), 'out/two-parameters.svg');
