import type { SittingForum } from '../forums/sittingForum.ts';

/**
 * Something done in a month: a whole phase, or one meeting of a forum or of a ministry's own (inside the
 * phase `meet`).
 */
export type Act =
  | { readonly kind: 'phase'; readonly name: string }
  | { readonly kind: 'meeting'; readonly sittingForum: SittingForum };

/**
 * Watches a run, act by act. It draws nothing and changes nothing. The state it sees is live: it copies
 * what it wants to keep. A run has at most one: `simulation.witness = …` (see `Witness` there).
 */
export interface WitnessOf<Run> {
  /**
   * Called before an act. Before a meeting, `simulation.month.meeting` still holds the meeting before it.
   */
  before(run: Run, act: Act): void;
  after(run: Run, act: Act): void;
}
