import {
  branch,
  defaultParameters,
  entityKey,
  luckOf,
  metricNamed,
  parameters as records,
  simulate,
  uniform,
  valueInRange,
  type Luck,
  type ParameterRecord,
  type Parameters,
  type RegimeMaker,
  type Scenario,
} from '@joined-up/core';
import { mean, wilsonInterval, type Interval } from '@joined-up/statistics';
import { drawWorld } from '../worlds/drawWorld.ts';

export interface BreakOptions {
  readonly regime: RegimeMaker;
  readonly reference: RegimeMaker;
  /** Governments that are looked at, at least 10; the minimal changes cost at most as many again. @defaultValue 120 */
  readonly budget?: number;
  /** Replicates of luck in each. @defaultValue 2 */
  readonly seeds?: number;
  /** Names all draws: equal names, equal searches. @defaultValue 'break' */
  readonly sample?: string;
  /** By which the regime does worse; higher must be better. @defaultValue 'outcome' */
  readonly metric?: string;
  /** Parameters that are moved. @defaultValue all that are uncertain, and those of structure */
  readonly moved?: readonly ParameterRecord[];
  readonly months?: number;
}

/** How far a search is. */
export interface BreakProgress {
  readonly done: number;
  readonly all: number;
  /** The worst difference so far. */
  readonly worst: number;
}

/** A parameter that is not at its default. */
export interface Change {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Broken {
  /** Parameters of the worst government found; those not named are as the scenario has them. */
  readonly worst: Partial<Parameters>;
  /** Mean paired difference there, by the luck of the search. */
  readonly difference: number;
  /** The same with other luck: what of it is not the luck of having been chosen. */
  readonly confirmed: number;
  /** The difference at the scenario's own parameters. */
  readonly usual: number;
  /** Mean distance of moved parameters from there, as a share of their plausible range, 0 to 1. */
  readonly distance: number;
  /** Fewest changes from there, found one by one, with which the regime does worse; none where it does so anyway or never does. */
  readonly changes: readonly Change[];
  /** The difference with these changes alone; `null` where they do not suffice. */
  readonly withChanges: number | null;
  /** Plain draws of plausible worlds, and in how many the regime does worse; their share with its 95 % interval. */
  readonly worlds: number;
  readonly worse: number;
  readonly share: number;
  readonly shareInterval: Interval;
  /** Governments that were simulated. */
  readonly looked: number;
}

/** Of the budget, the share that is plain draws: they tell how often, and are where the search begins. */
const PLAIN = 0.5;
/** The search moves away from so many of the worst. */
const KEPT = 5;

/**
 * Searches for the government in which a regime does worst against a reference: plain draws of plausible worlds first, then steps
 * from the worst of them, each of a few parameters. Every government has the same luck, so that a search can be done again.
 * A generator, so that a program may show how far it is, or end it, between two governments.
 * @throws {RangeError} for a budget below 10, or a metric that is not there or of which more is not better
 */
export function* searchWorst(scenario: Scenario, options: BreakOptions): Generator<BreakProgress, Broken> {
  const {
    regime,
    reference,
    budget = 120,
    seeds = 2,
    sample = 'break',
    metric: id = 'outcome',
    months = scenario.months,
  } = options;
  const metric = metricNamed(id);
  if (metric === undefined || metric.better !== 'higher')
    throw new RangeError(`searchWorst: expected a metric of which more is better, received ${id}`);
  if (!(Number.isInteger(budget) && budget >= 10))
    throw new RangeError(`searchWorst: expected a budget of at least 10, received ${budget}`);
  const moved = (options.moved ?? usuallyMoved).filter(
    ({ name }) => !Object.hasOwn(scenario.parameters, name),
  );
  const luck = branch(luckOf(sample), entityKey('search'));
  const home = Object.fromEntries(
    moved.map(({ name }) => [name, defaultParameters[name as keyof Parameters]]),
  ) as Partial<Parameters>;

  let looked = 0;
  const differenceAt = (parameters: Partial<Parameters>, of = 'search'): number => {
    looked++;
    return mean(
      Array.from({ length: seeds }, (_, replicate) => {
        const run = (maker: RegimeMaker) =>
          simulate(scenario, maker, {
            seed: `${sample} ${of} ${replicate}`,
            months,
            metrics: [metric],
            parameters,
          }).summary[id] ?? Number.NaN;
        return run(regime) - run(reference);
      }),
    );
  };

  const found: { readonly parameters: Partial<Parameters>; readonly difference: number }[] = [];
  const look = (parameters: Partial<Parameters>): BreakProgress => {
    const difference = differenceAt(parameters);
    // A government without a value is no finding.
    found.push({ parameters, difference: Number.isNaN(difference) ? Infinity : difference });
    found.sort((one, other) => one.difference - other.difference);
    return { done: found.length, all: budget, worst: found[0].difference };
  };

  const usual = differenceAt(home);
  const plain = Math.ceil(PLAIN * budget);
  for (let w = 0; w < plain; w++)
    yield look({ ...home, ...pick(drawWorld(`${sample} world ${w}`, moved).parameters, moved) });
  const worse = found.filter(({ difference }) => difference < 0).length;
  for (let step = plain; step < budget; step++) {
    const own = branch(luck, step);
    const from = found[Math.floor(uniform(own, 0) * Math.min(KEPT, found.length))].parameters;
    yield look(stepped(from, moved, own));
  }

  const { parameters: worst, difference } = found[0];
  const confirmed = differenceAt(worst, 'other luck');
  const few = fewestChanges(home, worst, moved, usual, differenceAt, budget);
  return {
    worst,
    difference,
    confirmed,
    usual,
    distance: mean(moved.map((record) => distanceOf(record, home, worst))),
    ...few,
    worlds: plain,
    worse,
    share: worse / plain,
    shareInterval: wilsonInterval(worse, plain),
    looked,
  };
}

/** No world draws structure parameters; a search for what breaks a regime may. */
const usuallyMoved: readonly ParameterRecord[] = records.filter(
  ({ uncertain, structure }) => uncertain || structure,
);

/** How far a value lies from home, as a share of the plausible range; a neutral value may lie outside of that. */
function distanceOf(
  { name, plausible: [low, high] }: ParameterRecord,
  home: Partial<Parameters>,
  there: Partial<Parameters>,
): number {
  const from = valueIn(home, name);
  const range = Math.max(high, from) - Math.min(low, from);
  return range === 0 ? 0 : Math.abs(valueIn(there, name) - from) / range;
}

const valueIn = (parameters: Partial<Parameters>, name: string): number =>
  parameters[name as keyof Parameters]!;

const pick = (parameters: Partial<Parameters>, moved: readonly ParameterRecord[]): Partial<Parameters> =>
  Object.fromEntries(
    moved.filter(({ name }) => name in parameters).map(({ name }) => [name, valueIn(parameters, name)]),
  ) as Partial<Parameters>;

/** A government near another: one to three parameters anew, anywhere in their plausible range. */
function stepped(
  from: Partial<Parameters>,
  moved: readonly ParameterRecord[],
  luck: Luck,
): Partial<Parameters> {
  const changes = 1 + Math.floor(3 * uniform(luck, 1));
  const next: Record<string, number> = { ...from };
  for (let change = 0; change < changes; change++) {
    const record = moved[Math.floor(uniform(luck, 2, change) * moved.length)];
    next[record.name] = valueInRange(record.plausible, record.whole, uniform(luck, 3, change));
  }
  return next as Partial<Parameters>;
}

/**
 * From home, takes over the value of the worst government that costs the regime most, one by one, until it does worse; then
 * leaves out what is not needed. Not sure to be the fewest there are: no smaller set was found this way.
 */
function fewestChanges(
  home: Partial<Parameters>,
  worst: Partial<Parameters>,
  moved: readonly ParameterRecord[],
  usual: number,
  differenceAt: (parameters: Partial<Parameters>) => number,
  budget: number,
): Pick<Broken, 'changes' | 'withChanges'> {
  if (usual < 0) return { changes: [], withChanges: usual };
  const names = moved
    .map(({ name }) => name)
    .filter((name) => valueIn(home, name) !== valueIn(worst, name));
  const withThese = (chosen: readonly string[]) =>
    differenceAt({ ...home, ...Object.fromEntries(chosen.map((name) => [name, valueIn(worst, name)])) });
  // Each alone once; then in the order of what each costs.
  const alone = names
    .slice(0, budget)
    .map((name) => ({ name, difference: withThese([name]) }))
    .sort((one, other) => one.difference - other.difference);
  let chosen: string[] = [];
  let reached = usual;
  for (const { name } of alone) {
    chosen.push(name);
    reached = chosen.length === 1 ? alone[0].difference : withThese(chosen);
    if (reached < 0) break;
  }
  if (!(reached < 0)) return { changes: [], withChanges: null };
  for (const name of chosen.slice(0, -1)) {
    const without = chosen.filter((one) => one !== name);
    const difference = withThese(without);
    if (difference < 0) [chosen, reached] = [without, difference];
  }
  return {
    changes: chosen.map((name) => ({ name, from: valueIn(home, name), to: valueIn(worst, name) })),
    withChanges: reached,
  };
}
