import { setImmediate } from 'node:timers/promises';
import type { Scenario } from '@joined-up/core';
import type { Claim } from '@joined-up/claims';
import { mainQuestionOf, triedWorld } from '../claims/matrix/matrix.ts';
import { seedsOf } from '../claims/tryClaim.ts';
import { tryWorld } from '../claims/tryWorld.ts';
import type { Combination } from './matchCases.ts';

/** In how many combinations the sentence of a claim holds. */
export interface ClaimIn {
  /** C01 … C25. */
  readonly id: string;
  /** What is claimed, in full. */
  readonly sentence: string;
  /** Number of combinations in which it holds. */
  readonly holds: number;
  /** Number of combinations in which the effect is known. */
  readonly of: number;
}

/** Asks the main questions of claims in some combinations, for the signs of their effects. */
export async function claimsIn(
  claims: readonly Claim[],
  scenario: Scenario,
  combinations: readonly Combination[],
  { months, signal }: { readonly months?: number; readonly signal?: AbortSignal } = {},
): Promise<readonly ClaimIn[]> {
  const told: ClaimIn[] = [];
  for (const claim of claims) {
    const main = mainQuestionOf(claim);
    const effects: number[] = [];
    for (const { world, structure } of combinations) {
      await setImmediate();
      signal?.throwIfAborted();
      const there = { ...world, parameters: { ...world.parameters, ...structure } };
      const { effect } = triedWorld(tryWorld(main, scenario, there, seedsOf(claim, 1), months));
      if (effect !== null) effects.push(effect);
    }
    const sign = main.asks[0].direction === 'lower' ? -1 : 1;
    told.push({
      id: claim.id,
      sentence: claim.sentence,
      holds: effects.filter((effect) => sign * effect > 0).length,
      of: effects.length,
    });
  }
  return told;
}
