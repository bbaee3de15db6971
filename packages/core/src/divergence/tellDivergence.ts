import { metrics } from '../metrics/metrics.ts';
import { forumName } from '../minutes/forumName.ts';
import { tellMinutes } from '../minutes/tellMinutes.ts';
import { amount } from '../telling/amount.ts';
import { listed } from '../telling/listed.ts';
import type { Names } from '../telling/names.ts';
import type { Installed } from './beginning.ts';
import type { Divergence, FirstDifference } from './diverge.ts';
import { quantities } from './quantities.ts';
import { subjectOf, type Quantity } from './quantity.ts';
import type { QuantityDifference } from './reading.ts';
import type { Thread, ThreadStep } from './threads.ts';

/** Months after the first difference at which metrics are told. */
const TOLD_AFTER = [0, 3, 6, 12, 24];
const TOLD_THREADS = 4;
/** The metrics that are told. */
const TOLD = ['outcome', 'duplication', 'consistency', 'blocked', 'coordinationLoad', 'trust'];

/**
 * Where two runs part and what followed, in plain English, a sentence or two a line.
 * @param names - what people call things: `namesOf(government)`
 */
export function tellDivergence(divergence: Divergence, names: Names): string[] {
  const {
    regimes: [a, b],
    seed,
    months,
    beginning,
    first,
    threads,
    monthly,
  } = divergence;
  const begun =
    beginning === null
      ? []
      : [
          ...tellInstalled(a, beginning.a, beginning.month, names),
          ...tellInstalled(b, beginning.b, beginning.month, names),
          ...beginning.differences.map((difference) => tellDifference(difference, divergence, names)),
        ];
  if (first === null)
    return [
      `With seed ${seed}, ${a} and ${b} never diverge in ${months} months: every act has the same effect under both.`,
      ...begun,
    ];
  return [
    `With seed ${seed}, ${a} and ${b} are the same until month ${first.month}.`,
    ...begun,
    `The first act that makes a difference is ${actWords(first, divergence, names)}.`,
    ...minutesOf(first, divergence, names),
    ...first.differences.map((difference) => tellDifference(difference, divergence, names)),
    ...tellThreads(threads, divergence, names),
    ...tellMetrics(divergence),
    ...(monthly.length === 0
      ? []
      : [`Differences are ${b} minus ${a}, with the same bad luck; another seed tells another story.`]),
  ];
}

function tellInstalled(
  regime: string,
  { forums, merged, centre, sharedGoals, hours, benchmark }: Installed,
  month: number,
  names: Names,
): string[] {
  const parts = [
    ...(benchmark === null ? [] : ['one mind that decides all']),
    ...(centre ? ['a strengthened centre of government'] : []),
    ...(merged.length > 0
      ? [
          `${listed(
            merged.map((id) => names.ministry(id)),
            6,
          )} under one minister`,
        ]
      : []),
    ...(sharedGoals.length > 0
      ? [`the shared goals ${listed(sharedGoals.map((id) => names.goal(id)))}`]
      : []),
    ...(hours === null ? [] : [`${hours} hours a month of the prime minister`]),
    ...(forums.length > 0 ? [`the forum${forums.length > 1 ? 's' : ''} ${listed(forums, 5)}`] : []),
  ];
  return parts.length === 0
    ? []
    : [`From month ${month} on ${regime} has what the other has not: ${parts.join('; ')}.`];
}

/** The act, who took it and under which regime. */
function actWords(
  { act, by, minutes, month }: FirstDifference,
  { regimes: [a, b] }: Divergence,
  names: Names,
): string {
  const side = by === 'a' ? a : b;
  if (act.kind === 'phase')
    return `in the phase '${act.name}' of month ${month}, which is not the decision of one forum${by === 'both' ? '' : ` (only ${side} has it)`}`;
  const held = minutes.a ?? minutes.b;
  const name = held === null ? act.forum : forumName(held, names);
  if (by === 'both')
    return `the meeting of ${name} in month ${month}: it meets under both, to another effect`;
  return minutes.a !== null && minutes.b !== null
    ? `the meeting of ${name} in month ${month}, which comes earlier under ${side}`
    : `the meeting of ${name} in month ${month}, which only ${side} holds`;
}

const own = (lines: readonly string[], others: readonly string[]): string[] =>
  lines.filter((line, place) => place === 0 || !others.includes(line));

/** What happened at the meeting on the sides that held it; of what both sides say, only how it began. */
function minutesOf({ minutes }: FirstDifference, { regimes: [a, b] }: Divergence, names: Names): string[] {
  const [one, other] = [minutes.a, minutes.b].map((held) =>
    held === null ? [] : tellMinutes(held, names),
  );
  return [
    ...own(one, other).map((line) => `  ${a}: ${line}`),
    ...own(other, one).map((line) => `  ${b}: ${line}`),
  ];
}

const known = (id: string): Quantity => quantities.find((quantity) => quantity.id === id)!;

function tellDifference(
  { quantity, count, entities, most: [largest] }: QuantityDifference,
  divergence: Divergence,
  names: Names,
): string {
  const { plural } = known(quantity);
  const of =
    entities === 1
      ? ''
      : `${count} of ${entities} ${plural} ${count === 1 ? 'differs' : 'differ, most so this one'}: `;
  return sentence(`${of}${compared(quantity, largest, divergence, names)}`);
}

const compared = (
  id: string,
  { entity, a, b }: Pick<ThreadStep, 'entity' | 'a' | 'b'>,
  { regimes }: Divergence,
  names: Names,
): string => {
  const quantity = known(id);
  const [one, other] =
    quantity.value === undefined ? distinct(a, b) : [quantity.value(a), quantity.value(b)];
  return `${subjectOf(quantity, entity, names)} is ${one} under ${regimes[0]} and ${other} under ${regimes[1]}`;
};

/** Two numbers with as many digits as tell them apart. */
function distinct(a: number, b: number): readonly [string, string] {
  if (amount(a) !== amount(b) || a === b) return [amount(a), amount(b)];
  for (let digits = 3; digits < 16; digits++)
    if (a.toPrecision(digits) !== b.toPrecision(digits))
      return [a.toPrecision(digits), b.toPrecision(digits)];
  return [String(a), String(b)];
}

const reaches = (thread: Thread): number => Number(thread.at(-1)!.quantity === 'outcome');

/** The threads that go furthest, first those that reach the outcome of a goal. */
function tellThreads(threads: readonly Thread[], divergence: Divergence, names: Names): string[] {
  const told = threads
    .filter((thread) => thread.length > 1)
    .toSorted((one, other) => reaches(other) - reaches(one));
  if (told.length === 0) return [];
  return [
    'What followed, along what feeds what in the model; each step shows the largest difference, which may have other causes too:',
    ...told.slice(0, TOLD_THREADS).flatMap((thread) => tellThread(thread, divergence, names)),
  ];
}

/** A chain, step by step, and where its last step stands a year later (or at the end). */
function tellThread(thread: Thread, divergence: Divergence, names: Names): string[] {
  const last = thread.at(-1)!;
  const later = last.monthly[Math.min(12, last.monthly.length - 1)];
  return [
    sentence(compared(thread[0].quantity, thread[0], divergence, names)),
    ...thread
      .slice(1)
      .map(
        (step) =>
          `  then in month ${step.month} (${step.act}) ${compared(step.quantity, step, divergence, names)}.`,
      ),
    ...(later === undefined || later.month === last.month
      ? []
      : [
          `  By month ${later.month} ${compared(last.quantity, { ...last, ...later }, divergence, names)}.`,
        ]),
  ];
}

function tellMetrics({ monthly, months }: Divergence): string[] {
  if (monthly.length === 0) return [];
  const told = [...TOLD_AFTER.filter((after) => after < monthly.length - 1), monthly.length - 1].map(
    (after) => monthly[after],
  );
  return [
    `In the months that followed (${told.map(({ month }) => `month ${month}`).join(', ')}${told.at(-1)!.month === months - 1 ? ', the last' : ''}):`,
    ...TOLD.map((id) => {
      const values = told.map(({ metrics: row }) => {
        const { difference } = row[id];
        return difference === null ? '–' : `${difference > 0 ? '+' : ''}${amount(difference)}`;
      });
      return `  ${metrics.find((metric) => metric.id === id)!.name}: ${values.join(', ')}`;
    }),
  ];
}

const sentence = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}.`;
