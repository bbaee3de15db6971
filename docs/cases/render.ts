import { nameOfAsked, tellLeft, whatMatches, type MatchedCases } from '@joined-up/lab';
import { table } from '../table.ts';
import type { MatchingResult } from './matching.ts';
import type { CaseResult } from './result.ts';

/** Writes docs/cases.md from the results of the last runs. */
export function page(
  results: readonly CaseResult[],
  matching: MatchingResult,
  matched: MatchedCases,
): string {
  return `${[
    '# Reforms that were measured',
    intro,
    ...structureText(matching, matched),
    ...results.map(caseText),
  ].join('\n\n')}\n`;
}

const intro = `Made by \`pnpm docs:cases\` from [\`docs/cases/results.json\`](cases/results.json) and \
[\`matching.json\`](cases/matching.json); nothing here is typed in. \
Each case is a folder in [\`packages/scenarios/src/cases\`](../packages/scenarios/src/cases): \
a government, what was done in which month, what was observed, and what is assumed.
Patterns were written down before the model was asked: sign, order and timing, never a size. \
A pattern is *shown* if it holds in at least 80 % of plausible worlds, *failed* below 50 %, \
else *undecided*; in each world it is held against the mean path over seeds, paired by luck. \
A pattern that fails is a finding about the model, and nothing is tuned away.
A star marks patterns that decide on what a case tests. What nobody measured cannot fail: \
of it only the share of worlds is told.

    npx -y pnpm@12.21.0 docs:cases --combinations 2000   # all of it, in more combinations; \
may be stopped at any time and goes on
    npx -y pnpm@12.21.0 joined-up case pernambuco        # one case on the terminal; --picture draws its series
    npx -y pnpm@12.21.0 joined-up case --match 200       # all cases together; \
with --keep FILE it may be stopped and goes on, as one case may`;

/** Path of the picture of a case under a structure, from docs. */
export const pictureOf = (id: string, structure: string): string => `pictures/${id}-${structure}.svg`;

/**
 * Structures whose pictures the page shows: the model as specified, and the one that comes nearest to all
 * patterns.
 */
export const picturesOf = ({ structures, patterns }: CaseResult): readonly string[] => {
  const observed = patterns.filter(({ unobserved }) => !unobserved);
  const shown = structures.map((_, s) => observed.reduce((sum, { shares }) => sum + (shares[s] ?? 0), 0));
  const best = structures[shown.indexOf(Math.max(...shown))];
  return [...new Set([structures[0], best])];
};

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2).replace('-', '−')}`;

/** What all cases together say about structure. */
function structureText(matching: MatchingResult, matched: MatchedCases): string[] {
  const what = whatMatches(matched);
  const { claims, claimsIn: places } = matching;
  const idle = what.structures.map(({ name }) => name).filter((name) => !matching.acting.includes(name));
  const alone =
    what.left.length > 0
      ? 'what is left'
      : `the nearest, which miss ${what.missed[places[0]]} to ${what.missed[places.at(-1)!]} patterns`;
  return [
    '## What the cases say about structure',
    `${tellLeft(matched, what)} (Model ${matching.model}, ${matching.seeds} seeds.)`,
    'Every combination is a government of its own with a structure of its own, ' +
      'over all structure parameters at once: of a choice every option is as likely, ' +
      "a number is neutral in half of them and else anywhere in its plausible range (scrambled Sobol' " +
      'points). A world has the same parameters in every case. ' +
      'A pattern rules a combination out if it holds neither of the mean path nor of any replicate of ' +
      'luck; where it has nothing to read it rules nothing out. ' +
      'Defaults stay as they are, whatever comes of it.',
    table(
      ['pattern', 'rules out', 'left if it is dropped', 'observed'],
      what.patterns.map((one) => [
        nameOfAsked(one),
        `${one.rulesOut} of ${matched.said.length}`,
        String(one.leftWithout),
        one.pattern.says,
      ]),
    ),
    table(
      ['case', 'left by it alone', 'left if it is dropped'],
      what.cases.map((one) => [one.case, String(one.leftAlone), String(one.leftWithout)]),
    ),
    'Which structures come nearer? Patterns missed on average where a parameter is neutral and where ' +
      'it is not; below 0 the cases speak for it, above 0 against it. ' +
      'Of so many intervals about one in twenty lies off 0 by chance.' +
      (idle.length === 0
        ? ''
        : ` ${idle.map((name) => `\`${name}\``).join(' and ')} ${idle.length === 1 ? 'acts' : 'act'} in ` +
          'none of these cases: what stands there is chance.'),
    table(
      ['structure', 'missed where neutral', 'elsewhere', 'difference [95 %]'],
      what.structures.map(({ name, neutral, other, difference: { mean, low, high } }) => [
        name,
        neutral.toFixed(2),
        other.toFixed(2),
        `${signed(mean)} [${signed(low)}, ${signed(high)}]`,
      ]),
    ),
    `What the claims say in ${alone} (${places.length} of them, the claim's main question on the stylised government):`,
    table(
      ['claim', 'sentence', 'holds in'],
      claims.map(({ id, sentence, holds, of }) => [
        `[${id}](claims.md#${id.toLowerCase()})`,
        sentence,
        `${holds} of ${of}`,
      ]),
    ),
  ];
}

function caseText(result: CaseResult): string {
  const { id, name, model, worlds, seeds, structures, why, patterns, series } = result;
  const head = `## ${name}\n\n[What is assumed](../packages/scenarios/src/cases/${id}/assumptions.md).`;
  if (patterns.length === 0) return `${head} ${why}`;
  const failing = structures.filter((_, s) =>
    patterns.some(({ decides, verdicts }) => decides && verdicts[s] === 'failed'),
  );
  return [
    `${head} ${worlds} worlds × ${seeds} seeds, model ${model}. ` +
      (failing.length === 0
        ? 'No deciding pattern fails.'
        : `A deciding pattern fails under ${failing.join(', ')}.`),
    table(
      ['', 'observed', ...structures],
      patterns.map((pattern) => [
        `${pattern.id}${pattern.decides ? ' \\*' : ''}`,
        `${pattern.says} (${pattern.source})`,
        ...pattern.verdicts.map((verdict, s) => cellText(pattern, verdict, s)),
      ]),
    ),
    ...(series
      ? picturesOf(result).map(
          (structure) =>
            '![What was observed, and simulated governments under ' +
            `${structure}](${pictureOf(id, structure)})\n\n*Under ${structure}.*`,
        )
      : []),
  ].join('\n\n');
}

function cellText({ unobserved, shares }: CaseResult['patterns'][0], verdict: string, s: number): string {
  const share = shares[s] === null ? '' : `${Math.round(100 * shares[s])} %`;
  return unobserved ? `not observed; in ${share || 'no world'}` : `${verdict} ${share}`.trim();
}

/** Patterns that fail in the model as it is, as the README names them: `NAV (P1, P2); …`. */
export const failuresOf = (results: readonly CaseResult[]): string =>
  results
    .map(({ name, patterns }) => ({
      name,
      failed: patterns.filter(({ verdicts, unobserved }) => !unobserved && verdicts[0] === 'failed'),
    }))
    .filter(({ failed }) => failed.length > 0)
    .map(({ name, failed }) => `${name} (${failed.map(({ id }) => id).join(', ')})`)
    .join('; ');
