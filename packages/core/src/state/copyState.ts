import type { State } from './state.ts';

/** A copy of a state with columns of its own. */
export const copyState = (state: State): State =>
  Object.assign(
    { ...state },
    Object.fromEntries(
      Object.entries(state).flatMap(([name, value]: [string, number | Float64Array | Int32Array]) =>
        typeof value === 'number' ? [] : [[name, value.slice()]],
      ),
    ),
  );
