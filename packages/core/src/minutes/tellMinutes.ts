import { amount, percent } from '../telling/amount.ts';
import { listed } from '../telling/listed.ts';
import type { Names } from '../telling/names.ts';
import type { AgreementMinute } from './agreements.ts';
import type { BeliefMinute } from './beliefs.ts';
import { forumName } from './forumName.ts';
import type { Minutes } from './minutes.ts';
import type { ObstacleMinute } from './obstacles.ts';
import type { ResponsibilityMinute } from './responsibilities.ts';

/** A smaller move of belief, stance, responsibility or trust is in the minutes, and not in a sentence. */
const VISIBLE = 0.005;

/**
 * The minutes of a meeting in plain English, a sentence or two a line: of each kind of change the largest ones.
 * @param names - what people call things: `namesOf(government)`
 * @param most - sentences of each kind before the rest are counted, whole, ≥ 1; `Infinity` tells all
 */
export function tellMinutes(minutes: Minutes, names: Names, most = 3): string[] {
  const { beliefs, agreements, responsibilities, obstacles, trust, trustInCentre, accountability } =
    minutes;
  const resolved = obstacles.filter(({ fate }) => fate === 'resolved');
  const raised = obstacles.filter(({ fate }) => fate === 'not resolved');
  const deferred = obstacles.filter(({ fate }) => fate === 'deferred');
  const tellEach = (list: readonly ObstacleMinute[]): string[] =>
    list.map((obstacle) => tellObstacle(obstacle, minutes.kind, names));
  const rest = [
    ...first(
      visible(beliefs, learnt).map((belief) => tellBelief(belief, names)),
      most,
      'ministry|ministries',
      'learnt less',
    ),
    ...first(
      agreements.map((agreement) => tellAgreement(agreement, names)),
      most,
      'goal|goals',
      'agreed on',
    ),
    ...first(
      visible(responsibilities, divided).map((cell) => tellResponsibility(cell, names)),
      most,
      'cell|cells',
      'divided with smaller moves',
    ),
    ...tellEach(resolved),
    ...first(tellEach(raised), most, 'obstacle|obstacles', 'that came up and stayed'),
    ...first(tellEach(deferred), most, 'obstacle|obstacles', 'left for later'),
    ...first(
      visible(trust, size).map(
        ({ between: [one, other], ...change }) =>
          `Trust between ${names.ministry(one)} and ${names.ministry(other)} ${moved(change)}.`,
      ),
      most,
      'pair|pairs',
      'whose trust moved less',
    ),
    ...first(
      visible(trustInCentre, size).map(
        ({ ministry, ...change }) => `${names.ministry(ministry)}'s trust in the centre ${moved(change)}.`,
      ),
      most,
      'ministry|ministries',
      'whose trust in the centre moved less',
    ),
    ...visible(accountability, size).map(
      ({ goal, ...change }) => `Accountability for ${names.goal(goal)} ${moved(change)}.`,
    ),
  ];
  return [
    `Month ${minutes.month}: ${forumName(minutes, names)} met${inTheChair(minutes, names)}.`,
    ...whoCame(minutes, names),
    terms(minutes),
    ...(rest.length === 0 ? ['Nothing changed that one would see.'] : rest),
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
function first(
  sentences: readonly string[],
  most: number,
  things: `${string}|${string}`,
  what: string,
): string[] {
  const more = sentences.length - most;
  return more > 0
    ? [...sentences.slice(0, most), `And ${more} more ${things.split('|')[more === 1 ? 0 : 1]} ${what}.`]
    : [...sentences];
}

const moved = ({ before, after }: Change): string =>
  `${after > before ? 'rose' : 'fell'} from ${amount(before)} to ${amount(after)}`;

function inTheChair({ chair, primeMinisterCame }: Minutes, names: Names): string {
  switch (chair.kind) {
    case 'prime-minister':
      return primeMinisterCame === true
        ? ', the prime minister in the chair'
        : ' without the prime minister, who had no time left';
    case 'centre':
      return ', the centre of government in the chair';
    case 'czar':
      return ', a czar in the chair';
    case 'peer':
      return chair.ministry === null ? '' : `, ${names.ministry(chair.ministry)} in the chair`;
    case 'officials':
    case 'minister':
      return '';
  }
}

function whoCame({ attendance, kind }: Minutes, names: Names): string[] {
  if (kind === 'ministry') return [`The minister gave it ${amount(attendance[0].hours)} hours.`];
  const who = (sent: string): string[] =>
    attendance.filter((one) => one.sent === sent).map(({ ministry }) => names.ministry(ministry));
  const [ministers, delegates, officials] = ['minister', 'delegate', 'officials'].map(who);
  return [
    ...(ministers.length > 0
      ? [`The minister${ministers.length > 1 ? 's' : ''} of ${listed(ministers, 6)} came.`]
      : []),
    ...(delegates.length > 0
      ? [`${listed(delegates, 6)} sent ${delegates.length > 1 ? 'delegates' : 'a delegate'}.`]
      : []),
    ...(officials.length > 0 ? [`Officials of ${listed(officials, 6)} came.`] : []),
  ];
}

const terms = ({ terms: { preparation, authority, openness }, agenda, kind }: Minutes): string =>
  [
    kind === 'ministry'
      ? `That is ${percent(preparation)} of the attention it wants`
      : `It was ${percent(preparation)} prepared, its members ${percent(openness)} open`,
    `; its authority was ${amount(authority)}`,
    agenda === null ? '' : `, with time for ${agenda} obstacle${agenda === 1 ? '' : 's'}`,
    '.',
  ].join('');

function tellBelief({ ministry, rose, fell, changes }: BeliefMinute, names: Names): string {
  const most = changes.toSorted((a, b) => size(b) - size(a))[0];
  const parts = [
    ...(rose >= VISIBLE ? [`${amount(rose)} more`] : []),
    ...(fell >= VISIBLE ? [`${amount(fell)} less`] : []),
  ];
  return `${names.ministry(ministry)} learnt that others supply ${parts.join(' and ')} than it thought, most so ${names.unit(most.unit)} in ${cellWords(most, names)} (${amount(most.before)} to ${amount(most.after)}).`;
}

function tellAgreement({ goal, stance, members, binds }: AgreementMinute, names: Names): string {
  const said = `On ${names.goal(goal)} it agreed stance ${amount(stance)}${amount(stance) === amount(members) ? '' : ` where the members' own conditions call for ${amount(members)}`}`;
  if (binds.length === 0) return `${said}; it binds nobody.`;
  const units = binds.toSorted((a, b) => b.after - a.after).map(({ unit }) => names.unit(unit));
  return `${said}; it binds ${listed(units, 3)}, at most with strength ${amount(Math.max(...binds.map(({ after }) => after)))}.`;
}

function tellResponsibility(cell: ResponsibilityMinute, names: Names): string {
  const units = visible(cell.changes, size).map(
    ({ unit, before, after }) => `${names.unit(unit)} (${amount(before)} to ${amount(after)})`,
  );
  return cell.kind === 'yielded'
    ? `In ${cellWords(cell, names)} supply is beyond need: ${names.unit(cell.lead!)} leads, and responsibility falls for ${listed(units, 3)}.`
    : `In ${cellWords(cell, names)} supply is short of need: responsibility rises for ${listed(units, 3)}.`;
}

function tellObstacle(
  { unit, waitsFor, since, fate, ministersPresent, ...cell }: ObstacleMinute,
  kind: string,
  names: Names,
): string {
  const wait = `${names.unit(waitsFor)} in ${cellWords(cell, names)} since month ${since}`;
  if (fate === 'resolved') return `Resolved: ${names.unit(unit)} had waited for ${wait}.`;
  if (fate === 'deferred')
    return `Left for later, the agenda was full: ${names.unit(unit)} waits for ${wait}.`;
  const why =
    ministersPresent === 2
      ? 'the ministers could not agree'
      : ministersPresent === 1 && kind !== 'ministry'
        ? 'only one of the two ministers came'
        : 'neither minister came';
  return `Not resolved, ${why}: ${names.unit(unit)} waits for ${wait}.`;
}

const cellWords = ({ segment, service }: { segment: string; service: string }, names: Names): string =>
  `${names.service(service)} for ${names.segment(segment)}`;
