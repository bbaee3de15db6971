import type { Arrangement } from '../regimes/arrangement.ts';
import type { State } from '../state/state.ts';

/** Where a run stands when its regime begins: the state, and the arrangement until then. */
export interface WarmUp {
  readonly state: State;
  readonly arrangement: Arrangement;
}
