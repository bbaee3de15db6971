import { cellWords } from '../telling/cellWords.ts';
import { amount, percent } from '../telling/amount.ts';
import { listed } from '../telling/listed.ts';
import type { Names } from '../telling/names.ts';
import { english, type Speech } from '../telling/speech.ts';
import type { Teller } from '../telling/teller.ts';
import type { AgreementMinute } from './agreements.ts';
import type { BeliefMinute } from './beliefs.ts';
import { forumName } from './forumName.ts';
import type { Minutes } from './minutes.ts';
import type { ObstacleMinute } from './obstacles.ts';
import type { ResponsibilityMinute } from './responsibilities.ts';

/**
 * Smaller changes of belief, responsibility, trust or accountability are in the minutes, but get no
 * sentence.
 */
const VISIBLE = 0.005;

/**
 * The minutes of a meeting in plain words, a sentence or two a line: of each kind of change the largest
 * ones.
 * @param names - what things are called: `namesOf(government)`
 * @param most - sentences of each kind; the rest are only counted. Whole, ≥ 1; `Infinity` for all
 * @param speech - in which language
 * @defaultValue speech English
 */
export function tellMinutes(minutes: Minutes, names: Names, most = 3, speech: Speech = english): string[] {
  const teller: Teller = { ...speech, names };
  const { say } = teller;
  const { beliefs, agreements, responsibilities, obstacles, trust, trustInCentre, accountability } =
    minutes;
  const resolved = obstacles.filter(({ fate }) => fate === 'resolved');
  const raised = obstacles.filter(({ fate }) => fate === 'not resolved');
  const deferred = obstacles.filter(({ fate }) => fate === 'deferred');
  const tellEach = (list: readonly ObstacleMinute[]): string[] =>
    list.map((obstacle) => tellObstacle(obstacle, minutes.kind, teller));
  const rest = [
    ...first(
      visible(beliefs, learnt).map((belief) => tellBelief(belief, teller)),
      most,
      (more) => say`And ${more} more {0|ministry|ministries} learnt less.`,
    ),
    ...first(
      agreements.map((agreement) => tellAgreement(agreement, teller)),
      most,
      (more) => say`And ${more} more {0|goal|goals} agreed on.`,
    ),
    ...first(
      visible(responsibilities, divided).map((cell) => tellResponsibility(cell, teller)),
      most,
      (more) => say`And ${more} more {0|cell|cells} divided with smaller moves.`,
    ),
    ...tellEach(resolved),
    ...first(
      tellEach(raised),
      most,
      (more) => say`And ${more} more {0|obstacle|obstacles} that came up and stayed.`,
    ),
    ...first(
      tellEach(deferred),
      most,
      (more) => say`And ${more} more {0|obstacle|obstacles} left for later.`,
    ),
    ...first(
      visible(trust, size).map(
        ({ between: [one, other], ...change }) =>
          say`Trust between ${names.ministry(one)} and ${names.ministry(other)} ${moved(change, teller)}.`,
      ),
      most,
      (more) => say`And ${more} more {0|pair|pairs} whose trust moved less.`,
    ),
    ...first(
      visible(trustInCentre, size).map(
        ({ ministry, ...change }) =>
          say`${names.ministry(ministry)}'s trust in the centre ${moved(change, teller)}.`,
      ),
      most,
      (more) => say`And ${more} more {0|ministry|ministries} whose trust in the centre moved less.`,
    ),
    ...visible(accountability, size).map(
      ({ goal, ...change }) => say`Accountability for ${names.goal(goal)} ${moved(change, teller)}.`,
    ),
  ];
  return [
    say`Month ${minutes.month}: ${forumName(minutes, names, speech)} met${inTheChair(minutes, teller)}.`,
    ...whoCame(minutes, teller),
    terms(minutes, teller),
    ...(rest.length === 0 ? [say`Nothing changed visibly.`] : rest),
  ];
}

interface Change {
  readonly before: number;
  readonly after: number;
}

const size = ({ before, after }: Change): number => Math.abs(after - before);

const learnt = ({ rose, fell }: BeliefMinute): number => rose + fell;
const divided = ({ changes }: ResponsibilityMinute): number => Math.max(...changes.map(size));

/** What is large enough for a sentence, largest first. */
const visible = <Thing>(things: readonly Thing[], sizeOf: (thing: Thing) => number): Thing[] =>
  things.filter((thing) => sizeOf(thing) >= VISIBLE).toSorted((a, b) => sizeOf(b) - sizeOf(a));

/** The first sentences, and how many more there are: `And 3 more goals agreed on.` */
function first(sentences: readonly string[], most: number, rest: (more: number) => string): string[] {
  const more = sentences.length - most;
  return more > 0 ? [...sentences.slice(0, most), rest(more)] : [...sentences];
}

function moved({ before, after }: Change, { say, number }: Teller): string {
  const [from, to] = [number(amount(before)), number(amount(after))];
  return after > before ? say`rose from ${from} to ${to}` : say`fell from ${from} to ${to}`;
}

function inTheChair({ chair, primeMinisterCame }: Minutes, { names, say }: Teller): string {
  switch (chair.kind) {
    case 'prime-minister':
      return primeMinisterCame === true
        ? say`, the prime minister in the chair`
        : say` without the prime minister, who had no time left`;
    case 'centre':
      return say`, the centre of government in the chair`;
    case 'czar':
      return say`, a czar in the chair`;
    case 'peer':
      return chair.ministry === null ? '' : say`, ${names.ministry(chair.ministry)} in the chair`;
    case 'officials':
    case 'minister':
      return '';
  }
}

function whoCame({ attendance, kind }: Minutes, teller: Teller): string[] {
  const { names, say, number } = teller;
  if (kind === 'ministry')
    return [say`The minister gave it ${number(amount(attendance[0].hours))} {0|hour|hours}.`];
  const who = (sent: string): string[] =>
    attendance.filter((one) => one.sent === sent).map(({ ministry }) => names.ministry(ministry));
  const [ministers, delegates, officials] = ['minister', 'delegate', 'officials'].map(who);
  return [
    ...(ministers.length > 0
      ? [
          ministers.length === 1
            ? say`The minister of ${ministers[0]} came.`
            : say`The ministers of ${listed(ministers, 6, teller)} came.`,
        ]
      : []),
    ...(delegates.length > 0
      ? [
          delegates.length === 1
            ? say`${delegates[0]} sent a delegate.`
            : say`${listed(delegates, 6, teller)} sent delegates.`,
        ]
      : []),
    ...(officials.length > 0 ? [say`Officials of ${listed(officials, 6, teller)} came.`] : []),
  ];
}

function terms(
  { terms: { preparation, authority, openness }, agenda, kind }: Minutes,
  { say, number }: Teller,
): string {
  const share = number(percent(preparation));
  return [
    kind === 'ministry'
      ? say`That is ${share} of the attention it wants`
      : say`Preparation was ${share}, openness of its members ${number(percent(openness))}`,
    say`; its authority was ${number(amount(authority))}`,
    agenda === null ? '' : say`, with time for ${agenda} {0|obstacle|obstacles}`,
    '.',
  ].join('');
}

function tellBelief({ ministry, rose, fell, changes }: BeliefMinute, teller: Teller): string {
  const { names, say, number } = teller;
  const most = changes.toSorted((a, b) => size(b) - size(a))[0];
  const [who, more, less] = [names.ministry(ministry), number(amount(rose)), number(amount(fell))];
  const where = say`${names.unit(most.unit)} in ${cellWords(most, teller)} (${number(amount(most.before))}
      to ${number(amount(most.after))})`;
  if (fell < VISIBLE)
    return say`${who} learnt that others supply ${more} more than it thought, most so ${where}.`;
  if (rose < VISIBLE)
    return say`${who} learnt that others supply ${less} less than it thought, most so ${where}.`;
  return say`${who} learnt that others supply ${more} more and ${less} less than it thought, most so ${where}.`;
}

function tellAgreement({ goal, stance, members, binds }: AgreementMinute, teller: Teller): string {
  const { names, say, number } = teller;
  const [agreed, wanted] = [number(amount(stance)), number(amount(members))];
  const said =
    agreed === wanted
      ? say`On ${names.goal(goal)} it agreed stance ${agreed}`
      : say`On ${names.goal(goal)} it agreed stance ${agreed} where the members' own conditions call for ${wanted}`;
  if (binds.length === 0) return say`${said}; it binds nobody.`;
  const units = binds.toSorted((a, b) => b.after - a.after).map(({ unit }) => names.unit(unit));
  return say`${said}; it binds ${listed(units, 3, teller)}, at most with strength
      ${number(amount(Math.max(...binds.map(({ after }) => after))))}.`;
}

function tellResponsibility(cell: ResponsibilityMinute, teller: Teller): string {
  const { names, say, number } = teller;
  const units = visible(cell.changes, size).map(
    ({ unit, before, after }) =>
      say`${names.unit(unit)} (${number(amount(before))} to ${number(amount(after))})`,
  );
  return cell.kind === 'yielded'
    ? say`In ${cellWords(cell, teller)} supply is beyond need: ${names.unit(cell.lead!)} leads, and
        responsibility falls for ${listed(units, 3, teller)}.`
    : say`In ${cellWords(cell, teller)} supply is short of need: responsibility rises for ${listed(units, 3, teller)}.`;
}

function tellObstacle(
  { unit, waitsFor, since, fate, ministersPresent, ...cell }: ObstacleMinute,
  kind: string,
  teller: Teller,
): string {
  const { names, say } = teller;
  const [who, other, place] = [names.unit(unit), names.unit(waitsFor), cellWords(cell, teller)];
  if (fate === 'resolved')
    return say`Resolved: ${who} had waited for ${other} in ${place} since month ${since}.`;
  if (fate === 'deferred')
    return say`Left for later, the agenda was full: ${who} waits for ${other} in ${place} since month ${since}.`;
  const why =
    ministersPresent === 2
      ? say`the ministers could not agree`
      : ministersPresent === 1 && kind !== 'ministry'
        ? say`only one of the two ministers came`
        : say`neither minister came`;
  return say`Not resolved, ${why}: ${who} waits for ${other} in ${place} since month ${since}.`;
}
