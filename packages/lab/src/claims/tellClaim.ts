import { valueWord } from '@joined-up/core';
import { tellAccount } from './tellAccount.ts';
import type { Finding, TriedClaim } from './tryClaim.ts';
import { intervalName } from '../inputs/readInterval.ts';
import { whereItHolds } from './whereItHolds.ts';
import { boxText } from '../words/boxText.ts';
import { claimText } from '../words/claimText.ts';
import { said, say } from '../words/say.ts';

/** A tried claim in words: the verdict on each metric, how sure it is, and on what it depends. */
export function tellClaim(tried: TriedClaim): string {
  const { claim, scenario, worlds, seeds } = tried;
  return [
    `${claim.id} ${claimText(claim.words)}`,
    say`  claimed: ${claimText(claim.sentence)}`,
    say`  tried: ${claimText(claim.contrast)}`,
    say`  in ${worlds.length} {0|plausible world|plausible worlds} of ${scenario}, ${seeds} {2|seed|seeds} in each` +
      (claim.doubted === true ? say`; the deck doubts that this helps` : ''),
    ...circumstancesOf(tried),
    '',
    `  ${claimText(claim.sentence)} ${holdsIn(tried.findings[0])}`,
    ...tried.findings.flatMap((finding) => ['', ...tellFinding(tried, finding)]),
    ...tried.reports.flatMap((one) => ['', ...tellAccount(one)]),
    ...(tried.reports.length === 0
      ? []
      : [
          '',
          say`  In brackets: 95 % interval of the mean over ${worlds.length} {0|world|worlds}, each of
              which counts once: ${intervalName(tried.interval ?? 'student')}.`,
        ]),
    '',
    say`  may fail through: ${claimText(claim.mayFail)}`,
    '',
  ].join('\n');
}

/** What differs from the model as it is in all worlds, as a line; empty if nothing does. */
function circumstancesOf({ structure = {}, reference }: TriedClaim): string[] {
  const words = Object.entries(structure).map(([name, value]) => `${name}=${valueWord(name, value)}`);
  if (words.length === 0 && reference === undefined) return [];
  return [
    '  under ' +
      [...words, ...(reference === undefined ? [] : [`${reference} in the place of the status quo`])].join(
        ', ',
      ),
  ];
}

/** In how many worlds the sentence of a claim holds. */
export function holdsIn({ verdict: { verdict, share, worlds } }: Pick<Finding, 'verdict'>): string {
  if (verdict === 'nothing known') return say`No result: no world has a value.`;
  const held = Math.round(share * worlds);
  return verdict === 'barely differs'
    ? say`Barely a difference in ${held} of ${worlds} {1|world|worlds}.`
    : say`Holds in ${held} of ${worlds} {1|world|worlds}.`;
}

function tellFinding(tried: TriedClaim, finding: Finding): string[] {
  const {
    question: { measure, says, direction },
    matters,
    uncertainty,
  } = finding;
  const { verdict, worlds, missing, share, shareInterval, small, mean, firm } = finding.verdict;
  if (verdict === 'nothing known')
    return [say`  ${claimText(measure.name)} ${claimText(says)}: no result, no world has a value`];
  const effect = direction === 'higher' ? mean : -mean;
  return [
    `  ${claimText(measure.name)} ${claimText(says)}: ${said(verdict).toUpperCase()}` +
      (firm ? '' : say` (more worlds might change the verdict)`),
    say`    as claimed in ${Math.round(share * worlds)} of ${worlds} {1|world|worlds}: ${percent(share)},
        95 % interval (Wilson's) ${percent(shareInterval.low)} to ${percent(shareInterval.high)}` +
      (missing === 0 ? '' : say`; ${missing} without a value`),
    say`    mean difference ${signed(effect)}; ${signed(matters).slice(1)} or more matters, less in
        ${percent(small)} of worlds`,
    ...(uncertainty === undefined
      ? []
      : [
          say`    standard deviation between worlds ${digits(uncertainty.world.estimate)}, of luck
              within a world ${digits(uncertainty.luck.estimate)}`,
        ]),
    ...(verdict === 'conditional' ? tellWhere(tried, finding) : []),
  ];
}

function tellWhere(tried: TriedClaim, finding: Finding): string[] {
  const where = whereItHolds(tried, finding);
  if (where === undefined) return [];
  const { tree, box } = where;
  const unseen = Number.isNaN(box.unseen.density)
    ? ''
    : say` (boxes found this way: ${percent(box.unseen.density)} of worlds left out of the search)`;
  return [
    ...(tree.leaves.length === 1
      ? [say`    no single parameter tells where it holds`]
      : [
          say`    it holds, by a tree of at most two questions:`,
          ...tree.leaves.map(({ sentence }) => `      ${boxText(sentence)}`),
        ]),
    ...(box.box.limits.length === 0
      ? []
      : [
          `${say`    by the densest box: ${boxText(box.sentence)}`}${unseen}`,
          ...box.limits.map(
            ({ name, reproduced }) => say`      ${name}: limited in ${percent(reproduced)} of resamples`,
          ),
        ]),
  ];
}

const digits = (value: number): string => say`${Number(value.toPrecision(2))}`;
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${digits(Math.abs(value))}`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;
