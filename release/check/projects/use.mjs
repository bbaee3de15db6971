// Uses every package as a user's script would, and prints the results for a comparison of bytes.
import { createHash } from 'node:crypto';
import { modelVersion, regimes, simulate } from '@joined-up/core';
import { experiment, runAll, study } from '@joined-up/lab';
import { readScenario, scenarios, stylised } from '@joined-up/scenarios';
import { readTable, workbookOf } from '@joined-up/scenarios/table';
import { studentInterval } from '@joined-up/statistics';
import { pairedDifference, svgText } from '@joined-up/viz';

const digest = (value) =>
  createHash('sha256')
    .update(typeof value === 'string' ? value : JSON.stringify(value))
    .digest('hex');

const cog = regimes.find(({ id }) => id === 'cog');
const runs = {
  scenario: { kind: 'id', id: 'stylised' },
  regimes: ['status-quo', 'cog'],
  seeds: [1, 2, 3, 4, 5, 6, 7, 8],
};
// `alone` uses one thread, `runs` two for runs and one for the study.
const threads = process.argv[2] === 'alone' ? 1 : 2;
const threadsOfStudy = process.argv[2] === undefined ? 2 : 1;
const inThreads = await runAll({ ...runs, months: 15, monthly: true }, { threads });
const tried = experiment({ scenario: 'stylised', regimes: ['status-quo', 'cog'], seeds: 3, months: 15 });
const swept = await study({
  scenarios: 'stylised',
  regimes: ['cog'],
  levers: { mandate: [0.3, 0.8] },
  outcomes: [{ id: 'perHour', formula: 'outcome / (1 + coordinationLoad)' }],
  seeds: '1-2',
  months: 6,
}).run({ threads: threadsOfStudy });
const book = await workbookOf([
  {
    name: 'units',
    rows: [
      ['ministry', 'staff'],
      ['Health', 12],
      ['Work', 7],
    ],
  },
]);
let complaint = '';
try {
  readScenario('id: small', 'mine.yaml');
} catch (error) {
  complaint = error.message;
}
console.log(
  JSON.stringify({
    model: modelVersion,
    scenarios: scenarios.map(({ id }) => id),
    run: digest(simulate(stylised, cog, { seed: 3 })),
    inThreads: digest(inThreads),
    experiment: digest(tried.toString()),
    csv: digest(tried.csv()),
    workbook: digest(await readTable(book, 'units.xlsx')),
    study: digest(swept.toString()),
    // Rounded: statistics use the engine's logarithm, whose last digit differs between engines (the model
    // has its own).
    interval: Object.values(studentInterval([1, 2, 4])).map((end) => end.toPrecision(12)),
    chart: digest(svgText(pairedDifference(tried.values('duplication'), { metric: 'duplication' }))),
    complaint: digest(complaint),
  }),
);
