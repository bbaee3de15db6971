// In which worlds does a strengthened centre help? A sweep over unknown parameters, kept in a folder: run
// it again, and nothing is done twice. node --import @oxc-node/core/register notebooks/05-a-sweep.ts
import { query, show, study } from '@joined-up/lab';

const worlds = study({
  name: 'In which worlds does a strengthened centre help?',
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  levers: { mandate: [0.3, 0.8] },
  uncertainties: ['culture', 'turfMotive', 'contradictionCost', 'obstacleRate', 'spontaneousAlignment'],
  design: { kind: 'latin-hypercube', points: 40 },
  outcomes: [
    'outcome',
    'consistency',
    'coordinationLoad',
    { id: 'perHour', formula: 'outcome / (1 + coordinationLoad)' },
  ],
  seeds: '1-4',
});
console.log(`${worlds}\n`);

const results = await worlds.run({ out: 'out/worlds' });
console.log(results);
for (const mandate of [0.3, 0.8]) {
  const { mean, low, high, higher, count } = results
    .where({ mandate })
    .difference('outcome', 'cog', 'status-quo');
  console.log(
    `\nmandate ${mandate}: ${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}), ` +
      `better in ${higher} of ${count} runs`,
  );
}

// The same in SQL: the worlds where the centre helps most and least.
const { rows } = await query(
  'out/worlds',
  `
  select set_culture, set_contradictionCost, set_mandate, avg(c.outcome - s.outcome) as gain
  from runs c join runs s using (seed, set_culture, set_turfMotive, set_contradictionCost, set_obstacleRate, set_spontaneousAlignment, set_mandate)
  where c.regime = 'cog' and s.regime = 'status-quo' group by all order by gain desc`,
);
for (const [where, row] of [
  ['most', rows[0]],
  ['least', rows.at(-1)!],
] as const) {
  const [culture, cost, mandate, gain] = row as number[];
  console.log(
    `It helps ${where} at culture ${culture.toFixed(2)}, contradiction cost ${cost.toFixed(2)}, ` +
      `mandate ${mandate}: ${gain > 0 ? '+' : ''}${gain.toFixed(3)}`,
  );
}
show(results.where({ mandate: 0.8 }).chart('outcome'), 'out/worlds.svg');
