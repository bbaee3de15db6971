// What each thread that tries claims runs.
import { InputError } from '@joined-up/core';
import { scenarioOf, type ScenarioSource } from '../inputs/scenarioSource.ts';
import type { Refusal } from '../runs/task.ts';
import type { World } from '@joined-up/scenarios';
import { claims } from './claims.ts';
import { tryWorld, type WorldAnswer } from './tryWorld.ts';

/** A claim of the list in one world. */
export interface WorldTask {
  readonly claim: string;
  readonly source: ScenarioSource;
  readonly world: World;
  readonly seeds: number;
  readonly months: number | undefined;
}

export type WorldRefusal = Refusal;

export default function work({
  claim,
  source,
  world,
  seeds,
  months,
}: WorldTask): WorldAnswer | WorldRefusal {
  try {
    return tryWorld(
      claims.find(({ id }) => id === claim)!,
      scenarioOf(source),
      world,
      seeds,
      months,
    );
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { source: error.source, problems: error.problems };
  }
}
