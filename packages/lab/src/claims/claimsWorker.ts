// Runs in each thread that tries claims.
import { InputError, regime } from '@joined-up/core';
import { scenarioOf, type ScenarioSource } from '../inputs/scenarioSource.ts';
import type { Refusal } from '../runs/task.ts';
import type { PlausibleWorld } from '@joined-up/scenarios';
import { claims } from '@joined-up/claims';
import { mainQuestionOf } from './matrix/matrix.ts';
import { tryWorld, type WorldAnswer } from './tryWorld.ts';

/** A claim of the list in one world. */
export interface WorldTask {
  readonly claim: string;
  readonly source: ScenarioSource;
  readonly world: PlausibleWorld;
  readonly seeds: number;
  readonly months: number | undefined;
  /** Only the main question of the claim, without its accounts. */
  readonly mainQuestion?: boolean;
  /** Id of the regime that takes the place of the status quo. */
  readonly reference?: string;
}

export type WorldRefusal = Refusal;

export default function work({
  claim,
  source,
  world,
  seeds,
  months,
  mainQuestion = false,
  reference,
}: WorldTask): WorldAnswer | WorldRefusal {
  try {
    const whole = claims.find(({ id }) => id === claim)!;
    return tryWorld(
      mainQuestion ? mainQuestionOf(whole) : whole,
      scenarioOf(source),
      world,
      seeds,
      months,
      reference === undefined ? {} : { reference: regime(reference) },
    );
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { source: error.source, problems: error.problems };
  }
}
