import { scenarioOf, type ScenarioSource } from '../../inputs/scenarioSource.ts';
import { contentOfScenario } from '../../runs/runId.ts';
import { answerHere } from '../answerHere.ts';
import type { Claim } from '@joined-up/claims';
import { inThreads, type ThreadOptions } from '../inThreads.ts';
import { seedsOf } from '../tryClaim.ts';
import { worldsKeptIn } from './keptWorlds.ts';
import { mainQuestionOf, tryMatrix, type MatrixOptions, type MatrixRow } from './matrix.ts';

/** How to try claims under every structure, and where to keep worlds as they are tried. */
export interface ClaimMatrixOptions extends Omit<MatrixOptions, 'answer' | 'kept'>, ThreadOptions {
  /** A file in which every world is kept at once; worlds in it are not tried again. */
  readonly keep?: string | undefined;
}

/**
 * A claim's row of the matrix, on several threads; the numbers depend neither on how many, nor on
 * interruptions.
 * @throws {InputError} if the file of kept worlds cannot be used
 */
export function claimMatrix(
  claim: Claim,
  source: ScenarioSource,
  { seeds: asked = 1, months, signal, threads, onThreads, keep, ...options }: ClaimMatrixOptions,
): Promise<MatrixRow> {
  const main = mainQuestionOf(claim);
  const seeds = seedsOf(claim, asked);
  const kept =
    keep === undefined
      ? undefined
      : worldsKeptIn(keep, {
          scenario: source.kind === 'id' ? source.id : contentOfScenario(source),
          seeds: asked,
          months: months ?? null,
          sample: options.sample ?? 'matrix',
        });
  const taking = {
    seeds,
    months,
    signal,
    threads,
    mainQuestion: true,
    ...(onThreads === undefined ? {} : { onThreads }),
  };
  return inThreads(claim, source, taking, (inThread) =>
    tryMatrix(main, {
      ...options,
      ...(kept === undefined ? {} : { kept }),
      answer: inThread ?? answerHere(main, scenarioOf(source), { seeds, months, signal }),
    }),
  );
}
