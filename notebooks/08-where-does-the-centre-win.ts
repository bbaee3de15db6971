// Where does a strengthened centre win more than it costs anybody, and where is it hardly worth the
// meetings? (deck: "it depends")
//   node --import @oxc-node/core/register notebooks/08-where-does-the-centre-win.ts
import { discover, discoveryChart, show, study, tellDiscovery } from '@joined-up/lab';

const worlds = await study({
  name: 'Where does the centre win?',
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  uncertainties: [
    'culture',
    'turfMotive',
    'contradictionCost',
    'selfHelp',
    'obstacleRate',
    'mandate',
    'staff',
    'meetingCost',
  ],
  design: { kind: 'sobol', points: 256 },
  seeds: '1-3',
  months: 60,
}).run({ out: 'out/where' });

// It wins clearly where it adds a tenth to the outcome. The threshold is a choice: make yours before you
// look.
const clearly = discover(worlds, {
  outcome: 'outcome',
  regime: 'cog',
  reference: 'status-quo',
  above: 0.1,
});
console.log(`${tellDiscovery(clearly)}\n`);
show(discoveryChart(clearly), 'out/where-the-centre-wins.svg');

// And where is it not worth its time, to somebody who minds meetings ten times as much? Any formula will
// do.
const perLoad = discover(worlds, {
  outcome: 'outcome / (1 + 10 * coordinationLoad)',
  regime: 'cog',
  reference: 'status-quo',
  below: 0,
});
console.log(`\n${tellDiscovery(perLoad)}`);
