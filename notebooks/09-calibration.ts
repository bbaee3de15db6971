// What would a strengthened centre change in governments that look like ours? First keep the worlds that
// fit what is known, then compare regimes in those. node --import @oxc-node/core/register
// notebooks/09-calibration.ts
import { writeFileSync } from 'node:fs';
import { acceptedCsv, calibrate, calibrationChart, show, study, tellCalibration } from '@joined-up/lab';

const months = 60;
const sampled = await study({
  name: 'Governments that could be',
  scenarios: 'stylised',
  regimes: ['status-quo'],
  uncertainties: [
    'culture',
    'turfMotive',
    'contradictionCost',
    'selfHelp',
    'obstacleRate',
    'ministerTenure',
  ],
  design: { kind: 'sobol', points: 256 },
  seeds: '1-3',
  months,
}).run({ out: 'out/could-be' });

// Figures of an invented government: put yours here, each with its source and its error.
const found = calibrate(sampled, {
  regime: 'status-quo',
  targets: [
    {
      outcome: 'blocked',
      target: 0.25,
      tolerance: 0.03,
      source: 'a survey of programme managers: a quarter of the effort waits on somebody',
    },
    {
      outcome: 'trust',
      target: 0.35,
      tolerance: 0.05,
      source: 'a survey of officials about colleagues in other ministries',
    },
    { outcome: 'contradiction', target: 0.2, tolerance: 0.1, source: 'an audit of overlapping programmes' },
  ],
});
console.log(`${tellCalibration(found)}\n`);
show(calibrationChart(found), 'out/governments-like-ours.svg');

// The accepted worlds are the table of the next study; each counts once, however many seeds it has.
writeFileSync('out/governments-like-ours.csv', acceptedCsv(found));
const centre = await study({
  name: 'The centre in governments like ours',
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  design: { kind: 'table', file: 'out/governments-like-ours.csv' },
  seeds: '1-3',
  months,
}).run({ out: 'out/like-ours' });
console.log(centre);
const effects = [...centre.byPoint('outcome', 'cog', 'status-quo')].sort((a, b) => a - b);
console.log(
  `\nIn ${effects.length} governments like ours the centre changes the outcome by ` +
    `${effects[0].toFixed(3)} to ${effects.at(-1)!.toFixed(3)}, ` +
    `in the middle one by ${effects[Math.floor(effects.length / 2)].toFixed(3)}.`,
);
