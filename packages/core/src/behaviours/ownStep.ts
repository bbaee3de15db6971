import type { StepName } from '../simulate/memoryShape.ts';

/** What a step of one's own is given besides the run. */
export interface Turn {
  /** Month under way, whole, ≥ 0. */
  readonly month: number;
  /**
   * A uniform draw in (0, 1) that belongs to the seed, the behaviour, this step, an entity and the month:
   * asked again it is the same.
   * @param entity - who draws, e.g. the id of a ministry
   * @param what - tells several draws of one entity apart
   */
  draw(entity: string, what?: string): number;
  /** Takes the step that this one replaces; does nothing in a step before or after another. */
  usual(): void;
}

/**
 * A step of one's own in the order of a month: `before`, `after` or `instead` of one of the model's (see
 * `phases`), of which exactly one is named. In a month without that step, as under a benchmark, yours is
 * not taken either.
 * @example
 * ```ts
 * const rumours: Behaviour = {
 *   id: 'rumours',
 *   steps: [
 *     {
 *       name: 'rumours',
 *       after: 'meet',
 *       run({ state }) {
 *         for (let e = 0; e < state.belief.length; e++) state.belief[e] *= 0.99;
 *       },
 *     },
 *   ],
 * };
 * ```
 */
export interface OwnStepOf<Run> {
  /** Unique among all steps. */
  readonly name: string;
  /** The step of the model that it comes right before. */
  readonly before?: StepName;
  /** The step of the model that it comes right after. */
  readonly after?: StepName;
  /** The step of the model that it replaces. */
  readonly instead?: StepName;
  /** Changes the state of the run in place; synchronous. */
  run(run: Run, turn: Turn): void;
}
