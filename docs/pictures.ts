// Draws the pictures of the README and of docs/gallery anew: pnpm docs:pictures
import { findScenario, runAll, writeWhole } from '@joined-up/lab';
import { pairedDifference, svgText } from '@joined-up/viz';
import { fileURLToPath } from 'node:url';
import { examples } from './gallery/examples.ts';

const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
const { summaries } = await runAll({
  scenario: findScenario('us-federal-2024'),
  regimes: ['status-quo', 'superministry', 'cog', 'hybrid'],
  seeds,
});
for (const metric of ['outcome', 'duplication']) {
  const chart = pairedDifference(
    summaries.map(({ seed, regime, values }) => ({ seed, regime, value: values[metric] })),
    { metric },
  );
  writeWhole(
    fileURLToPath(new URL(`pictures/us-federal-2024-${metric}.svg`, import.meta.url)),
    `${svgText(chart)}\n`,
  );
}

for (const name of ['whereDoesTheCentreWin', 'whatAMergerChanges', 'howCommitteesEatTime']) {
  const { draw } = await examples[name]();
  writeWhole(fileURLToPath(new URL(`pictures/${name}.svg`, import.meta.url)), `${svgText(draw({}))}\n`);
}
