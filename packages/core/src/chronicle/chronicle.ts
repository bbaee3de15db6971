import type { World } from '../government/world.ts';
import type { Observation } from '../metrics/observation.ts';
import { contradictionOn } from '../metrics/contradiction.ts';
import type { Observer, Watch } from '../observers/observer.ts';
import type { Arrangement } from '../regimes/arrangement.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { Act } from '../simulate/witness.ts';
import type { Achieved, Arranged, Happening, Settled, Worked } from './happening.ts';
import { noteMeeting, pendingNow, type Pending } from './meetings.ts';

/** All that happened in a run, and to whom. */
export interface Chronicle {
  /** By index, as happenings refer to them. Capacity: effort a month. */
  readonly ministries: readonly { readonly id: string; readonly name: string; readonly capacity: number }[];
  /** Weights add up to 1; `about` has the segment or the service that all cells of a goal share, if they do. */
  readonly goals: readonly {
    readonly id: string;
    readonly name: string;
    readonly weight: number;
    readonly about: { readonly segment?: string; readonly service?: string };
  }[];
  /** Everything that happened, in its order. */
  readonly happenings: readonly Happening[];
}

/**
 * Records what happens in a run. It watches every act, so the run goes uncompiled and takes a few times as
 * long; runs without it lose nothing.
 */
export const chronicle: Observer<Chronicle> = {
  id: 'chronicle',
  months: 'all',
  begin: (world) => new Recording(world),
};

class Recording implements Watch<Chronicle> {
  readonly #world: World;
  readonly #happenings: Happening[] = [];
  #arrangement: Arrangement | undefined;
  #arranged: Arranged | undefined;
  #before: Pending = { mandates: new Int32Array(0), since: new Int32Array(0), waitsFor: new Int32Array(0) };

  constructor(world: World) {
    this.#world = world;
  }

  before(run: Simulation, act: Act): void {
    if (run.arrangement !== this.#arrangement) this.#arrange(run);
    if (act.kind === 'meeting' || act.name === 'implement') this.#before = pendingNow(run.state);
  }

  after(run: Simulation, act: Act): void {
    if (act.kind === 'meeting') {
      const met = noteMeeting(run, act.sittingForum, this.#before);
      this.#happenings.push(met);
      for (const mandate of met.settled) this.#settle(run, mandate, met.forum);
    } else if (act.name === 'implement') this.#noteObstacles(run);
  }

  see(observation: Observation): void {
    const { state } = observation;
    // A month is observed when it is done.
    const month = state.month - 1;
    this.#happenings.push(worked(observation, month), achieved(observation, month), {
      kind: 'backed',
      month,
      backing: state.backing,
    });
  }

  tell(): Chronicle {
    const { government, goalWeight, ministryUnits, capacity } = this.#world;
    return {
      ministries: government.ministries.map(({ id, name = id }, m) => ({
        id,
        name,
        capacity: sumOf(ministryUnits.items, ministryUnits.start[m], ministryUnits.start[m + 1], capacity),
      })),
      goals: government.goals.map(({ id, name = id, cells }, k) => ({
        id,
        name,
        weight: goalWeight[k],
        about: {
          ...(cells.every(({ segment }) => segment === cells[0].segment)
            ? { segment: cells[0].segment }
            : {}),
          ...(cells.every(({ service }) => service === cells[0].service)
            ? { service: cells[0].service }
            : {}),
        },
      })),
      happenings: this.#happenings,
    };
  }

  /** Notes an arrangement, if it differs visibly from the last one. */
  #arrange({ arrangement, state: { month } }: Simulation): void {
    this.#arrangement = arrangement;
    const next: Arranged = {
      kind: 'arranged',
      month,
      regime: arrangement.regime.id,
      house: arrangement.presentMinistry.slice(),
      forums: arrangement.ranks.flat().map(({ id }) => id),
      headHours: arrangement.primeMinisterHours,
    };
    const last = this.#arranged;
    this.#arranged = next;
    if (last !== undefined && sameArranged(last, next)) return;
    this.#happenings.push(next);
  }

  #settle({ state: { month } }: Simulation, mandate: number, by?: string): void {
    const index = this.#before.mandates.indexOf(mandate);
    const settled: Settled = { kind: 'settled', month, mandate, since: this.#before.since[index], by };
    this.#happenings.push(settled);
  }

  /** Obstacles that colleagues settled by themselves, and new ones. */
  #noteObstacles(run: Simulation): void {
    const {
      world: { mandateMinistry, mandateCell, cellSegment, cellService, unitMinistry, government },
      state: { month, queue, pending, waitsFor, waitsSince },
    } = run;
    for (const [i, mandate] of this.#before.mandates.entries())
      if (waitsFor[mandate] < 0 || waitsSince[mandate] !== this.#before.since[i])
        this.#settle(run, mandate);
    for (let i = 0; i < pending; i++) {
      const mandate = queue[i];
      if (waitsSince[mandate] !== month) continue;
      const cell = mandateCell[mandate];
      this.#happenings.push({
        kind: 'blocked',
        month,
        mandate,
        ministry: mandateMinistry[mandate],
        waitsFor: unitMinistry[waitsFor[mandate]],
        segment: government.segments[cellSegment[cell]].id,
        service: government.services[cellService[cell]].id,
      });
    }
  }
}

/** What the effort of each ministry brought for each goal. */
function worked(
  { world, state, arrangement: { presentMinistry }, largestSupply }: Observation,
  month: number,
): Worked {
  const { ministries, mandates, goals, mandateMinistry, mandateCell, mandateLinks, linkGoal } = world;
  const effort = new Float64Array(ministries);
  const waiting = new Float64Array(ministries);
  const supply = new Float64Array(ministries * goals);
  const spill = new Float64Array(ministries * goals);
  for (let e = 0; e < mandates; e++) {
    const m = mandateMinistry[e];
    (state.waitsFor[e] >= 0 ? waiting : effort)[m] += state.effort[e];
    if (!(state.supply[e] > 0)) continue;
    const c = mandateCell[e];
    const whole = state.cellSupply[c];
    const duplicated = Math.min(Math.max(0, whole - state.need[c]), whole - largestSupply[c]);
    const [first, end] = [mandateLinks.start[e], mandateLinks.start[e + 1]];
    for (let i = first; i < end; i++) {
      const at = m * goals + linkGoal[mandateLinks.items[i]];
      supply[at] += state.supply[e] / (end - first);
      spill[at] += (duplicated * state.supply[e]) / whole / (end - first);
    }
  }
  return {
    kind: 'worked',
    month,
    effort,
    waiting,
    meetings: Float64Array.from(presentMinistry, (m) => state.meetingShare[m]),
    supply,
    spill,
  };
}

const achieved = (observation: Observation, month: number): Achieved => ({
  kind: 'achieved',
  month,
  outcome: observation.outcome.slice(),
  contradiction: observation.outcome.map((_, k) => contradictionOn(observation, k)),
});

function sumOf(items: Int32Array, first: number, end: number, value: Float64Array): number {
  let sum = 0;
  for (let i = first; i < end; i++) sum += value[items[i]];
  return sum;
}

const sameList = <Item>(one: ArrayLike<Item>, other: ArrayLike<Item>): boolean =>
  one.length === other.length && Array.from(one).every((item, i) => item === other[i]);

const sameArranged = (one: Arranged, other: Arranged): boolean =>
  one.regime === other.regime &&
  one.headHours === other.headHours &&
  sameList(one.house, other.house) &&
  sameList(one.forums, other.forums);
