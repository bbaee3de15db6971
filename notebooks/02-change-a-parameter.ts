// How much political backing does a strengthened centre need? (deck: "High-level political backing")
//   pnpm tsx notebooks/02-change-a-parameter.ts
import { experiment, show } from '@joined-up/lab';
import { pairedDifference } from '@joined-up/viz';

const mandates = [0.2, 0.4, 0.6, 0.8, 1];

console.log(
  'Political mandate of the centre, and what the centre changes in the outcome against the status quo ' +
    '(30 seeds, paired):\n',
);
const at = mandates.map((mandate) => ({
  mandate,
  results: experiment({
    scenario: 'stylised',
    regimes: ['status-quo', 'cog'],
    seeds: 30,
    parameters: { mandate },
  }),
}));
for (const { mandate, results } of at) {
  const { mean, low, high, higher, count } = results.difference('outcome', 'cog');
  console.log(
    `mandate ${mandate.toFixed(1)}   ${mean > 0 ? '+' : ''}${mean.toFixed(3)}  (${low.toFixed(3)} to ` +
      `${high.toFixed(3)})   better in ${higher} of ${count}`,
  );
}

// One picture: every mandate as its own regime, compared with the status quo on the same seeds.
const rows = [
  ...at[0].results.values('outcome').filter(({ regime }) => regime === 'status-quo'),
  ...at.flatMap(({ mandate, results }) =>
    results
      .values('outcome')
      .filter(({ regime }) => regime === 'cog')
      .map((row) => ({ ...row, regime: `mandate ${mandate}` })),
  ),
];
show(pairedDifference(rows, { metric: 'outcome' }), 'out/mandate.svg');
