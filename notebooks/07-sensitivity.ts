// Which unknown parameters decide what a strengthened centre changes? Screen many parameters
// cheaply, then look closely at few.
//   node --import @oxc-node/core/register notebooks/07-sensitivity.ts
import { DUMMY, sensitivity, sensitivityChart, show, study, tellSensitivity } from '@joined-up/lab';

const asked = { outcome: 'outcome', regime: 'cog', reference: 'status-quo' };
const all = [
  'culture',
  'turfMotive',
  'contradictionCost',
  'selfHelp',
  'obstacleRate',
  'mandate',
  'capability',
  'staff',
  'meetingCost',
  'buckPassing',
];

// 1. Morris's screening: 12 walks through ten parameters, a run for each step.
const screened = await study({
  name: 'Screening',
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  uncertainties: all,
  design: { kind: 'morris', trajectories: 12 },
  seeds: '1-3',
  months: 60,
}).run({ out: 'out/screening' });
const [screening] = sensitivity(screened, asked);
console.log(`${tellSensitivity(screening)}\n`);

// 2. The four with the largest effects, by shares of the variance.
const sizes = screening.indices.kind === 'morris' ? screening.indices.muStar : [];
const few = sizes
  .filter(({ name }) => name !== DUMMY)
  .toSorted((a, b) => b.estimate - a.estimate)
  .slice(0, 4)
  .map(({ name }) => name);
console.log(`Looked at more closely: ${few.join(', ')}\n`);
const explained = await study({
  name: 'Shares of the variance',
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  uncertainties: few,
  design: { kind: 'sobol-indices', points: 64 },
  seeds: '1-3',
  months: 60,
}).run({ out: 'out/shares' });
const [shares] = sensitivity(explained, asked);
console.log(tellSensitivity(shares));
show(sensitivityChart(shares), 'out/sensitivity.svg');
