import { boundedExp } from '../numbers/exp.ts';
import { InputError } from '../problems.ts';
import type { Simulation } from './simulation.ts';

/**
 * Runs `work` and refuses changes of `state.need`: needs are worked out from `state.logNeed` right
 * afterwards, which would undo them.
 * @throws {InputError} if `work` changes `state.need`
 */
export function keepNeeds(run: Simulation, source: string, path: string, work: () => void): void {
  const { need, logNeed } = run.state;
  const before = need.slice();
  work();
  const lost = need.findIndex((now, c) => now !== before[c] && now !== boundedExp(logNeed[c]));
  if (lost < 0) return;
  throw new InputError(source, [
    {
      path,
      expected: 'needs that are changed by shockNeeds, or in state.logNeed',
      found: 'a change of state.need, which the step world of this month works out anew',
      mend: 'write shockNeeds(run, factor)',
    },
  ]);
}
