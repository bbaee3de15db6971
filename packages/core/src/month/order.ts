import { takeStep } from '../behaviours/takeStep.ts';
import type { StepName } from '../simulate/memoryShape.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { results } from './results.ts';
import { account, command, implement, meet, plan, world } from './steps.ts';

/** A step in the order of a month; `run` changes the state in place. */
export interface Phase {
  /** What an `OwnStep` names it by. */
  readonly name: string;
  /** What happens in it, in a sentence. */
  readonly meaning: string;
  /** Takes the step in a run. */
  readonly run: (simulation: Simulation) => void;
}

const steps: Readonly<Record<StepName, (run: Simulation) => void>> = {
  world,
  meet,
  plan,
  implement,
  account,
  command,
};

/**
 * The compiled step if the run is compiled, nobody watches and no behaviour decides in it; else the
 * function itself. Both give the same bits.
 */
const doing =
  (name: StepName) =>
  (run: Simulation): void => {
    if (run.compiled === undefined || run.witness !== undefined || run.acting?.steps.has(name) === true)
      steps[name](run);
    else run.compiled.do(name, run);
  };

/** Shared by the whole program: frozen. */
const unchangeable = (of: readonly Phase[]): readonly Phase[] =>
  Object.freeze(of.map((phase) => Object.freeze(phase)));

const exogenous: Phase = {
  name: 'world',
  meaning: 'needs and ideals move, ministers leave; the same under every regime',
  run: doing('world'),
};

/** The phases of a month, in the order of ODD §3; its end is what is observed. */
export const phases: readonly Phase[] = unchangeable([
  exogenous,
  {
    name: 'meet',
    meaning: 'forums claim hours, exchange, agree, divide the labour, decide, hold to account',
    run: doing('meet'),
  },
  {
    name: 'plan',
    meaning: 'ministries and units move allocations and stances; beliefs fade, turf creeps back',
    run: doing('plan'),
  },
  {
    name: 'implement',
    meaning: 'what is left of capacity becomes supply, unless it waits on an obstacle',
    run: doing('implement'),
  },
  {
    name: 'account',
    meaning: 'trust, culture, competence, backing and results follow from what happened',
    run: (run) => {
      doing('account')(run);
      results(run);
    },
  },
]);

/** A month under a benchmark: one mind decides all; nobody meets, plans or waits (ODD §3). */
export const phasesOfBenchmark: readonly Phase[] = unchangeable([
  exogenous,
  {
    name: 'command',
    meaning: 'the planner chooses stances, then the best allocations; competence follows',
    run: (run) => {
      doing('command')(run);
      results(run);
    },
  },
]);

/** The steps of the month under way, those of behaviours among them. */
export function orderOf({ arrangement, acting }: Simulation): readonly Phase[] {
  const order = arrangement.regime.benchmark === undefined ? phases : phasesOfBenchmark;
  return acting === undefined ? order : order.flatMap((phase) => withOwn(phase, acting.behaviours));
}

/** A phase with the steps that behaviours put before it, after it or in its place. */
function withOwn(phase: Phase, behaviours: NonNullable<Simulation['acting']>['behaviours']): Phase[] {
  const [before, instead, after] = (['before', 'instead', 'after'] as const).map((place) =>
    behaviours.flatMap((behaviour) =>
      (behaviour.steps ?? [])
        .filter((step) => step[place] === phase.name)
        .map((step): Phase => ({
          // Witnesses know a replacement by the name of the phase it replaces.
          name: place === 'instead' ? phase.name : step.name,
          meaning: `a step of the behaviour '${behaviour.id}'`,
          run: (run) =>
            takeStep(run, behaviour, step, () => {
              if (place === 'instead') phase.run(run);
            }),
        })),
    ),
  );
  return [...before, ...(instead.length > 0 ? instead : [phase]), ...after];
}
