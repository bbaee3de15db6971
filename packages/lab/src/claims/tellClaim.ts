import { valueWord } from '@joined-up/core';
import { tellAccount } from './tellAccount.ts';
import type { Finding, TriedClaim } from './tryClaim.ts';
import { whereItHolds } from './whereItHolds.ts';

/** A tried claim in words: the verdict on each metric, how sure, and on what it depends. */
export function tellClaim(tried: TriedClaim): string {
  const { claim, scenario, worlds, seeds } = tried;
  return [
    `${claim.id} ${claim.words}`,
    `  claimed: ${claim.sentence}`,
    `  tried: ${claim.contrast}`,
    `  in ${worlds.length} plausible worlds of ${scenario}, ${seeds} ${seeds === 1 ? 'seed' : 'seeds'} in each${claim.doubted === true ? '; the deck doubts that this helps' : ''}`,
    ...circumstancesOf(tried),
    '',
    `  ${claim.sentence} ${holdsIn(tried.findings[0])}`,
    ...tried.findings.flatMap((finding) => ['', ...tellFinding(tried, finding)]),
    ...tried.told.flatMap((one) => ['', ...tellAccount(one)]),
    ...(tried.told.length === 0
      ? []
      : ['', `  In brackets: 95 % interval over ${worlds.length} worlds, each of which counts once.`]),
    '',
    `  may fail through: ${claim.mayFail}`,
    '',
  ].join('\n');
}

/** What is otherwise than usual in all worlds, a line; nothing if nothing is. */
function circumstancesOf({ structure = {}, reference }: TriedClaim): string[] {
  const words = Object.entries(structure).map(([name, value]) => `${name}=${valueWord(name, value)}`);
  if (words.length === 0 && reference === undefined) return [];
  return [
    `  under ${[...words, ...(reference === undefined ? [] : [`${reference} in the place of the status quo`])].join(', ')}`,
  ];
}

/** How the sentence of a claim fared. */
export function holdsIn({ verdict: { verdict, share, worlds } }: Pick<Finding, 'verdict'>): string {
  if (verdict === 'nothing known') return 'Nothing is known: no world has a value.';
  const held = `in ${Math.round(share * worlds)} of ${worlds} worlds`;
  return verdict === 'barely differs' ? `Barely a difference: so ${held}.` : `Holds ${held}.`;
}

function tellFinding(tried: TriedClaim, finding: Finding): string[] {
  const {
    question: { measure, says, direction },
    matters,
    uncertainty,
  } = finding;
  const { verdict, worlds, missing, share, shareInterval, small, mean, firm } = finding.verdict;
  if (verdict === 'nothing known')
    return [`  ${measure.name} ${says}: nothing known, no world has a value`];
  const effect = direction === 'higher' ? mean : -mean;
  return [
    `  ${measure.name} ${says}: ${verdict.toUpperCase()}${firm ? '' : ' (more worlds might change the word)'}`,
    `    as claimed in ${Math.round(share * worlds)} of ${worlds} worlds: ${percent(share)}, interval ${percent(shareInterval.low)} to ${percent(shareInterval.high)}${missing === 0 ? '' : `; ${missing} without a value`}`,
    `    mean difference ${signed(effect)}; ${signed(matters).slice(1)} or more matters, less in ${percent(small)} of worlds`,
    ...(uncertainty === undefined
      ? []
      : [
          `    standard deviation between worlds ${digits(uncertainty.world.estimate)}, of luck within a world ${digits(uncertainty.luck.estimate)}`,
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
    : ` (boxes so found: ${percent(box.unseen.density)} of worlds they had not seen)`;
  return [
    ...(tree.leaves.length === 1
      ? ['    no single parameter tells where it holds']
      : [
          '    it holds, by a tree of at most two questions:',
          ...tree.leaves.map(({ sentence }) => `      ${sentence}`),
        ]),
    ...(box.box.limits.length === 0
      ? []
      : [
          `    by the densest box: ${box.sentence}${unseen}`,
          ...box.limits.map(
            ({ name, reproduced }) => `      ${name}: limited in ${percent(reproduced)} of resamples`,
          ),
        ]),
  ];
}

const digits = (value: number): string => String(Number(value.toPrecision(2)));
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${digits(Math.abs(value))}`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;
