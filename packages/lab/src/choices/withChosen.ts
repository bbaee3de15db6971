import {
  committee,
  merger as mergerByRule,
  type Chair,
  type Forum,
  type Government,
  type Parameters,
  type Regime,
  type RegimeMaker,
} from '@joined-up/core';
import type { ChairSaid, Choice, Chosen, MembersSaid, MergerSaid } from './choice.ts';

/** A regime with options chosen, in all its steps; choices about nothing in it leave it as it is. */
export const withChosen = (maker: RegimeMaker, chosen: readonly Chosen[]): RegimeMaker =>
  chosen.length === 0
    ? maker
    : {
        ...maker,
        make: (government, parameters) =>
          chosen.reduce(
            (regime, each) => changed(regime, each, government, parameters),
            maker.make(government, parameters),
          ),
      };

/** Is there anything in a regime, or in a later step of it, that a choice is about? */
export const isAbout = (choice: Choice, regime: Regime): boolean =>
  (choice.kind === 'merger'
    ? regime.merger !== undefined
    : regime.forums.some((forum) => isAboutForum(choice, forum))) ||
  (regime.later ?? []).some((step) => step.regime !== undefined && isAbout(choice, step.regime));

/** Chairs are chosen for committees only; members of cabinet only if a choice names it. */
const isAboutForum = ({ kind, of }: Choice, forum: Forum): boolean =>
  (kind === 'members' || forum.kind === 'committee') &&
  (of === undefined ? forum.kind !== 'cabinet' : of.includes(forum.id) || of.includes(forum.kind));

function changed(regime: Regime, chosen: Chosen, government: Government, parameters: Parameters): Regime {
  const { choice, option } = chosen;
  const { merger, later, ...rest } = regime;
  const is =
    choice.kind === 'merger' && merger !== undefined
      ? mergerOf(option.value as MergerSaid, merger, government, parameters)
      : merger;
  return {
    ...rest,
    forums:
      choice.kind === 'merger'
        ? regime.forums
        : regime.forums.map((forum) =>
            !isAboutForum(choice, forum)
              ? forum
              : choice.kind === 'members'
                ? { ...forum, members: option.value as MembersSaid }
                : underChair(forum, option.value as ChairSaid, parameters),
          ),
    ...(is === undefined ? {} : { merger: is }),
    ...(later === undefined
      ? {}
      : {
          later: later.map((step) =>
            step.regime === undefined
              ? step
              : { ...step, regime: changed(step.regime, chosen, government, parameters) },
          ),
        }),
  };
}

/** A merger of other ministries at the same cost. */
const mergerOf = (
  said: MergerSaid,
  was: NonNullable<Regime['merger']>,
  government: Government,
  parameters: Parameters,
): Regime['merger'] =>
  said === false
    ? undefined
    : { ...was, ministries: said === 'proposed' ? mergerByRule(government, parameters).ministries : said };

/** What depends on the chair of a committee (ODD §7.2). */
const ofChair = ['authority', 'arbitration', 'withoutPrimeMinister', 'preparation', 'chairVoice'] as const;

/** A committee under another chair; it keeps whatever differs from the defaults of its old chair. */
function underChair(forum: Forum, said: ChairSaid, parameters: Parameters): Forum {
  const chair: Exclude<Chair, { kind: 'officials' }> =
    typeof said === 'object'
      ? { kind: 'peer', ministry: said.peer }
      : said === 'peer'
        ? { kind: 'peer', ministry: 'most-effort' }
        : { kind: said };
  const is = committee(forum.id, [], chair, parameters);
  if (forum.chair.kind === 'officials') return { ...forum, chair };
  const was = committee(forum.id, [], forum.chair, parameters);
  const same = (key: (typeof ofChair)[number]): boolean =>
    JSON.stringify(forum[key]) === JSON.stringify(was[key]);
  return {
    ...forum,
    chair,
    ...Object.fromEntries(ofChair.flatMap((key) => (same(key) ? [[key, is[key]] as const] : []))),
  };
}
