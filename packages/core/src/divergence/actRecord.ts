import type { Simulation, Witness } from '../simulate/simulation.ts';
import { step } from '../simulate/step.ts';
import type { Act } from '../simulate/witness.ts';
import { read, type Reading } from './reading.ts';

/** What one act of a month left behind. */
export interface Effect {
  /** Names the act in both runs: of a phase its name, of a meeting the id of its forum. */
  readonly key: string;
  readonly kind: Act['kind'];
  readonly after: Reading;
}

/** One act of a month, what it found and what it left behind. */
export interface ActRecord extends Effect {
  readonly before: Reading;
}

/** Steps a run by one month, seen by a witness. */
function stepSeen(run: Simulation, witness: Witness): void {
  run.witness = witness;
  step(run);
  run.witness = undefined;
}

const keyOf = (act: Act): string => (act.kind === 'phase' ? act.name : act.sittingForum.id);

/**
 * Steps a run by one month and keeps its acts in the order in which they ended: meetings, then the phase
 * they belong to.
 */
export function recordActs(run: Simulation): ActRecord[] {
  const acts: ActRecord[] = [];
  const open: Reading[] = [];
  stepSeen(run, {
    before(simulation) {
      open.push(read(simulation));
    },
    after(simulation, act) {
      acts.push({ key: keyOf(act), kind: act.kind, before: open.pop()!, after: read(simulation) });
    },
  });
  return acts;
}

/** Steps a run by one month and keeps what its phases left behind, in their order. */
export function recordPhases(run: Simulation): Effect[] {
  const phases: Effect[] = [];
  stepSeen(run, {
    before: () => undefined,
    after(simulation, act) {
      if (act.kind === 'phase') phases.push({ key: keyOf(act), kind: act.kind, after: read(simulation) });
    },
  });
  return phases;
}
