import { InputError } from '@joined-up/core';
import { setImmediate } from 'node:timers/promises';
import { IdSet } from '../store/idSet.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import type { RunOrder } from './runOrder.ts';

/** One of several parts of the work, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** @throws {InputError} if a study cannot be done in shards */
export function refuseShards({ precision }: StudyPlan): void {
  if (precision === undefined) return;
  throw new InputError('sweep', [
    {
      path: 'shard',
      expected: 'a study without precision',
      found: 'one that stops when a difference is known: no shard knows it',
      mend: 'take precision out of the study',
    },
  ]);
}

/** Comparisons to name between two checks for signals: at most a tenth of a second of work. */
export const NAMED_AT_ONCE = 2000;

/** The runs that a sweep has to do. */
export interface ToDo {
  /** Indices in the order of runs, and the ids of these runs in two halves. */
  readonly ordinals: Uint32Array;
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** Number of runs of the study, or of the shard; each counts once, however many points share it. */
  readonly all: number;
}

/**
 * Finds the runs of a study that are not done yet. The list is fixed before any run, so that it does not
 * depend on time.
 * @throws the reason of the signal when it is aborted
 */
export async function toDo(
  order: RunOrder,
  done: { has(id: string): boolean },
  shard?: Shard,
  signal?: AbortSignal,
): Promise<ToDo> {
  const seen = new IdSet();
  const { regimes } = order.plan;
  const comparisons = order.count / regimes.length;
  // Room for all: memory that is never written to costs nothing.
  const room = Math.ceil(comparisons / (shard?.of ?? 1)) * regimes.length;
  const [ordinals, high, low] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room)];
  let count = 0;
  let named = 0;
  for (const comparison of comparisonsOf(comparisons, shard)) {
    // Naming millions of runs takes a while: let signals be handled.
    if (++named % NAMED_AT_ONCE === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
    const first = comparison * regimes.length;
    const place = order.placeOf(first);
    if (!order.takes(place)) continue;
    const changed = order.changed(place);
    for (let regime = 0; regime < regimes.length; regime++) {
      const id = order.idOf({ ...place, regime }, changed);
      if (!seen.add(id) || done.has(id)) continue;
      ordinals[count] = first + regime;
      high[count] = Number.parseInt(id.slice(0, 8), 16);
      low[count++] = Number.parseInt(id.slice(8), 16);
    }
  }
  return {
    ordinals: ordinals.slice(0, count),
    high: high.slice(0, count),
    low: low.slice(0, count),
    all: seen.size,
  };
}

/**
 * Numbers of the comparisons of a shard. Shards have whole comparisons, so that each has whole pairs, and
 * shift by one in every round, so that no shard has the same few points under all seeds.
 */
export function* comparisonsOf(count: number, { part, of }: Shard = { part: 1, of: 1 }): Generator<number> {
  for (let round = 0; round * of < count; round++) {
    const comparison = round * of + ((((part - 1 - round) % of) + of) % of);
    if (comparison < count) yield comparison;
  }
}

const hexadecimal = (half: number): string => half.toString(16).padStart(8, '0');

/** The id of a run to do. */
export const idAt = ({ high, low }: ToDo, i: number): string => hexadecimal(high[i]) + hexadecimal(low[i]);
