import type { SittingForum } from '../forums/sittingForum.ts';

/**
 * Something done in a month: a whole phase, or one meeting of a forum or of a ministry's own (inside the
 * phase `meet`).
 */
export type Act =
  | { readonly kind: 'phase'; readonly name: string }
  | { readonly kind: 'meeting'; readonly sittingForum: SittingForum };

/**
 * Somebody who sits through a run, act by act. It draws nothing and changes nothing; the state moves on under its eyes,
 * so it copies what it wants to keep. A run has at most one: `simulation.witness = …` (see `Witness` there).
 */
export interface WitnessOf<Run> {
  /** Before a meeting the record of the meeting (`simulation.month.meeting`) is still that of the one before. */
  before(run: Run, act: Act): void;
  after(run: Run, act: Act): void;
}
