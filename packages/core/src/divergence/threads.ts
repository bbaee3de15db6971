import type { World } from '../government/world.ts';
import { entityAt, type Entity } from './entity.ts';
import { flows } from './flows.ts';
import { placeOfQuantity, quantities } from './quantities.ts';
import { differingPlaces, differs, type Reading } from './reading.ts';

/** One step of what followed: when a quantity of an entity first differed because of the step before. */
export interface ThreadStep {
  /** Month of the act, counted from 0. */
  readonly month: number;
  /** What was done then: the name of a phase, the id of a forum, or `observe` at the end of the month. */
  readonly act: string;
  /** Id of the quantity that differs. */
  readonly quantity: string;
  /** The ministry, unit, goal, cell, … that it belongs to. */
  readonly entity: Entity;
  /** Value in the first run right after the act. */
  readonly a: number;
  /** Value in the second run right after the act. */
  readonly b: number;
  /** Values at the end of this month and of every later one. */
  readonly monthly: readonly { readonly month: number; readonly a: number; readonly b: number }[];
}

/**
 * A chain of steps from a difference that the first act made, along what feeds what: belief → share of work
 * → supply → outcome.
 */
export type Thread = readonly ThreadStep[];

/** A step, and the indices of its quantity (`place`) and of its entity (`index`) in readings. */
interface OpenStep {
  readonly step: ThreadStep & { readonly monthly: { month: number; a: number; b: number }[] };
  readonly place: number;
  readonly index: number;
}

/** The month and the act in it. */
interface When {
  readonly month: number;
  readonly act: string;
}

/** Readings of both runs. */
interface Readings {
  readonly a: Reading;
  readonly b: Reading;
}

/** Follows differences through the months after the first act. */
export class Tracker {
  readonly #world: World;
  readonly #threads: OpenStep[][];
  /** How things stood right after the first act: what differed then is never the effect of a later step. */
  readonly #first: Readings;

  /** Begins a thread with the largest difference of each quantity. */
  constructor(world: World, when: When, { a, b }: Readings, known: ReadonlySet<number>) {
    this.#world = world;
    this.#first = { a, b };
    this.#threads = a.flatMap((values, place) => {
      const [largest] = known.has(place) ? [] : differingPlaces(values, b[place]);
      return largest === undefined ? [] : [[this.#step(when, place, largest, { a, b })]];
    });
  }

  /** Lengthens threads by what differs after an act. */
  see(when: When, { a, b }: Readings): void {
    for (const thread of this.#threads) {
      for (let next = this.#next(thread, a, b); next !== undefined; next = this.#next(thread, a, b))
        thread.push(this.#step(when, next.place, next.index, { a, b }));
    }
  }

  /** Notes where all steps stand at the end of a month. */
  endMonth(month: number, a: Reading, b: Reading): void {
    for (const { place, index, step } of this.#threads.flat())
      step.monthly.push({ month, a: a[place][index], b: b[place][index] });
  }

  tell = (): Thread[] => this.#threads.map((thread) => thread.map(({ step }) => step));

  #step = ({ month, act }: When, place: number, index: number, { a, b }: Readings): OpenStep => ({
    place,
    index,
    step: {
      month,
      act,
      quantity: quantities[place].id,
      entity: entityAt(this.#world, quantities[place].of, index),
      a: a[place][index],
      b: b[place][index],
      monthly: [],
    },
  });

  /** The largest new difference in the first quantity that the last step feeds. */
  #next(thread: readonly OpenStep[], a: Reading, b: Reading): { place: number; index: number } | undefined {
    const last = thread.at(-1)!;
    for (const flow of flows) {
      if (flow.from !== last.step.quantity) continue;
      const place = placeOfQuantity(flow.to);
      if (place >= a.length) continue;
      const index = differingPlaces(a[place], b[place]).find(
        (to) => flow.touches(this.#world, last.index, to) && !this.#differedAtFirst(place, to),
      );
      if (index !== undefined) return { place, index };
    }
    return undefined;
  }
  #differedAtFirst(place: number, index: number): boolean {
    const { a, b } = this.#first;
    return place < a.length && differs(a[place][index], b[place][index]);
  }
}
