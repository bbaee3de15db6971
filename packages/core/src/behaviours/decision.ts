import type { World } from '../government/world.ts';
import type { State } from '../state/state.ts';

/** What every decision of an agent is told. */
export interface Decision<Answer> {
  /** Month under way, whole, ≥ 0. */
  readonly month: number;
  /** Who decides: the id of a ministry. */
  readonly ministry: string;
  /**
   * What the model's own rule answers, or the behaviour before this one. Giving it back changes nothing, to
   * the bit.
   */
  readonly usual: Answer;
  /** The government of the run. Read only. */
  readonly world: World;
  /** The state of the run as it stands. Read only. */
  readonly state: State;
  /**
   * A uniform draw in (0, 1) that belongs to the seed, the behaviour, this decision, who takes it and the
   * month: asked again it is the same, under another regime too, and it moves no other draw of the run.
   * @param what - tells several draws of one decision apart
   */
  draw(what?: string): number;
}
