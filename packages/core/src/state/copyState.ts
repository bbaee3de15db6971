import type { State } from './state.ts';

/** A copy of all that changes in a run; nothing in it moves when the run goes on. */
export const copyState = (state: State): State =>
  Object.assign(
    { ...state },
    Object.fromEntries(
      Object.entries(state).flatMap(([name, value]: [string, number | Float64Array | Int32Array]) =>
        typeof value === 'number' ? [] : [[name, value.slice()]],
      ),
    ),
  );
