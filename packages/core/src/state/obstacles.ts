import type { i32 } from '../numbers/whole.ts';
import type { State } from './state.ts';

/** Blocks a mandate: its obstacle goes to the end of the queue. */
export function block(state: State, mandate: i32, partner: i32): void {
  state.waitsFor[mandate] = partner;
  state.waitsSince[mandate] = state.month;
  state.queue[state.pending++] = mandate;
}

/** Takes resolved obstacles out of the queue; the others keep their order. */
export function tidyQueue(state: State): void {
  let kept = 0;
  for (let i = 0; i < state.pending; i++) {
    const mandate = state.queue[i];
    if (state.waitsFor[mandate] >= 0) state.queue[kept++] = mandate;
  }
  state.pending = kept;
}
