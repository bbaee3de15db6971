import { account } from '../phases/account.ts';
import { implement } from '../phases/implement.ts';
import { plan } from '../phases/plan.ts';
import { world } from '../phases/world.ts';
import { command } from '../planner/command.ts';
import { convene } from './convene.ts';
import type { Simulation } from './simulation.ts';

/** One phase of a month; `run` changes the state in place. */
export interface Phase {
  readonly name: string;
  readonly meaning: string;
  readonly run: (simulation: Simulation) => void;
}

/** For everybody in the program alike: nobody may change it for the others. */
const unchangeable = (of: readonly Phase[]): readonly Phase[] =>
  Object.freeze(of.map((phase) => Object.freeze(phase)));

const exogenous: Phase = {
  name: 'world',
  meaning: 'needs and ideals move, ministers leave; the same under every regime',
  run: world,
};

/** A month, in the order of model §2; what is observed is its end. */
export const phases: readonly Phase[] = unchangeable([
  exogenous,
  {
    name: 'meet',
    meaning: 'forums claim hours, exchange, agree, divide the labour, decide, hold to account',
    run: convene,
  },
  {
    name: 'plan',
    meaning: 'ministries and units move allocations and stances; beliefs fade, turf creeps back',
    run: plan,
  },
  {
    name: 'implement',
    meaning: 'what is left of capacity becomes supply, unless it waits on an obstacle',
    run: implement,
  },
  {
    name: 'account',
    meaning: 'trust, culture, competence and backing follow from what happened',
    run: account,
  },
]);

/** A month under a benchmark: one mind decides all; nobody meets, plans or waits (model §4). */
export const phasesOfBenchmark: readonly Phase[] = unchangeable([
  exogenous,
  {
    name: 'command',
    meaning: 'the planner chooses stances, then the best allocations; competence follows',
    run: command,
  },
]);
