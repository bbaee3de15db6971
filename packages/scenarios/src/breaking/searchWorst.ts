import {
  luckWithin,
  defaultParameters,
  entityKey,
  luckOf,
  metricNamed,
  parameters as allRecords,
  resolveParameters,
  simulate,
  uniform,
  valueInRange,
  type Government,
  type Luck,
  type ParameterRecord,
  type Parameters,
  type RegimeMaker,
  type Scenario,
} from '@joined-up/core';
import { mean, wilsonInterval, type Interval } from '@joined-up/statistics';
import { drawWorld } from '../worlds/drawWorld.ts';
import {
  kindsOn,
  shocksOf,
  strengthOf,
  withEvent,
  withEvents,
  type EventKind,
  type Events,
  type Stage,
} from './events.ts';

/** Where and how long to search for the worst plausible government. */
export interface BreakOptions {
  /** The regime to break. */
  readonly regime: RegimeMaker;
  /** What it must do worse than. */
  readonly reference: RegimeMaker;
  /** Governments to evaluate, at least 10; finding minimal changes takes at most as many again. @defaultValue 120 */
  readonly budget?: number;
  /** Replicates of luck in each. @defaultValue 2 */
  readonly seeds?: number;
  /** Seed of all draws: equal names, equal searches. @defaultValue 'break' */
  readonly sample?: string;
  /** Metric by which the regime does worse; one of which more is better. @defaultValue 'outcome' */
  readonly metric?: string;
  /** Parameters to move. @defaultValue all uncertain ones, and those of structure */
  readonly moved?: readonly ParameterRecord[];
  /**
   * Values of the moved parameters to begin with; distances and changes are measured from these.
   * @defaultValue the defaults
   */
  readonly home?: Partial<Parameters>;
  /**
   * May events happen (a leader who leaves and comes back, shocks, later steps at other dates)? Or a list
   * of the kinds that may.
   * @defaultValue true
   */
  readonly events?: boolean | readonly EventKind[];
  /** Months to simulate. @defaultValue as many as the scenario has */
  readonly months?: number;
  /**
   * The regime's value minus the reference's for a candidate and a seed, for callers that need not
   * simulate it: say a page whose dials show only some candidates.
   * @defaultValue both are simulated
   */
  readonly differenceAt?: (there: Candidate, seed: string) => number;
}

/** Progress of a search. */
export interface BreakProgress {
  /** Governments evaluated so far. */
  readonly done: number;
  /** Governments in the budget. */
  readonly all: number;
  /** The worst difference so far. */
  readonly worst: number;
  /** The difference in the government to begin with. */
  readonly usual: number;
}

/** A parameter with another value, or an event. */
export type Change =
  | { readonly name: string; readonly from: number; readonly to: number }
  | { readonly event: EventKind };

/**
 * The plausible government in which a regime does worst against its reference, and how far that is from
 * the one to begin with.
 */
export interface Broken {
  /** Parameters of the worst government found; those not named are as the scenario has them. */
  readonly worst: Partial<Parameters>;
  /** What happens there on the way. */
  readonly events: Events;
  /** Mean paired difference there, with the luck of the search. */
  readonly difference: number;
  /** The same with fresh luck, which removes the bias of having been chosen as the worst. */
  readonly confirmed: number;
  /** The difference in the government to begin with. */
  readonly usual: number;
  /**
   * Mean distance from that government: of moved parameters as a share of their plausible range, of events
   * as a share of the strongest; 0 to 1.
   */
  readonly distance: number;
  /** Fewest changes found with which the regime does worse; empty if it does so anyway or never does. */
  readonly changes: readonly Change[];
  /** The difference with these changes alone; `null` if they do not suffice. */
  readonly withChanges: number | null;
  /** Number of plausible worlds drawn at random. */
  readonly worlds: number;
  /** Number of these in which the regime does worse. */
  readonly worse: number;
  /** That as a share, in [0, 1]. */
  readonly share: number;
  /** Its 95 % interval. */
  readonly shareInterval: Interval;
  /** Governments that were simulated. */
  readonly looked: number;
}

/**
 * Share of the budget for plain draws, which show how often the regime does worse, and from which the
 * search begins.
 */
const PLAIN = 0.5;
/** Number of worst governments from which the search takes its steps. */
const KEPT = 5;
/**
 * Share of the changes in a step of the search that are events; and of those, the share that take an event
 * away.
 */
const OF_EVENTS = 0.25;
const UNDONE = 1 / 3;

/** A government and what happens to it: moved parameters, and events. */
export interface Candidate {
  /** Moved parameters; those not named are as the scenario has them. */
  readonly parameters: Partial<Parameters>;
  /** What happens there on the way. */
  readonly events: Events;
}

/** What the search may move. */
interface Movable {
  readonly records: readonly ParameterRecord[];
  readonly kinds: readonly EventKind[];
  readonly stage: Stage;
}

/**
 * Searches for the government in which a regime does worst against a reference: plain draws of plausible
 * worlds first, then steps from the worst of them, each of a few parameters, of structure too, and events.
 * Every government has the same luck, so that a search can be repeated. A generator, so that a program can
 * show progress, or stop, between two governments.
 * @throws {RangeError} for a budget below 10, an unknown metric, or one of which more is not better
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
  const records = (options.moved ?? usuallyMoved).filter(
    ({ name }) => !Object.hasOwn(scenario.parameters, name),
  );
  const luck = luckWithin(luckOf(sample), entityKey('search'));
  const home: Candidate = {
    parameters: Object.fromEntries(
      records.map(({ name }) => [
        name,
        options.home?.[name as keyof Parameters] ?? defaultParameters[name as keyof Parameters],
      ]),
    ) as Partial<Parameters>,
    events: {},
  };

  const seedOf = (of: string, replicate: number): string => `${sample} ${of} ${replicate}`;
  const governmentOf = (seed: string, parameters: Partial<Parameters>): Government =>
    scenario.government(seed, resolveParameters(scenario.parameters, parameters));
  const { goals, ministries } = governmentOf(seedOf('search', 0), home.parameters);
  const stage: Stage = {
    start: scenario.start,
    months,
    goals: goals.map((goal) => goal.id),
    ministries: ministries.map((ministry) => ministry.id),
    steps: (regime.steps ?? []).slice(1).map(({ month }) => month),
  };
  const movable: Movable = {
    records,
    stage,
    kinds: kindsOn(stage).filter((kind) => mayHappen(kind, options.events)),
  };

  let looked = 0;
  const differenceAt = ({ parameters, events }: Candidate, of = 'search'): number => {
    looked++;
    if (options.differenceAt !== undefined) {
      const given = options.differenceAt;
      return mean(
        Array.from({ length: seeds }, (_, replicate) =>
          given({ parameters, events }, seedOf(of, replicate)),
        ),
      );
    }
    const { steps, ...both } = events;
    const ours = withEvents(regime, steps === undefined ? both : { ...both, steps });
    const theirs = withEvents(reference, both);
    return mean(
      Array.from({ length: seeds }, (_, replicate) => {
        const seed = seedOf(of, replicate);
        const befalling = isEmpty(events) ? [] : shocksOf(events, governmentOf(seed, parameters));
        // One list for both, so that they share the months before either begins.
        const here =
          befalling.length === 0
            ? scenario
            : { ...scenario, shocks: [...(scenario.shocks ?? []), ...befalling] };
        const run = (maker: RegimeMaker) =>
          simulate(here, maker, { seed, months, metrics: [metric], parameters }).summary[id] ?? Number.NaN;
        return run(ours) - run(theirs);
      }),
    );
  };

  const usual = differenceAt(home);
  const found: { readonly candidate: Candidate; readonly difference: number }[] = [];
  const look = (candidate: Candidate): BreakProgress => {
    const difference = differenceAt(candidate);
    // A government without a value ranks last.
    found.push({ candidate, difference: Number.isNaN(difference) ? Infinity : difference });
    found.sort((one, other) => one.difference - other.difference);
    return { done: found.length, all: budget, worst: found[0].difference, usual };
  };

  const plain = Math.ceil(PLAIN * budget);
  for (let w = 0; w < plain; w++) {
    const drawn = pick(drawWorld(`${sample} world ${w}`, records).parameters, records);
    yield look({ parameters: { ...home.parameters, ...drawn }, events: {} });
  }
  const worse = found.filter(({ difference }) => difference < 0).length;
  for (let step = plain; step < budget; step++) {
    const own = luckWithin(luck, step);
    const from = found[Math.floor(uniform(own, 0) * Math.min(KEPT, found.length))].candidate;
    yield look(stepped(from, movable, own));
  }

  const { candidate: worst, difference } = found[0];
  const confirmed = differenceAt(worst, 'other luck');
  return {
    worst: worst.parameters,
    events: worst.events,
    difference,
    confirmed,
    usual,
    distance: distanceOf(home, worst, movable),
    ...fewestChanges(home, worst, { movable, usual, differenceAt, budget }),
    worlds: plain,
    worse,
    share: worse / plain,
    shareInterval: wilsonInterval(worse, plain),
    looked,
  };
}

/** Worlds never draw structure parameters; a search for what breaks a regime may. */
const usuallyMoved: readonly ParameterRecord[] = allRecords.filter(
  ({ uncertain, structure }) => uncertain || structure,
);

const mayHappen = (kind: EventKind, events: BreakOptions['events'] = true): boolean =>
  typeof events === 'boolean' ? events : events.includes(kind);

const isEmpty = (events: Events): boolean => Object.keys(events).length === 0;

/**
 * How far a government lies from home, in [0, 1]. A neutral value may lie outside the plausible range,
 * which is then widened to it.
 */
function distanceOf(home: Candidate, there: Candidate, { records, kinds, stage }: Movable): number {
  const parts = [
    ...records.map(({ name, plausible: [low, high] }) => {
      const from = valueIn(home, name);
      const range = Math.max(high, from) - Math.min(low, from);
      return range === 0 ? 0 : Math.abs(valueIn(there, name) - from) / range;
    }),
    ...kinds.map((kind) => strengthOf(there.events, kind, stage)),
  ];
  return parts.length === 0 ? 0 : mean(parts);
}

const valueIn = ({ parameters }: Pick<Candidate, 'parameters'>, name: string): number =>
  parameters[name as keyof Parameters]!;

const pick = (parameters: Partial<Parameters>, moved: readonly ParameterRecord[]): Partial<Parameters> =>
  Object.fromEntries(
    moved.filter(({ name }) => name in parameters).map(({ name }) => [name, valueIn({ parameters }, name)]),
  ) as Partial<Parameters>;

/**
 * A government near another: one to three changes, each a parameter drawn anew from its plausible range,
 * or an event.
 */
function stepped(from: Candidate, { records, kinds, stage }: Movable, luck: Luck): Candidate {
  const changes = 1 + Math.floor(3 * uniform(luck, 1));
  const parameters: Record<string, number> = { ...from.parameters };
  let { events } = from;
  for (let change = 0; change < changes; change++) {
    const place = uniform(luck, 2, change);
    if (kinds.length > 0 && (records.length === 0 || uniform(luck, 4, change) < OF_EVENTS)) {
      const kind = kinds[Math.floor(place * kinds.length)];
      events =
        kind in events && uniform(luck, 5, change) < UNDONE
          ? without(events, kind)
          : withEvent(events, kind, stage, luckWithin(luck, change));
    } else if (records.length > 0) {
      const record = records[Math.floor(place * records.length)];
      parameters[record.name] = valueInRange(record.plausible, record.whole, uniform(luck, 3, change));
    }
  }
  return { parameters: parameters as Partial<Parameters>, events };
}

const without = (events: Events, kind: EventKind): Events => {
  const { [kind]: undone, ...rest } = events;
  void undone;
  return rest;
};

interface Looking {
  readonly movable: Movable;
  readonly usual: number;
  readonly budget: number;
  differenceAt(candidate: Candidate): number;
}

/**
 * From home, takes over from the worst government what costs the regime most, one by one, until it does
 * worse; then drops what is not needed. Not guaranteed to be the fewest there are.
 */
function fewestChanges(
  home: Candidate,
  worst: Candidate,
  { movable: { records, kinds }, usual, budget, differenceAt }: Looking,
): Pick<Broken, 'changes' | 'withChanges'> {
  if (usual < 0) return { changes: [], withChanges: usual };
  const all: readonly Change[] = [
    ...kinds.filter((kind) => kind in worst.events).map((event) => ({ event })),
    ...records
      .map(({ name }) => ({ name, from: valueIn(home, name), to: valueIn(worst, name) }))
      .filter(({ from, to }) => from !== to),
  ];
  const withThese = (chosen: readonly Change[]): number =>
    differenceAt(
      chosen.reduce(
        ({ parameters, events }: Candidate, change) =>
          'event' in change
            ? { parameters, events: { ...events, [change.event]: worst.events[change.event] } }
            : { parameters: { ...parameters, [change.name]: change.to }, events },
        home,
      ),
    );
  // First each alone; then in the order of what each costs.
  const alone = all
    .slice(0, budget)
    .map((change) => ({ change, difference: withThese([change]) }))
    .sort((one, other) => one.difference - other.difference);
  let chosen: Change[] = [];
  let reached = usual;
  for (const { change } of alone) {
    chosen.push(change);
    reached = chosen.length === 1 ? alone[0].difference : withThese(chosen);
    if (reached < 0) break;
  }
  if (!(reached < 0)) return { changes: [], withChanges: null };
  for (const change of chosen.slice(0, -1)) {
    const others = chosen.filter((one) => one !== change);
    const difference = withThese(others);
    if (difference < 0) [chosen, reached] = [others, difference];
  }
  return { changes: chosen, withChanges: reached };
}
