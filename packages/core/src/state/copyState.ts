import type { State } from './state.ts';

/** A copy of all that changes in a run; nothing in it moves when the run goes on. */
export const copyState = (state: State): State =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]: [string, number | Float64Array | Int32Array]) => [
      name,
      typeof value === 'number' ? value : value.slice(),
    ]),
  ) as unknown as State;
