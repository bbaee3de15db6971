import { InputError } from '../problems.ts';
import { entityKey } from '../random/entityKey.ts';
import { keepNeeds } from '../simulate/keepNeeds.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { drawIn, faultOf, refusal } from './asking.ts';
import type { BehaviourOf } from './behaviour.ts';
import type { OwnStepOf } from './ownStep.ts';
import { stateProblems } from './stateProblems.ts';

/**
 * Takes a step of one's own, and checks that the state is still possible.
 * @param usual - the step in whose place it stands
 * @throws {InputError} naming the behaviour, the step, the month and the entity whose numbers are
 * impossible
 */
export function takeStep(
  run: Simulation,
  behaviour: BehaviourOf<Simulation>,
  step: OwnStepOf<Simulation>,
  usual: () => void,
): void {
  const { world, state } = run;
  const { month } = state;
  const { luck } = run.acting!;
  const where = `step '${step.name}' in month ${month}`;
  let answer: unknown;
  const take = (): void => {
    answer = step.run(run, {
      month,
      usual,
      draw: (entity, what = '') =>
        drawIn(luck, behaviour, { decision: `step ${step.name}`, entity: entityKey(entity), month }, what),
    });
  };
  try {
    if (step.before === 'world') keepNeeds(run, `behaviour '${behaviour.id}'`, where, take);
    else take();
  } catch (error) {
    throw faultOf(behaviour, where, error);
  }
  if (answer instanceof Promise) throw refusal(behaviour, where, 'nothing given back', answer);
  if (state.month !== month) throw refusal(behaviour, where, 'the month as it was', state.month);
  const problems = stateProblems(world, state);
  if (problems.length > 0)
    throw new InputError(
      `behaviour '${behaviour.id}', ${where}`,
      problems.map((problem) => ({ ...problem, mend: 'mend what it writes into the state' })),
    );
}
