import type { Sitting } from './sitting.ts';

/** Accountability for a goal that a meeting moved, A_k in [0, 1]. */
export interface AccountabilityMinute {
  /** Id of the goal. */
  readonly goal: string;
  /** Accountability before the meeting. */
  readonly before: number;
  /** Accountability after it. */
  readonly after: number;
}

export const accountabilities = ({
  before,
  simulation: {
    world: {
      government: { goals },
    },
    state,
  },
}: Sitting): AccountabilityMinute[] =>
  goals.flatMap(({ id }, k) =>
    state.accountability[k] === before.accountability[k]
      ? []
      : [{ goal: id, before: before.accountability[k], after: state.accountability[k] }],
  );
