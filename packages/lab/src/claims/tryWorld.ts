import {
  luckWithin,
  entityKey,
  luckOf,
  metricNamed,
  simulate,
  type Observer,
  type RegimeMaker,
  type Run,
  type Scenario,
} from '@joined-up/core';
import { inWorld, luckIn, type PlausibleWorld } from '@joined-up/scenarios';
import { armsOf, type Arm, type Claim, type Runs } from '@joined-up/claims';

/** What one world says about a claim: plain numbers, to pass between threads. */
export interface WorldAnswer {
  /** Shape [question][replicate]. */
  readonly effects: readonly (readonly (number | null)[])[];
  /** Usual values of the measures, shape [question][replicate]. */
  readonly references: readonly (readonly (number | null)[])[];
  /** Shape [account][row][column]. */
  readonly accounts: readonly (readonly (readonly (number | null)[])[])[];
}

/** What all arms have in common besides their world. */
export interface CommonToArms {
  /** Takes the place of the status quo wherever a claim compares with it. */
  readonly reference?: RegimeMaker;
}

/** Runs every arm of a claim in one world, with the same luck in each. @param seeds - replicates of luck */
export function tryWorld(
  claim: Claim,
  scenario: Scenario,
  world: PlausibleWorld,
  seeds: number,
  months: number = scenario.months,
  circumstances: CommonToArms = {},
): WorldAnswer {
  const run = runner(claim, inWorld(scenario, world), world, months, circumstances);
  const replicates = Array.from({ length: seeds }, (_, replicate) => run(luckIn(world, replicate)));
  const { asks, tells = [] } = claim;
  return {
    effects: asks.map((question) => question.effects(replicates)),
    references: asks.map((question) => replicates.map((runs) => question.reference(runs))),
    accounts: tells.map((account) => account.values(replicates)),
  };
}

/** Runs all arms of a claim with some luck. */
function runner(
  claim: Claim,
  scenario: Scenario,
  { parameters }: PlausibleWorld,
  months: number,
  { reference }: CommonToArms,
): (seed: string) => Runs {
  const { asks, tells = [] } = claim;
  const measures = [...asks.map(({ measure }) => measure), ...tells.flatMap((account) => account.measures)];
  const watching = [...new Set(measures.flatMap((measure) => measure.metrics ?? []))].flatMap(
    (id) => metricNamed(id) ?? [],
  );
  const observe = [...new Set<Observer>(measures.flatMap(({ observers = [] }) => observers))];
  const arms = armsOf(claim);
  return (seed) => {
    const design = luckWithin(luckOf(seed), entityKey('design'));
    const runs = new Map<Arm, Run>(
      arms.map((arm) => {
        const { regime, parameters: own } = { ...arm, ...arm.draw?.(design) };
        return [
          arm,
          simulate(scenario, regime.id === 'status-quo' ? (reference ?? regime) : regime, {
            seed,
            months,
            metrics: watching,
            observe,
            interventions: arm.interventions,
            parameters: { ...parameters, ...own },
          }),
        ];
      }),
    );
    return (arm) => runs.get(arm)!;
  };
}
