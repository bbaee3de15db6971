import type { Scenario } from '../government/scenario.ts';
import { observe } from '../metrics/observe.ts';
import { minutesOf } from '../minutes/minutesOf.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { InputError } from '../problems.ts';
import type { Seed } from '../random/luck.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { prepare, type RunInputs } from '../simulate/prepare.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { recordActs, recordPhases, type Effect } from './actRecord.ts';
import { differ, installed, type Beginning } from './beginning.ts';
import { firstAct, type FirstAct } from './firstAct.ts';
import { pairedMonth, type PairedMonth } from './pairedMonth.ts';
import { differences, differs, read, type QuantityDifference, type Reading } from './reading.ts';
import { Tracker, type Thread } from './threads.ts';

/** What two runs that are stepped side by side share, and for how long. */
export interface DivergeInputs extends RunInputs {
  /** Months to step both together, whole, 1 to 12,000; default: the scenario's. */
  readonly months?: number;
}

/** Where two runs with the same luck part, and what follows. Plain data; things go by id. */
export interface Divergence {
  /** Id of the scenario. */
  readonly scenario: string;
  /** Ids of the regimes a and b. */
  readonly regimes: readonly [a: string, b: string];
  /** The seed that both were run with. */
  readonly seed: Seed;
  /** How many months were simulated. */
  readonly months: number;
  /**
   * What the regimes put in place by themselves when they begin, or at the last step before the first act
   * that differs; `null` if the months end before.
   */
  readonly beginning: Beginning | null;
  /** `null`: no act of any month had another effect. */
  readonly first: FirstDifference | null;
  /** What followed from the first difference, chain by chain. */
  readonly threads: readonly Thread[];
  /** From the month of the first difference on. */
  readonly monthly: readonly PairedMonth[];
}

/** The first act whose effect differs. */
export interface FirstDifference {
  /** Month of the act, counted from 0. */
  readonly month: number;
  /** A phase by its name, or a meeting by the id of its forum. */
  readonly act:
    | { readonly kind: 'phase'; readonly name: string }
    | { readonly kind: 'meeting'; readonly forum: string };
  /** How the two runs came to differ in it. */
  readonly by: FirstAct['by'];
  /** What differed right after it, quantity by quantity. */
  readonly differences: readonly QuantityDifference[];
  /** Minutes of the meeting on each side; `null` where the forum did not meet, or no meeting made the difference. */
  readonly minutes: { readonly a: Minutes | null; readonly b: Minutes | null };
}

/**
 * Steps a scenario under two regimes together, act by act, and finds the first act whose effect differs (by more than
 * rounding, 10⁻¹²), then what followed from it month by month.
 * @throws {InputError} for months, parameters or a government that cannot be
 */
export function diverge(
  scenario: Scenario,
  regimeA: RegimeMaker,
  regimeB: RegimeMaker,
  { months = scenario.months, ...inputs }: DivergeInputs = {},
): Divergence {
  if (!(Number.isInteger(months) && months >= 1 && months <= 12_000)) {
    throw new InputError('months', [
      {
        path: '',
        expected: 'a whole number from 1 to 12000',
        found: String(months),
        mend: `the scenario has ${scenario.months}`,
      },
    ]);
  }
  const a = prepare(scenario, regimeA, inputs);
  const b = prepare(scenario, regimeB, inputs);
  let beginning: Beginning | null = null;
  let known: ReadonlySet<number> = new Set();
  let first: FirstDifference | null = null;
  let tracker: Tracker | undefined;
  const monthly: PairedMonth[] = [];

  for (let month = 0; month < months; month++) {
    if (first !== null) {
      followMonth(month, { a: recordPhases(a), b: recordPhases(b) });
      continue;
    }
    const acts = { a: recordActs(a), b: recordActs(b) };
    if ([a, b].some(({ steps }) => steps.some((step) => step.month === month))) {
      const [before, other] = [acts.a[0].before, acts.b[0].before];
      const now = [...before.keys()].filter((index) =>
        before[index].some((value, i) => differs(value, other[index][i])),
      );
      known = new Set([...known, ...now]);
      const [mine, theirs] = [
        installed(a.arrangement, b.arrangement),
        installed(b.arrangement, a.arrangement),
      ];
      // A step that leaves both alike is no beginning of a difference.
      if (beginning === null || differ(mine, theirs) || now.length > 0)
        beginning = { month, a: mine, b: theirs, differences: differences(a.world, before, other) };
    }
    const found = firstAct(acts.a, acts.b, known);
    if (found === undefined) continue;
    first = describeFirst(found, month);
    tracker = new Tracker(a.world, { month, act: found.key }, found.after, known);
    followMonth(month, { a: after(acts.a, found.key), b: after(acts.b, found.key) });
  }

  return {
    scenario: scenario.id,
    regimes: [regimeA.id, regimeB.id],
    seed: inputs.seed ?? 1,
    months,
    beginning,
    first,
    threads: tracker?.tell() ?? [],
    monthly,
  };

  function describeFirst(
    { key, kind, by, after: { a: mine, b: theirs } }: FirstAct,
    month: number,
  ): FirstDifference {
    const minutes = (run: Simulation, regime: RegimeMaker): Minutes | null =>
      kind === 'meeting' && stands(run, key)
        ? (minutesOf(scenario, regime, { ...inputs, month, forum: key })[0] ?? null)
        : null;
    return {
      month,
      by,
      act: kind === 'phase' ? { kind, name: key } : { kind, forum: key },
      differences: differences(a.world, withoutKnown(mine), withoutKnown(theirs)),
      minutes: { a: minutes(a, regimeA), b: minutes(b, regimeB) },
    };
  }

  /** Empties quantities that differ since the regimes began: these are told as the beginning. */
  function withoutKnown(reading: Reading): Reading {
    return reading.map((values, index) => (known.has(index) ? new Float64Array(0) : values));
  }

  function followMonth(month: number, acts: Readonly<Record<'a' | 'b', readonly Effect[]>>): void {
    for (const { key, kind, after: mine } of acts.a) {
      const theirs = kind === 'phase' ? acts.b.find((act) => act.key === key) : undefined;
      if (theirs !== undefined) tracker!.see({ month, act: key }, { a: mine, b: theirs.after });
    }
    const observed = [observe(a), observe(b)] as const;
    const [mine, theirs] = [read(a, true), read(b, true)];
    tracker!.see({ month, act: 'observe' }, { a: mine, b: theirs });
    tracker!.endMonth(month, mine, theirs);
    monthly.push(pairedMonth(month, ...observed));
  }
}

/**
 * The acts after one of them, or all if it is not among them: then the other side took it alone, before any
 * of these phases ended.
 */
const after = (acts: readonly Effect[], key: string): readonly Effect[] =>
  acts.slice(acts.findIndex((act) => act.key === key) + 1);

const stands = ({ arrangement: { own, ranks } }: Simulation, forum: string): boolean =>
  [...ranks.flat(), ...own].some((sittingForum) => sittingForum?.id === forum);
