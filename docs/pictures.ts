// Draws the pictures of the README and of docs/gallery anew, and makes the README's tables of the federal
// case: pnpm docs:pictures
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelVersion } from '@joined-up/core';
import { findScenario, runAll, writeWhole } from '@joined-up/lab';
import { pairedDifference, svgText } from '@joined-up/viz';
import { withParts } from './claims/render.ts';
import { compared, findingText, metrics, references, scenario, type Finding } from './finding/finding.ts';
import { examples } from './gallery/examples.ts';

const place = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const pictures: string[] = [];
function draw(name: string, chart: SVGSVGElement): void {
  writeWhole(place(`pictures/${name}.svg`), `${svgText(chart)}\n`);
  pictures.push(name);
}

const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
const all = [...new Set([...references, ...compared])];
const { summaries } = await runAll({ scenario: findScenario(scenario), regimes: all, seeds });
const drawn: ReadonlySet<string> = new Set(['status-quo', 'superministry', 'cog', 'hybrid']);
for (const metric of ['outcome', 'duplication']) {
  const rows = summaries.filter(({ regime }) => drawn.has(regime));
  draw(
    `${scenario}-${metric}`,
    pairedDifference(
      rows.map(({ seed, regime, values }) => ({ seed, regime, value: values[metric] })),
      { metric },
    ),
  );
}
for (const name of ['whereDoesTheCentreWin', 'whatAMergerChanges', 'howCommitteesEatTime'])
  draw(name, (await examples[name]()).draw({}));

const finding: Finding = {
  model: modelVersion,
  seeds: seeds.length,
  pictures,
  values: Object.fromEntries(
    metrics.map((metric) => [
      metric,
      Object.fromEntries(
        all.map((id) => [
          id,
          summaries.filter(({ regime }) => regime === id).map(({ values }) => values[metric] ?? null),
        ]),
      ),
    ]),
  ),
};
writeWhole(place('finding/finding.json'), `${JSON.stringify(finding)}\n`);
const readme = place('../README.md');
writeWhole(readme, withParts(readFileSync(readme, 'utf8'), { finding: findingText(finding) }));
