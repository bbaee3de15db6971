/** A state with its past and what was undone. Plain data; every function returns a new one. */
export interface History<State> {
  /** Oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** Next to redo first. */
  readonly future: readonly State[];
  /** What made the present: many moves of the same dial in one go are one step. */
  readonly by: string;
}

export const beginHistory = <State>(present: State): History<State> => ({
  past: [],
  present,
  future: [],
  by: '',
});

/**
 * A new present. What was undone is forgotten.
 * @param by - if equal to that of the present, the two become one step; empty: always a step of its own
 */
export const advance = <State>(
  { past, present, by: before }: History<State>,
  next: State,
  by = '',
): History<State> =>
  by !== '' && by === before
    ? { past, present: next, future: [], by }
    : { past: [...past, present], present: next, future: [], by };

/** Ends a step, when the hand lets go: the next move is a new one. */
export const settle = <State>(history: History<State>): History<State> =>
  history.by === '' ? history : { ...history, by: '' };

export const canUndo = ({ past }: History<unknown>): boolean => past.length > 0;
export const canRedo = ({ future }: History<unknown>): boolean => future.length > 0;

/** One step back; the same history if there is none. */
export const undo = <State>(history: History<State>): History<State> =>
  canUndo(history)
    ? {
        past: history.past.slice(0, -1),
        present: history.past.at(-1)!,
        future: [history.present, ...history.future],
        by: '',
      }
    : history;

/** One step forward again; the same history if nothing was undone. */
export const redo = <State>(history: History<State>): History<State> =>
  canRedo(history)
    ? {
        past: [...history.past, history.present],
        present: history.future[0],
        future: history.future.slice(1),
        by: '',
      }
    : history;

/** All states of the session in order, as a replay shows them. */
export const session = <State>({ past, present, future }: History<State>): readonly State[] => [
  ...past,
  present,
  ...future,
];

/** The history with another state of the session as its present. */
export function goTo<State>(history: History<State>, place: number): History<State> {
  const all = session(history);
  return { past: all.slice(0, place), present: all[place], future: all.slice(place + 1), by: '' };
}
