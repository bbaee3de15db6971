import { scenarioOf, type ScenarioSource } from '../../inputs/scenarioSource.ts';
import { answerHere } from '../answerHere.ts';
import type { Claim } from '../claim.ts';
import { inThreads, type ThreadOptions } from '../inThreads.ts';
import { seedsOf } from '../tryClaim.ts';
import { mainQuestionOf, tryMatrix, type MatrixOptions, type MatrixRow } from './matrix.ts';

/** A claim's row of the matrix, on several threads; equal numbers on any number of them. */
export function claimMatrix(
  claim: Claim,
  source: ScenarioSource,
  { seeds: asked = 1, months, signal, threads, ...options }: Omit<MatrixOptions, 'answer'> & ThreadOptions,
): Promise<MatrixRow> {
  const main = mainQuestionOf(claim);
  const seeds = seedsOf(claim, asked);
  return inThreads(claim, source, { seeds, months, signal, threads, mainQuestion: true }, (inThread) =>
    tryMatrix(main, {
      ...options,
      answer: inThread ?? answerHere(main, scenarioOf(source), { seeds, months, signal }),
    }),
  );
}
