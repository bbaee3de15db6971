import {
  luckWithin,
  inForce,
  uniform,
  type Government,
  type InForce,
  type Leader,
  type Luck,
  type Regime,
  type RegimeMaker,
  type Shock,
  type Step,
} from '@joined-up/core';

/**
 * What may happen during a run: a leader who leaves and perhaps comes back, and shocks, the same under
 * both regimes; and the months of later steps of a schedule. What is left out does not happen.
 */
export interface Events {
  /** The head of government leaves, for good or for a time. */
  readonly leader?: LeaderLeaves;
  /** The needs of a goal's cells are multiplied. */
  readonly needs?: Befalling & { readonly goal: string };
  /** The rate of obstacles is multiplied. */
  readonly obstacles?: Befalling;
  /** The capacity of every unit of a ministry is multiplied. */
  readonly capacity?: Befalling & { readonly ministry: string };
  /** Months of the later steps of the regime that is to be broken, in ascending order. */
  readonly steps?: readonly number[];
}

/**
 * From a month on the head of government has few hours and little mandate, until he or she comes back, if
 * ever.
 */
export interface LeaderLeaves extends Required<Leader> {
  /** Month at whose start it happens, counted from 0. */
  readonly month: number;
  /** Month at whose start it is over; left out: it lasts. */
  readonly until?: number;
}

/** Something is multiplied by a factor from the start of `month` until the start of `until`. */
export interface Befalling {
  /** Month at whose start it begins, counted from 0. */
  readonly month: number;
  /** Month at whose start it is over; left out: it lasts. */
  readonly until?: number;
  /** The factor, above 0. */
  readonly factor: number;
}

/** A kind of event: the leader leaves, needs, capacity or obstacles change, steps come at other dates. */
export type EventKind = keyof Events;

/** The run that events are drawn for. */
export interface Stage {
  /** Months between which they may come: after regimes begin, before a run ends. */
  readonly start: number;
  readonly months: number;
  readonly goals: readonly string[];
  readonly ministries: readonly string[];
  /** Months of the later steps of the regime as it is. */
  readonly steps: readonly number[];
}

/**
 * Weakest and strongest plausible values: assumptions, as no source says how often governments meet such
 * events.
 */
const PLAUSIBLE = {
  needs: [1, 2],
  obstacles: [1, 3],
  capacity: [1, 0.5],
  // At most the fewest hours plausible for a head of government (8 to 40), and at most the floor of
  // backing.
  hours: [8, 0],
  mandate: [0.3, 0],
  lasts: [6, 36],
} as const;

/** Kinds of events that can happen in such a run. */
export const kindsOn = ({ start, months, goals, ministries, steps }: Stage): readonly EventKind[] =>
  months - start < 3
    ? []
    : [
        'leader',
        ...(goals.length > 0 ? (['needs'] as const) : []),
        'obstacles',
        ...(ministries.length > 0 ? (['capacity'] as const) : []),
        ...(steps.length > 0 && steps.length < months - start ? (['steps'] as const) : []),
      ];

/** The same events with one kind drawn anew: equal luck, equal event. */
export function withEvent(events: Events, kind: EventKind, stage: Stage, luck: Luck): Events {
  const between = ([weak, strong]: readonly [number, number], place: number): number =>
    Number((weak + (strong - weak) * uniform(luck, place)).toPrecision(3));
  const month = stage.start + 1 + Math.floor((stage.months - stage.start - 1) * uniform(luck, 0));
  const end = month + Math.round(between(PLAUSIBLE.lasts, 1));
  // An event that would outlast the run has no end.
  const when = { month, ...(end < stage.months ? { until: end } : {}) };
  const one = (of: readonly string[]): string => of[Math.floor(uniform(luck, 3) * of.length)];
  switch (kind) {
    case 'leader':
      return {
        ...events,
        leader: { ...when, hours: between(PLAUSIBLE.hours, 2), mandate: between(PLAUSIBLE.mandate, 4) },
      };
    case 'needs':
      return { ...events, needs: { ...when, factor: between(PLAUSIBLE.needs, 2), goal: one(stage.goals) } };
    case 'obstacles':
      return { ...events, obstacles: { ...when, factor: between(PLAUSIBLE.obstacles, 2) } };
    case 'capacity':
      return {
        ...events,
        capacity: { ...when, factor: between(PLAUSIBLE.capacity, 2), ministry: one(stage.ministries) },
      };
    case 'steps':
      return { ...events, steps: drawnMonths(stage, luckWithin(luck, 5)) };
  }
}

/** As many different months as there are steps, in ascending order; all sets are equally likely. */
function drawnMonths({ start, months, steps }: Stage, luck: Luck): readonly number[] {
  const open = Array.from({ length: months - start - 1 }, (_, m) => start + 1 + m);
  return steps
    .map((_, s) => open.splice(Math.floor(uniform(luck, s) * open.length), 1)[0])
    .sort((one, other) => one - other);
}

/**
 * Strength of an event, as a share of the strongest plausible one; for steps, how far they are moved. In
 * [0, 1].
 */
export function strengthOf(events: Events, kind: EventKind, { start, months, steps }: Stage): number {
  const { leader, [kind]: event } = events;
  if (event === undefined) return 0;
  switch (kind) {
    case 'leader':
      return (part(leader!.hours, PLAUSIBLE.hours) + part(leader!.mandate, PLAUSIBLE.mandate)) / 2;
    case 'steps': {
      const moved = events.steps!.reduce((sum, month, s) => sum + Math.abs(month - steps[s]), 0);
      return moved / steps.length / (months - start);
    }
    default:
      return part(events[kind]!.factor, PLAUSIBLE[kind]);
  }
}

const part = (value: number, [weak, strong]: readonly [number, number]): number =>
  (value - weak) / (strong - weak);

/** The shocks that events mean for a government; unknown goals and ministries are ignored. */
export function shocksOf({ needs, obstacles, capacity }: Events, government: Government): readonly Shock[] {
  const needed = new Set(government.needs.map(({ segment, service }) => `${segment} ${service}`));
  const cells = (government.goals.find(({ id }) => id === needs?.goal)?.cells ?? []).filter(
    ({ segment, service }) => needed.has(`${segment} ${service}`),
  );
  const units = government.ministries.find(({ id }) => id === capacity?.ministry)?.units ?? [];
  return [
    ...(needs === undefined || cells.length === 0
      ? []
      : [{ ...whenOf(needs), needs: [{ cells, factor: needs.factor }] }]),
    ...(obstacles === undefined ? [] : [{ ...whenOf(obstacles), obstacleRate: obstacles.factor }]),
    ...(capacity === undefined || units.length === 0
      ? []
      : [
          { ...whenOf(capacity), capacity: units.map(({ id }) => ({ unit: id, factor: capacity.factor })) },
        ]),
  ];
}

const whenOf = ({ month, until }: Befalling): Pick<Shock, 'month' | 'until'> =>
  until === undefined ? { month } : { month, until };

/**
 * A regime with a leader who leaves, and who comes back with the hours and mandate then in force.
 * Benchmarks are returned as they are: they depend on no leader.
 * @param events - the leader's absence, and new months of steps (only for the regime that is to be broken)
 */
export function withEvents(
  maker: RegimeMaker,
  { leader, steps }: Pick<Events, 'leader' | 'steps'>,
): RegimeMaker {
  if (leader === undefined && steps === undefined) return maker;
  return {
    ...maker,
    make(government, parameters): Regime {
      const made = maker.make(government, parameters);
      if (made.benchmark !== undefined) return made;
      const own = (made.later ?? []).map((step, s): Step =>
        steps === undefined ? step : { ...step, month: steps[s] },
      );
      if (leader === undefined) return { ...made, later: own };
      const { month, until = Infinity, hours, mandate } = leader;
      // Whoever comes back has the hours and the mandate that would be in force without the absence; so do
      // steps after that.
      const inForceAlone = inForce({ ...made, later: own }, 0);
      const there = ({ regime, leader: his }: InForce): Required<Leader> => ({
        hours: his.hours ?? parameters.primeMinisterHours,
        mandate: his.mandate ?? regime.centre?.mandate ?? parameters.mandate,
      });
      const back = there(inForceAlone.findLast((step, s) => s === 0 || step.month <= until)!);
      return {
        ...made,
        later: inTurn([
          ...own.map((step, s) =>
            step.month > until ? { ...step, leader: there(inForceAlone[s + 1]) } : step,
          ),
          { month, leader: { hours, mandate } },
          ...(until === Infinity ? [] : [{ month: until, leader: back }]),
        ]),
      };
    },
  };
}

/** Steps in the order of their months; several of one month are joined. */
const inTurn = (steps: readonly Step[]): readonly Step[] =>
  [...new Set(steps.map(({ month }) => month))]
    .sort((one, other) => one - other)
    .map((month) => Object.assign({}, ...steps.filter((step) => step.month === month)) as Step);
