// runs that pair by seed: regimes × seeds in one government
export type { PairedRuns } from './runs/pairedRuns.ts';
export type { RunRow, PairedResults } from './runs/pairedResults.ts';
export { runAll, type RunAllOptions } from './runs/runAll.ts';
export { runId } from './runs/runId.ts';
export { findScenario } from './inputs/findScenario.ts';
export { readPairedRuns, type PairedRunsOptions, type PairedRunsRequest } from './inputs/readPairedRuns.ts';
export type { ScenarioSource } from './inputs/scenarioSource.ts';

// what it says
export { compare, type ComparisonRow } from './comparison/compare.ts';
export { tellReasons } from './reasons/tellReasons.ts';
export { reasonsCsv } from './reasons/reasonsCsv.ts';
export { comparisonCsv } from './comparison/comparisonCsv.ts';
export { comparisonTable } from './terminal/comparisonTable.ts';
export { runsCsv } from './tables/runsCsv.ts';
export { writeWhole } from './files/writeWhole.ts';

// for scripts: a few lines to a result and a picture
export { scenario } from './inputs/scenario.ts';
export { prepare, simulate } from './experiment/simulate.ts';
export type { Results, ResultsChartOptions } from './results/results.ts';
export { experiment, type Experiment, type ExperimentInputs } from './experiment/experiment.ts';
export { show } from './pictures/show.ts';
export { writePicture } from './pictures/writePicture.ts';
export { png } from './pictures/png.ts';

// studies: designs of many runs, kept in a folder that may be killed, continued, sharded and merged
export { study, type RunnableStudy, type StudyRunOptions } from './study/study.ts';
export type { LeverSaid, OptionSaid, OptionsSaid, StudyInputs } from './study/studyInputs.ts';
export type {
  ChairSaid,
  Choice,
  ChoiceKind,
  ChoiceOption,
  Chosen,
  MembersSaid,
  MergerSaid,
} from './choices/choice.ts';
export type { Own, OwnKind, OwnThing, OwnThings } from './own/own.ts';
export type { ScenarioFacts } from './own/keptScenario.ts';
export { StudyResults, type ResultRow } from './study/studyResults.ts';
export type { Asked, AskedResults } from './study/askedResults.ts';
export { exploredOf, type Explored, type ExploredWorld } from './explore/exploredOf.ts';
export { readResults } from './study/readResults.ts';
export { planStudy, type PlanOptions } from './study/planStudy.ts';
export { readStudy, readStudyFile } from './study/readStudyFile.ts';
export type { StudyFile } from './study/studyFile.ts';
export type { DesignFile } from './study/designFile.ts';
export type { StudyPlan, Precision } from './study/studyPlan.ts';
export { sweep, type SweepOptions, type SweepReport } from './sweep/sweep.ts';
export type { Known } from './sweep/pairs.ts';
export { mergeResults, type MergeReport } from './store/mergeResults.ts';
export { query, type Answer } from './store/query.ts';
export { replay, type Replay, type Departure } from './provenance/replay.ts';
export type { Manifest, Session } from './provenance/manifest.ts';

// designs: points at which to run
export { designOf, pointOf, nothingVaried, type Design } from './designs/design.ts';
export { crossed } from './designs/crossed.ts';
export { concatenated } from './designs/concatenated.ts';
export { scaled } from './designs/scaled.ts';
export type { Factor } from './designs/factor.ts';
export { fullFactorial, type Levels } from './designs/fullFactorial.ts';
export { fractionalFactorial, type Generator } from './designs/fractionalFactorial.ts';
export { latinHypercube, type LatinHypercubeOptions } from './designs/latinHypercube.ts';
export { sobolSequence, SOBOL_DIMENSIONS, type SobolOptions } from './designs/sobolSequence.ts';
export { saltelli } from './designs/saltelli.ts';
export { morrisTrajectories, type MorrisOptions } from './designs/morrisTrajectories.ts';
export { oneAtATime } from './designs/oneAtATime.ts';
export { discrepancy } from './designs/discrepancy.ts';

// what results say: which parameters matter, and in which worlds something happens
export { sensitivity, DUMMY, type Sensitivity, type SensitivityOptions } from './analysis/sensitivity.ts';
export { tellSensitivity } from './analysis/tellSensitivity.ts';
export { sensitivityCsv } from './analysis/sensitivityCsv.ts';
export { sensitivityChart } from './analysis/sensitivityChart.ts';
export { discover, type Discovered, type DiscoverOptions } from './analysis/discover.ts';
export { tellDiscovery } from './analysis/tellDiscovery.ts';
export { discoveryCsv } from './analysis/discoveryCsv.ts';
export { discoveryRows } from './analysis/discoveryRows.ts';
export { discoveryChart } from './analysis/discoveryChart.ts';
export { discoveryStack } from './analysis/discoveryStack.ts';
export { discoveryGroups } from './analysis/discoveryGroups.ts';
export { heat, type Heat, type HeatQuestion } from './analysis/heat.ts';
export { tellHeat } from './analysis/tellHeat.ts';
export { heatCsv } from './analysis/heatCsv.ts';
export { heatChart } from './analysis/heatChart.ts';
export type { Question } from './analysis/asked.ts';

// which worlds could be a real government
export {
  calibrate,
  type Calibrated,
  type CalibrateOptions,
  type OptionLeft,
} from './calibration/calibrate.ts';
export type { TargetsFile } from './calibration/targetsFile.ts';
export { planTargets, type Target } from './calibration/planTargets.ts';
export { readTargetsFile } from './calibration/readTargetsFile.ts';
export { tellCalibration } from './calibration/tellCalibration.ts';
export { calibrationChart } from './calibration/calibrationChart.ts';
export { acceptedCsv, worldsCsv } from './calibration/calibrationCsv.ts';

// formulas: outcomes and conditions of one's own
export { compileFormula, type Formula } from './formulas/formula.ts';

// claims of the deck, tried in plausible governments
export {
  against,
  along,
  claims,
  falls,
  higher,
  lower,
  response,
  rises,
  risesThenFalls,
  series,
  type Account,
  type Arm,
  type Claim,
  type Column,
  type Measure,
  type Question as ClaimQuestion,
  type Runs,
  type Series,
} from '@joined-up/claims';
export { doseRows } from './claims/doseRows.ts';
export type { AccountReport, ReportedNumber } from './claims/accountReport.ts';
export { tryWorld, type WorldAnswer } from './claims/tryWorld.ts';
export { tryClaim, type TriedClaim, type Finding, type TryClaimOptions } from './claims/tryClaim.ts';
export { claimMatrix, type ClaimMatrixOptions } from './claims/matrix/claimMatrix.ts';
export { circumstances, type Circumstance } from './circumstances/circumstance.ts';
export {
  ALIKE,
  comparesWithStatusQuo,
  mainQuestionOf,
  triedWorld,
  worldUnder,
  type Cell,
  type Hanging,
  type MatrixRow,
  type TurnsFrom,
} from './claims/matrix/matrix.ts';
export { references, type Reference } from './claims/matrix/reference.ts';
export { holds, tellMatrix } from './claims/matrix/tellMatrix.ts';
export { tellClaim } from './claims/tellClaim.ts';
export { claimCsv } from './claims/claimCsv.ts';
export { accountsCsv } from './claims/accountsCsv.ts';
export { claimPicture } from './claims/claimPicture.ts';
export { inThreads } from './claims/inThreads.ts';
export { whereItHolds, type WhereItHolds } from './claims/whereItHolds.ts';
export { drawWorld, type PlausibleWorld } from '@joined-up/scenarios';

// reforms that were measured
export { caseIds, findCase, sourceOfCase, type CaseSource } from './cases/findCase.ts';
export { casesInThreads, type CaseReaders } from './cases/casesInThreads.ts';
export { combinationsKeptIn } from './cases/keptReadings.ts';
export {
  readWorld,
  tryCase,
  type CaseCell,
  type CaseStructure,
  type TriedCase,
  type TryCaseOptions,
} from './cases/tryCase.ts';
export { tellCase } from './cases/tellCase.ts';
export {
  actingStructures,
  combinationsOf,
  lettersOf,
  matchCases,
  observedPatterns,
  type Combination,
  type MatchedCases,
  type MatchOptions,
} from './cases/matchCases.ts';
export { whatMatches, type WhatMatches } from './cases/whatMatches.ts';
export { nameOf as nameOfAsked, tellLeft, tellMatch } from './cases/tellMatch.ts';
export { claimsIn, type ClaimIn } from './cases/claimsIn.ts';
export { hasSeries, observedRows, type ObservedCase } from './cases/observedRows.ts';
export { observedPicture } from './cases/observedPicture.ts';
