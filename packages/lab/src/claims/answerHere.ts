import { setImmediate } from 'node:timers/promises';
import type { Scenario } from '@joined-up/core';
import type { World } from '@joined-up/scenarios';
import { regime } from './arms.ts';
import type { Claim } from './claim.ts';
import { tryWorld, type WorldAnswer } from './tryWorld.ts';

/** What is tried in each world: replicates of luck, months of a run; and who may end it. */
export interface HereOptions {
  readonly seeds: number;
  readonly months?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Answers for one world; with a reference, what takes the place of the status quo. */
export type Answer = (world: World, reference?: string) => Promise<WorldAnswer>;

/** Tries worlds of a claim in this thread, one after another; between them signals and the progress bar have their turn. */
export function answerHere(
  claim: Claim,
  scenario: Scenario,
  { seeds, months, signal }: HereOptions,
): Answer {
  let before: Promise<unknown> = Promise.resolve();
  return (world, reference) => {
    const answer = before.then(async () => {
      await setImmediate();
      signal?.throwIfAborted();
      const circumstances = reference === undefined ? {} : { reference: regime(reference) };
      return tryWorld(claim, scenario, world, seeds, months, circumstances);
    });
    // Where one fails, none of those after it is begun.
    before = answer;
    return answer;
  };
}
