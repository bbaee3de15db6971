import { regime, type Scenario } from '@joined-up/core';
import type { PlausibleWorld } from '@joined-up/scenarios';
import { inTurn } from '../threads/inTurn.ts';
import type { Claim } from '@joined-up/claims';
import { tryWorld, type WorldAnswer } from './tryWorld.ts';

/** What to try in each world, replicates of luck and months of a run, and a signal to end it. */
export interface HereOptions {
  readonly seeds: number;
  readonly months?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Answers for one world. `reference`: id of the regime that takes the place of the status quo. */
export type AskWorld = (world: PlausibleWorld, reference?: string) => Promise<WorldAnswer>;

/**
 * Tries worlds of a claim in this thread, one after another; signals and the progress bar are handled
 * between them.
 */
export function answerHere(
  claim: Claim,
  scenario: Scenario,
  { seeds, months, signal }: HereOptions,
): AskWorld {
  const turn = inTurn(signal);
  return (world, reference) =>
    turn(() => {
      const circumstances = reference === undefined ? {} : { reference: regime(reference) };
      return tryWorld(claim, scenario, world, seeds, months, circumstances);
    });
}
