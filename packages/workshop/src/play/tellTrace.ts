import {
  quantities,
  type Divergence,
  type Entity,
  type FirstDifference,
  type Government,
  type Minutes,
  type QuantityDifference,
  type Thread,
  type ThreadStep,
} from '@joined-up/core';
import { decimalsFor } from '../findings/decimals.ts';
import type { Labels } from '../strings/labels.ts';
import type { Numbers } from '../strings/numbers.ts';
import type { Strings } from '../strings/strings.ts';
import { forumText } from '../ui/forumText.ts';

/** Months after the first difference at which measures are told. */
const TOLD_AFTER = [0, 3, 6, 12, 24];
const TOLD_THREADS = 4;
/** The measures that are told. */
const TOLD = ['outcome', 'duplication', 'consistency', 'blocked', 'coordinationLoad', 'trust'] as const;
/** Most things in a list. */
const LISTED = 5;

/** A line of the trace; `under` belongs to the line before. */
export interface TraceLine {
  readonly text: string;
  readonly under: boolean;
}

/** What is needed to write sentences. */
interface Teller {
  readonly strings: Strings;
  readonly numbers: Numbers;
  readonly labels: Labels;
  readonly government: Government;
  /** Whether the government has its own names for units. */
  readonly own: boolean;
}

export type TracedQuantity = keyof Strings['trace']['quantities'];

const under = (text: string): TraceLine => ({ text, under: true });
const line = (text: string): TraceLine => ({ text, under: false });

/** Where A and B part in one government, and what follows, in the reader's language. */
export function tellTrace(divergence: Divergence, teller: Teller): readonly TraceLine[] {
  const {
    strings: { trace: words },
    numbers,
  } = teller;
  const { beginning, first, threads, months } = divergence;
  const seed = String(divergence.seed);
  const begun =
    beginning === null
      ? []
      : [
          ...(['a', 'b'] as const).flatMap((side) =>
            installed(side.toUpperCase(), beginning[side], beginning.month, teller),
          ),
          ...beginning.differences.map((difference) => line(differenceText(difference, teller))),
        ];
  if (first === null) return [line(words.never(seed, numbers.plain(months))), ...begun];
  return [
    line(words.until(seed, numbers.plain(first.month))),
    ...begun,
    line(words.first(actText(first, teller))),
    ...(['a', 'b'] as const).flatMap((side) =>
      first.minutes[side] === null
        ? []
        : [under(`${side.toUpperCase()}: ${meetingText(first.minutes[side], teller)}`)],
    ),
    ...first.differences.map((difference) => line(differenceText(difference, teller))),
    ...threadLines(threads, teller),
    ...measureLines(divergence, teller),
    line(words.sameLuck),
  ];
}

function installed(
  side: string,
  { forums, merged, centre, sharedGoals, benchmark }: NonNullable<Divergence['beginning']>['a'],
  month: number,
  teller: Teller,
): readonly TraceLine[] {
  const {
    strings: { trace: words },
    numbers,
    labels,
  } = teller;
  const parts = [
    ...(benchmark === null ? [] : [words.planner]),
    ...(centre ? [words.centre] : []),
    ...(merged.length === 0 ? [] : [words.merged(listed(merged.map(labels.ministry), teller))]),
    ...(sharedGoals.length === 0 ? [] : [words.shared(listed(sharedGoals.map(labels.goal), teller))]),
    ...(forums.length === 0
      ? []
      : [
          words.forums(
            listed(
              forums.map((id) => forumById(id, teller)),
              teller,
            ),
          ),
        ]),
  ];
  return parts.length === 0 ? [] : [line(words.installed(side, numbers.plain(month), parts.join('; ')))];
}

/** A forum by its id: `stocktake`, `committee:goal`, `pair:one+other`. */
function forumById(id: string, { strings, labels }: Teller): string {
  const [kind, about = ''] = id.split(/:(.*)/);
  if (kind === 'pair')
    return (
      forumText(strings, labels, { kind, goals: [] }) +
      about
        .split('+')
        .map((ministry) => ` ${labels.ministry(ministry)}`)
        .join(' –')
    );
  return kind in strings.hours.forums
    ? forumText(strings, labels, { kind, goals: about === '' ? [] : [about] })
    : id;
}

function actText({ act, by, minutes, month }: FirstDifference, teller: Teller): string {
  const {
    strings: { trace: words },
    numbers,
  } = teller;
  const [when, side] = [numbers.plain(month), by.toUpperCase()];
  if (act.kind === 'phase')
    return by === 'both'
      ? words.phase(phaseText(act.name, teller), when)
      : words.phaseOf(phaseText(act.name, teller), when, side);
  const held = minutes.a ?? minutes.b;
  const name = held === null ? forumById(act.forum, teller) : meetingName(held, teller);
  if (by === 'both') return words.bothHold(name, when);
  return minutes.a !== null && minutes.b !== null
    ? words.earlier(name, when, side)
    : words.onlyHolds(name, when, side);
}

const meetingName = (held: Minutes, teller: Teller): string =>
  held.kind === 'ministry'
    ? teller.strings.trace.management(teller.labels.ministry(held.chair.ministry ?? held.forum))
    : forumById(held.forum, teller);

/** Who came, what was agreed and decided, in a line. */
function meetingText(
  { attendance, agreements, obstacles, beliefs }: Minutes,
  { strings: { trace: words }, numbers }: Teller,
): string {
  const ministers = attendance.filter(({ sent }) => sent === 'minister').length;
  const resolved = obstacles.filter(({ fate }) => fate === 'resolved').length;
  return words.meeting(
    numbers.plain(ministers),
    numbers.plain(attendance.length),
    numbers.plain(beliefs.length),
    numbers.plain(agreements.length),
    numbers.plain(resolved),
  );
}

const phaseText = (act: string, teller: Teller): string => {
  const { phases } = teller.strings.trace;
  return act in phases ? phases[act as keyof typeof phases] : forumById(act, teller);
};

function differenceText(
  { quantity, count, entities, most: [largest] }: QuantityDifference,
  teller: Teller,
): string {
  const {
    strings: { trace: words },
    numbers,
  } = teller;
  const text = comparedText(quantity, largest, teller);
  return entities === 1
    ? text
    : words.most(
        words.quantities[quantity as TracedQuantity].many,
        numbers.plain(count),
        numbers.plain(entities),
        text,
      );
}

function comparedText(
  id: string,
  { entity, a, b }: Pick<ThreadStep, 'entity' | 'a' | 'b'>,
  teller: Teller,
): string {
  const {
    strings: { trace: words },
    numbers,
  } = teller;
  const [one, other] =
    id === 'waiting'
      ? [a, b].map((value) => (value === 1 ? words.stuck : words.free))
      : distinct(a, b, numbers);
  return words.compared(words.quantities[id as TracedQuantity].one(entityText(entity, teller)), one, other);
}

/** Two numbers with enough decimals to tell them apart. */
function distinct(a: number, b: number, numbers: Numbers): readonly [string, string] {
  for (let decimals = 2; decimals < 15; decimals++) {
    const both = [numbers.fixed(a, decimals), numbers.fixed(b, decimals)] as const;
    if (both[0] !== both[1] || a === b) return both;
  }
  return [String(a), String(b)];
}

/** Whose number it is. */
function entityText(entity: Entity, teller: Teller): string {
  const { labels } = teller;
  switch (entity.kind) {
    case 'government':
      return '';
    case 'ministry':
      return labels.ministry(entity.ministry);
    case 'pair':
      return entity.ministries.map(labels.ministry).join(' – ');
    case 'unit':
      return unitText(entity, teller);
    case 'mandate':
      return `${unitText(entity, teller)}; ${labels.service(entity.service)}, ${labels.segment(entity.segment)}`;
    case 'skill':
      return `${unitText(entity, teller)}; ${labels.service(entity.service)}`;
    case 'link':
      return `${unitText(entity, teller)}; ${labels.goal(entity.goal)}`;
    case 'goal':
      return labels.goal(entity.goal);
    case 'cell':
      return `${labels.service(entity.service)}, ${labels.segment(entity.segment)}`;
  }
}

function unitText(
  { unit, ministry }: { readonly unit: string; readonly ministry: string },
  { strings: { trace: words }, numbers, labels, government, own }: Teller,
): string {
  const units = government.ministries.find(({ id }) => id === ministry)?.units ?? [];
  const place = units.findIndex(({ id }) => id === unit);
  return own
    ? (units[place]?.name ?? unit)
    : words.unit(labels.ministry(ministry), numbers.plain(place + 1));
}

const reaches = (thread: Thread): number => Number(thread.at(-1)!.quantity === 'outcome');

/** Chains of effects, those that reach the results of a goal first. */
function threadLines(threads: readonly Thread[], teller: Teller): readonly TraceLine[] {
  const {
    strings: { trace: words },
    numbers,
  } = teller;
  const told = threads
    .filter((thread) => thread.length > 1)
    .toSorted((one, other) => reaches(other) - reaches(one))
    .slice(0, TOLD_THREADS);
  if (told.length === 0) return [];
  return [
    line(words.followed),
    ...told.flatMap(([start, ...steps]) => {
      const last = steps.at(-1)!;
      const later = last.monthly[Math.min(12, last.monthly.length - 1)];
      return [
        line(comparedText(start.quantity, start, teller)),
        ...steps.map((step) =>
          under(
            words.next(
              numbers.plain(step.month),
              phaseText(step.act, teller),
              comparedText(step.quantity, step, teller),
            ),
          ),
        ),
        ...(later === undefined || later.month === last.month
          ? []
          : [
              under(
                words.by(
                  numbers.plain(later.month),
                  comparedText(last.quantity, { ...last, ...later }, teller),
                ),
              ),
            ]),
      ];
    }),
  ];
}

function measureLines({ monthly }: Divergence, { strings, numbers }: Teller): readonly TraceLine[] {
  if (monthly.length === 0) return [];
  const told = [...TOLD_AFTER.filter((after) => after < monthly.length - 1), monthly.length - 1].map(
    (after) => monthly[after],
  );
  return [
    line(strings.trace.months(told.map(({ month }) => numbers.plain(month)).join(', '))),
    ...TOLD.map((id) =>
      under(
        `${strings.metrics[id].name}: ${told
          .map(({ metrics }) => {
            const { difference } = metrics[id];
            return difference === null ? '–' : numbers.signed(difference, decimalsFor(id));
          })
          .join('; ')}`,
      ),
    ),
  ];
}

function listed(things: readonly string[], { strings: { trace: words }, numbers }: Teller): string {
  return things.length > LISTED
    ? `${things.slice(0, LISTED - 1).join(', ')}, ${words.more(numbers.plain(things.length - LISTED + 1))}`
    : things.join(', ');
}

/** Ids of all quantities that a trace can tell of. */
export const toldOf = quantities.map(({ id }) => id);
