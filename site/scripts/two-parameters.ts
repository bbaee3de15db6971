import { discover, discoveryChart, show, study, tellDiscovery } from '@joined-up/lab';

const results = await study({
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  uncertainties: ['mandate', 'turfMotive'],
  design: { kind: 'sobol', points: 64 },
  seeds: 4,
}).run();
const gain = { outcome: 'outcome', regime: 'cog', reference: 'status-quo' };
const worlds = discover(results, { ...gain, above: 0.15 });
console.log(tellDiscovery(worlds));
show(discoveryChart(worlds), 'out/two-parameters.svg');
