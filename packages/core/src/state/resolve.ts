import type { SimulatedState } from '../kernels/records.ts';
import type { i32 } from '../numbers/whole.ts';

/** A mandate is free again. Its place in the queue stays until `tidyQueue`. */
export function resolve(state: SimulatedState, mandate: i32): void {
  state.waitsFor[mandate] = -1;
  state.known[mandate] = 0;
  state.resolved += 1;
  state.resolvedAge += state.month - state.waitsSince[mandate];
}
