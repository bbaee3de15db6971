import { metrics } from '../metrics/metrics.ts';
import { forumName } from '../minutes/forumName.ts';
import { tellMinutes } from '../minutes/tellMinutes.ts';
import { amount } from '../telling/amount.ts';
import { listed } from '../telling/listed.ts';
import type { Names } from '../telling/names.ts';
import { english, type Speech } from '../telling/speech.ts';
import type { Teller } from '../telling/teller.ts';
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
 * Where two runs part and what followed, in plain words, a sentence or two a line.
 * @param names - what things are called: `namesOf(government)`
 * @param speech - in which language
 * @defaultValue speech English
 */
export function tellDivergence(divergence: Divergence, names: Names, speech: Speech = english): string[] {
  const teller: Teller = { ...speech, names };
  const { say } = teller;
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
          ...tellInstalled(a, beginning.a, beginning.month, teller),
          ...tellInstalled(b, beginning.b, beginning.month, teller),
          ...beginning.differences.map((difference) => tellDifference(difference, divergence, teller)),
        ];
  if (first === null)
    return [
      say`With seed ${String(seed)}, ${a} and ${b} never diverge in ${months} {3|month|months}: every
          act has the same effect under both.`,
      ...begun,
    ];
  return [
    say`With seed ${String(seed)}, ${a} and ${b} are the same until month ${first.month}.`,
    ...begun,
    say`The first act that makes a difference is ${actWords(first, divergence, teller)}.`,
    ...minutesOf(first, divergence, teller),
    ...first.differences.map((difference) => tellDifference(difference, divergence, teller)),
    ...tellThreads(threads, divergence, teller),
    ...tellMetrics(divergence, teller),
    ...(monthly.length === 0
      ? []
      : [
          say`Differences are ${b} minus ${a}, with the same bad luck; another seed would give another story.`,
        ]),
  ];
}

function tellInstalled(
  regime: string,
  { forums, merged, centre, sharedGoals, hours, benchmark }: Installed,
  month: number,
  teller: Teller,
): string[] {
  const { names, say } = teller;
  const parts = [
    ...(benchmark === null ? [] : [say`one mind that decides all`]),
    ...(centre ? [say`a strengthened centre of government`] : []),
    ...(merged.length > 0
      ? [say`${listed(merged.map(names.ministry), 6, teller)} under one minister`]
      : []),
    ...(sharedGoals.length > 0
      ? [say`the shared goals ${listed(sharedGoals.map(names.goal), 4, teller)}`]
      : []),
    ...(hours === null ? [] : [say`${hours} {0|hour|hours} a month of the prime minister`]),
    ...(forums.length > 0
      ? [forums.length === 1 ? say`the forum ${forums[0]}` : say`the forums ${listed(forums, 5, teller)}`]
      : []),
  ];
  return parts.length === 0
    ? []
    : [say`From month ${month} on, ${regime} has what the other lacks: ${parts.join('; ')}.`];
}

/** The act, who took it and under which regime. */
function actWords(
  { act, by, minutes, month }: FirstDifference,
  { regimes: [a, b] }: Divergence,
  teller: Teller,
): string {
  const { names, say, said } = teller;
  const side = by === 'a' ? a : b;
  if (act.kind === 'phase') {
    const phase = said(act.name, 'phase');
    return by === 'both'
      ? say`in the phase '${phase}' of month ${month}, which is not the decision of one forum`
      : say`in the phase '${phase}' of month ${month}, which is not the decision of one forum (only ${side} has it)`;
  }
  const held = minutes.a ?? minutes.b;
  const name = held === null ? act.forum : forumName(held, names, teller);
  if (by === 'both')
    return say`the meeting of ${name} in month ${month}: it meets under both, with a different effect`;
  return minutes.a !== null && minutes.b !== null
    ? say`the meeting of ${name} in month ${month}, which comes earlier under ${side}`
    : say`the meeting of ${name} in month ${month}, which only ${side} holds`;
}

const own = (lines: readonly string[], others: readonly string[]): string[] =>
  lines.filter((line, place) => place === 0 || !others.includes(line));

/** What happened at the meeting on the sides that held it; of what both sides say, only how it began. */
function minutesOf(
  { minutes }: FirstDifference,
  { regimes: [a, b] }: Divergence,
  teller: Teller,
): string[] {
  const [one, other] = [minutes.a, minutes.b].map((held) =>
    held === null ? [] : tellMinutes(held, teller.names, undefined, teller),
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
  teller: Teller,
): string {
  const { say, said } = teller;
  const what = compared(quantity, largest, divergence, teller);
  return sentence(
    entities === 1
      ? what
      : say`${count} of ${entities} ${said(known(quantity).plural, 'quantity')} {0|differs|differ, most
          so this one}: ${what}`,
  );
}

const compared = (
  id: string,
  { entity, a, b }: Pick<ThreadStep, 'entity' | 'a' | 'b'>,
  { regimes }: Divergence,
  teller: Teller,
): string => {
  const quantity = known(id);
  const [one, other] =
    quantity.value === undefined
      ? distinct(a, b).map(teller.number)
      : [quantity.value(a, teller), quantity.value(b, teller)];
  return teller.say`${subjectOf(quantity, entity, teller)} is ${one} under ${regimes[0]} and ${other}
      under ${regimes[1]}`;
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
function tellThreads(threads: readonly Thread[], divergence: Divergence, teller: Teller): string[] {
  const told = threads
    .filter((thread) => thread.length > 1)
    .toSorted((one, other) => reaches(other) - reaches(one));
  if (told.length === 0) return [];
  return [
    teller.say`What followed, step by step through the model; each step shows the largest
        difference, which may have other causes too:`,
    ...told.slice(0, TOLD_THREADS).flatMap((thread) => tellThread(thread, divergence, teller)),
  ];
}

/** A chain, step by step, and where its last step stands a year later (or at the end). */
function tellThread(thread: Thread, divergence: Divergence, teller: Teller): string[] {
  const { say, said } = teller;
  const last = thread.at(-1)!;
  const later = last.monthly[Math.min(12, last.monthly.length - 1)];
  return [
    sentence(compared(thread[0].quantity, thread[0], divergence, teller)),
    ...thread.slice(1).map(
      (step) =>
        say`  then in month ${step.month} (${said(step.act, 'phase')})
              ${compared(step.quantity, step, divergence, teller)}.`,
    ),
    ...(later === undefined || later.month === last.month
      ? []
      : [
          say`  By month ${later.month} ${compared(last.quantity, { ...last, ...later }, divergence, teller)}.`,
        ]),
  ];
}

function tellMetrics({ monthly, months }: Divergence, { say, number, metric: nameOf }: Teller): string[] {
  if (monthly.length === 0) return [];
  const told = [...TOLD_AFTER.filter((after) => after < monthly.length - 1), monthly.length - 1].map(
    (after) => monthly[after],
  );
  const list = told.map(({ month }) => say`month ${month}`).join(', ');
  return [
    told.at(-1)!.month === months - 1
      ? say`In the months that followed (${list}, the last):`
      : say`In the months that followed (${list}):`,
    ...TOLD.map((id) => {
      const values = told.map(({ metrics: row }) => {
        const { difference } = row[id];
        return difference === null ? '–' : number(`${difference > 0 ? '+' : ''}${amount(difference)}`);
      });
      return `  ${nameOf(metrics.find((metric) => metric.id === id)!)}: ${values.join('; ')}`;
    }),
  ];
}

const sentence = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}.`;
