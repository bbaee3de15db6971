import { armsOf, type Claim } from '@joined-up/claims';
import { claimMatrix, type ClaimMatrixOptions } from '../claims/matrix/claimMatrix.ts';
import { comparesWithStatusQuo, mainQuestionOf, type MatrixRow } from '../claims/matrix/matrix.ts';
import { references } from '../claims/matrix/reference.ts';
import { matrixRows, tellMatrix } from '../claims/matrix/tellMatrix.ts';
import { seedsOf } from '../claims/tryClaim.ts';
import { circumstances } from '../circumstances/circumstance.ts';
import type { ScenarioSource } from '../inputs/scenarioSource.ts';
import { goesOnFrom } from '../terminal/goesOnFrom.ts';
import { interruption } from '../terminal/interruption.ts';
import { listTable } from '../terminal/listTable.ts';
import { showProgress } from '../terminal/progress.ts';
import { claimText } from '../words/claimText.ts';
import { say } from '../words/say.ts';

/** Least and most worlds to try, if an answer on one claim is wanted in a minute. */
const QUICK = [8, 12] as const;
/** Runs that take a minute on two processors, at some 20 ms each. */
const QUICK_RUNS = 4200;
const LEAST = 12;

export interface StructuresOptions extends Pick<ClaimMatrixOptions, 'months' | 'threads' | 'keep'> {
  readonly seeds: number | undefined;
  readonly worlds: number;
  readonly quick: boolean;
  readonly quiet: boolean;
}

/** Tells the rows of claims in the matrix: one with all of its cells, several by their headlines. */
export async function tellStructures(
  wanted: readonly Claim[],
  source: ScenarioSource,
  { quick, quiet, worlds, seeds = 1, ...some }: StructuresOptions,
): Promise<void> {
  const signal = interruption();
  const all = wanted.reduce((sum, claim) => sum + cellsOf(claim), 0);
  const progress = showProgress(say`cells`, quiet);
  let before = 0;
  try {
    for (const claim of wanted) {
      let done = 0;
      const trying = () =>
        claimMatrix(claim, source, {
          ...some,
          seeds: quick ? 1 : seeds,
          worlds: quick ? quickWorlds(claim) : [Math.min(LEAST, worlds), worlds],
          signal,
          onThreads: progress.threads,
          // Cells of the search for turning points are not known beforehand, and not counted.
          onCell: () => progress.to(before + Math.min(++done, cellsOf(claim)), all),
        });
      const row = await goesOnFrom(some.keep, signal, trying);
      before += cellsOf(claim);
      if (wanted.length === 1) progress.end();
      process.stdout.write(wanted.length === 1 ? whole(claim, row) : `${row.id}  ${tellMatrix(row)}\n`);
    }
    progress.end();
  } finally {
    progress.end();
  }
}

const cellsOf = (claim: Claim): number =>
  circumstances.length * (comparesWithStatusQuo(claim) ? references.length : 1);

/** A claim that takes many runs in each world (C01, C23) is tried in fewer. */
export function quickWorlds(claim: Claim): readonly [least: number, most: number] {
  const runs = armsOf(mainQuestionOf(claim)).length * seedsOf(claim, 1);
  const most = Math.min(QUICK[1], Math.floor(QUICK_RUNS / (runs * cellsOf(claim))));
  return [Math.min(QUICK[0], most), most];
}

const whole = ({ words }: Claim, row: MatrixRow): string =>
  `${claimText(words)}\n${tellMatrix(row)}\n\n` +
  listTable(
    ['structure', 'against status quo', 'against realistic status quo', 'hangs on it'],
    matrixRows(row),
  ) +
  '\n\n' +
  say`  ¹ not clear: more worlds might change the word. A clear one is wrong with a probability of at
      most 5 %, but for words close to their border: 90 % of worlds may be 82 to 95, one half a third to
      two thirds, and what matters half or twice as much. The word hangs on a structure where it is
      another in the same worlds, and so many of them changed sides one way that luck would do as much
      under any structure of the claim with a probability of at most 5 %.` +
  '\n';
