// one list of values
export { mean } from './summary/mean.ts';
export { ROUNDING, difference, isConstant, isSame } from './summary/rounding.ts';
export { isMissing } from './summary/isMissing.ts';
export { standardDeviation } from './summary/standardDeviation.ts';
export { median } from './summary/median.ts';
export { quantile, quantileDots } from './summary/quantile.ts';
export { summarise, type Summary } from './summary/summarise.ts';
export { kernelDensity, silvermanBandwidth, type KernelDensity } from './summary/kernelDensity.ts';

// how well a mean is known
export { studentInterval, type Interval } from './intervals/studentInterval.ts';
export { wilsonInterval } from './intervals/wilsonInterval.ts';
export { intervalKinds, meanInterval, type IntervalKind } from './intervals/meanInterval.ts';
export { bootstrapInterval, type BootstrapOptions } from './intervals/bootstrapInterval.ts';

// drawing samples again: luck is an argument
export type { Draw } from './bootstrap/draw.ts';
export { resampled } from './bootstrap/resampled.ts';
export { percentileInterval } from './bootstrap/percentileInterval.ts';
export { correctedInterval } from './bootstrap/correctedInterval.ts';

// pairs of runs with the same luck
export { pairedDifferences } from './paired/pairedDifferences.ts';
export { pairedDifference, type PairedDifference } from './paired/pairedDifference.ts';
export { probabilityOfSuperiority } from './paired/probabilityOfSuperiority.ts';
export { betaQuantile } from './distributions/betaQuantile.ts';
export { normalCdf } from './distributions/normalCdf.ts';
export { normalQuantile } from './distributions/normalQuantile.ts';
export { quantileDifferences, type QuantileDifference } from './paired/quantileDifferences.ts';

// runs with other luck
export { probabilityOfSuperiorityUnpaired } from './independent/probabilityOfSuperiorityUnpaired.ts';

// could it be luck? is it too small to matter? and when many ask
export { signTest } from './tests/signTest.ts';
export { pairedTest, type PairedTest } from './tests/pairedTest.ts';
export { pairedEquivalence, type PairedEquivalence } from './tests/pairedEquivalence.ts';
export { holm } from './tests/holm.ts';

// what may be said of them
export { verdict, type Verdict } from './verdict/verdict.ts';
export { smallestDifference } from './verdict/smallestDifference.ts';
export {
  claimVerdict,
  type ClaimVerdict,
  type ClaimWord,
  type ClaimOptions,
} from './claims/claimVerdict.ts';

// does the word change by more than luck?
export { wordShift, type Asked, type WordShift } from './claims/wordShift.ts';

// looked at as often as one likes: is it clear yet?
export { clearVerdict, withOdds, type ClearVerdict, type ClearOptions } from './claims/clearVerdict.ts';
export { evidenceAbove, evidenceBelow } from './sequential/shareEvidence.ts';
export { evidenceAgainstMean } from './sequential/meanEvidence.ts';

// what was observed, held against paths of runs
export {
  cumulatedTurnsPositive,
  halfOfLargestGain,
  meansOfSpans,
  monthsBelowZero,
  shareLost,
  staysAboveFrom,
} from './patterns/paths.ts';
export { patternVerdict, type PatternVerdict, type PatternWord } from './patterns/patternVerdict.ts';

// docking: do two implementations of one model agree?
export { dock, type Docked, type DockedSide } from './docking/dock.ts';
export { dockingProblems } from './docking/dockingProblems.ts';
export type { DockingProblem } from './docking/dockingProblem.ts';
export { regimesIn, type DockingRow, type DockingTable } from './docking/dockingTable.ts';
export { readMargins } from './docking/readMargins.ts';
export { marginOf, type Margin, type Margins } from './docking/margins.ts';
export { equivalence, type DockingVerdict } from './docking/equivalence.ts';
export { differenceOfMeans, type DifferenceOfMeans } from './docking/differenceOfMeans.ts';

// two uncertainties kept apart: luck within a world, and not knowing the world
export {
  nestedUncertainty,
  type NestedUncertainty,
  type Estimate,
} from './uncertainty/nestedUncertainty.ts';
export { varianceComponents, type VarianceComponents } from './uncertainty/varianceComponents.ts';

// which parameters matter
export { morris, type MorrisIndices, type MorrisRuns } from './sensitivity/morris.ts';
export { elementaryEffects } from './sensitivity/elementaryEffects.ts';
export { sobolIndices, type SobolIndices, type SobolRuns } from './sensitivity/sobolIndices.ts';
export { rank, type Rank, type Ranking, type RankOptions } from './sensitivity/rank.ts';
export { parametersAndSeeds, type ParametersAndSeeds } from './sensitivity/parametersAndSeeds.ts';
export type { SensitivityIndex } from './sensitivity/sensitivityIndex.ts';

// what each part adds to a whole
export { shapley } from './decomposition/shapley.ts';
export { contributions, type Contributions, type Worths } from './decomposition/contributions.ts';

// in which worlds a thing happens
export {
  prim,
  primBoxes,
  type CoveringBox,
  type Discovery,
  type FoundLimit,
  type PrimOptions,
} from './discovery/prim.ts';
export {
  decisionTree,
  type DecisionTree,
  type TreeNode,
  type TreeOptions,
} from './discovery/decisionTree.ts';
export { boxSentence } from './discovery/boxSentence.ts';
export type { Worlds } from './discovery/worlds.ts';
export type { Box, Limit } from './discovery/box.ts';

// which worlds show what is known of real governments
export { historyMatching, type HistoryMatch, type WorldStatistics } from './calibration/historyMatching.ts';
export { abcRejection, type AbcRejection, type AbcOptions } from './calibration/abcRejection.ts';
export { narrowing, type Narrowing } from './calibration/narrowing.ts';
export type { Pattern } from './calibration/pattern.ts';
