import type { Simulation } from '../simulate/simulation.ts';
import { step } from '../simulate/step.ts';
import type { Act } from '../simulate/witness.ts';
import { read, type Reading } from './reading.ts';

/** One act of a month, and what it left behind. */
export interface ActRecord {
  /** Names the act in both runs: of a phase its name, of a meeting the id of its forum. */
  readonly key: string;
  readonly kind: Act['kind'];
  readonly before: Reading;
  readonly after: Reading;
}

/**
 * Steps a run by one month and keeps its acts in the order in which they ended: meetings, then the phase
 * they belong to.
 * @param meetings - also keep meetings; else phases only
 */
export function recordActs(run: Simulation, meetings: boolean): ActRecord[] {
  const acts: ActRecord[] = [];
  const open: Reading[] = [];
  const kept = ({ kind }: Act): boolean => meetings || kind === 'phase';
  run.witness = {
    before(simulation, act) {
      if (kept(act)) open.push(read(simulation));
    },
    after(simulation, act) {
      if (kept(act))
        acts.push({
          key: act.kind === 'phase' ? act.name : act.sittingForum.id,
          kind: act.kind,
          before: open.pop()!,
          after: read(simulation),
        });
    },
  };
  step(run);
  run.witness = undefined;
  return acts;
}
