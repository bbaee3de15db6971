import type { State } from './state.ts';
import type { i32 } from '../numbers/whole.ts';

/** Frees a mandate. It stays in the queue until `tidyQueue`. */
export function resolve(state: State, mandate: i32): void {
  state.waitsFor[mandate] = -1;
  state.known[mandate] = 0;
  state.resolved += 1;
  state.resolvedAge += state.month - state.waitsSince[mandate];
}
