import type { CaseResult } from './result.ts';
import { table } from '../table.ts';

/** docs/cases.md, made from what the last runs came to. */
export function page(results: readonly CaseResult[]): string {
  return `${['# Reforms that were measured', intro, matching(results), ...results.map(caseText)].join('\n\n')}\n`;
}

const intro = `Made by \`pnpm docs:cases\` from [\`docs/cases/results.json\`](cases/results.json); nothing here is typed in. Each case is a folder in [\`packages/scenarios/src/cases\`](../packages/scenarios/src/cases): a government, what was done in which month, what was observed, and what is assumed.
Patterns were written down before the model was asked: sign, order and timing, never a size. A pattern is *shown* if it holds in at least 80 % of plausible worlds, *failed* below 50 %, else *undecided*; in each world it is held against the mean path over seeds, paired by luck. A pattern that fails is a finding about the model, and nothing is tuned away.
A star marks patterns that decide on what a case tests.`;

/** How many are 0. */
const none = (of: readonly number[]): number => of.filter((count) => count === 0).length;

/** Which structures in which worlds are not ruled out by all patterns of all cases together. */
function matching(results: readonly CaseResult[]): string {
  const asked = results.filter(({ patterns }) => patterns.length > 0);
  const { structures, worlds } = asked[0];
  const missed = (s: number, w: number, deciding: boolean): number =>
    asked
      .flatMap(({ patterns }) => patterns)
      .filter(({ decides, unobserved }) => !unobserved && (decides || !deciding))
      .filter(({ holds }) => holds[s][w] !== 'y').length;
  const all = asked.flatMap(({ patterns }) => patterns).filter(({ unobserved }) => !unobserved);
  const counts = structures.map((_, s) =>
    [false, true].map((deciding) => Array.from({ length: worlds }, (__, w) => missed(s, w, deciding))),
  );
  const rows = structures.map((structure, s) => [
    structure,
    ...counts[s].map((of) => `${none(of)} of ${worlds}`),
    String(Math.min(...counts[s][0])),
  ]);
  const survive = counts.reduce((sum, [by]) => sum + none(by), 0);
  const told =
    survive === 0
      ? `No combination survives: of ${structures.length * worlds} combinations of a structure and a world none shows all ${all.length} observed patterns.`
      : `${survive} of ${structures.length * worlds} combinations of a structure and a world show all ${all.length} observed patterns.`;
  return `## What the cases say about structure\n\n${told} A world has the same parameters in every case and under every structure. A pattern rules a combination out where it does not hold of the mean path; luck is not allowed for beyond that, so this is strict.\n\n${table(['structure', 'not ruled out by any pattern', 'by any deciding pattern', 'fewest patterns missed'], rows)}`;
}

function caseText({ id, name, model, worlds, seeds, structures, why, patterns }: CaseResult): string {
  const head = `## ${name}\n\n[What is assumed](../packages/scenarios/src/cases/${id}/assumptions.md).`;
  if (patterns.length === 0) return `${head} ${why}`;
  const failing = structures.filter((_, s) =>
    patterns.some(({ decides, verdicts }) => decides && verdicts[s] === 'failed'),
  );
  return [
    `${head} ${worlds} worlds × ${seeds} seeds, model ${model}. ${failing.length === 0 ? 'No deciding pattern fails.' : `A deciding pattern fails under ${failing.join(', ')}.`}`,
    table(
      ['', 'observed', ...structures],
      patterns.map((pattern) => [
        `${pattern.id}${pattern.decides ? ' \\*' : ''}`,
        `${pattern.says} (${pattern.source})`,
        ...pattern.verdicts.map((verdict, s) =>
          pattern.shares[s] === null ? verdict : `${verdict} ${Math.round(100 * pattern.shares[s])} %`,
        ),
      ]),
    ),
  ].join('\n\n');
}
