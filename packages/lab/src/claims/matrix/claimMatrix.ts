import { scenarioOf, type ScenarioSource } from '../../inputs/scenarioSource.ts';
import { regime } from '../arms.ts';
import type { Claim } from '../claim.ts';
import { inThreads, type ThreadOptions } from '../inThreads.ts';
import { seedsOf } from '../tryClaim.ts';
import { tryWorld } from '../tryWorld.ts';
import { mainQuestionOf, tryMatrix, type MatrixOptions, type MatrixRow } from './matrix.ts';

/** A claim's row of the matrix, on several threads; equal numbers on any number of them. */
export function claimMatrix(
  claim: Claim,
  source: ScenarioSource,
  { seeds = 1, months, signal, threads, ...options }: Omit<MatrixOptions, 'answer'> & ThreadOptions,
): Promise<MatrixRow> {
  const main = mainQuestionOf(claim);
  return inThreads(claim, source, { seeds, months, signal, threads, mainQuestion: true }, (inThread) =>
    tryMatrix(main, {
      ...options,
      answer:
        inThread ??
        (async (world, reference) => {
          await new Promise((resolve) => {
            setImmediate(resolve);
          });
          signal?.throwIfAborted();
          const circumstances = { reference: regime(reference) };
          return tryWorld(main, scenarioOf(source), world, seedsOf(claim, seeds), months, circumstances);
        }),
    }),
  );
}
