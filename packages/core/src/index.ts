// parameters: one record each
export {
  parameters,
  parameterGroups,
  defaultParameters,
  type Parameters,
  type ParameterName,
} from './parameters/parameters.ts';
export type { ParameterRecord } from './parameters/parameter.ts';
export { parameterText } from './parameters/parameterText.ts';
export { structures, type Structure } from './parameters/structurePackages.ts';
export { valueOfWord, valueWord } from './parameters/valueWord.ts';
export { structureOf, readStructure } from './parameters/structureOf.ts';
export { resolveParameters, parameterProblems } from './parameters/checkParameters.ts';
export { drawParameters, valueInRange } from './parameters/drawParameters.ts';

// mechanisms: ways in which a regime can make a difference, and what takes each out of the model
export { mechanisms, type Mechanism, type MechanismId } from './mechanisms/mechanisms.ts';

// luck: every draw is a function of (seed, stream, entity, month)
export { luckOf, luckWithin, streamOf, type Luck, type Seed } from './random/luck.ts';
export { entityKey, pairKey, type WhoDraws, type EntityKey } from './random/entityKey.ts';
export { uniform, normal } from './random/draws.ts';
export { uniformBetween, exponential, gammaTwo, lognormal, sample } from './random/distributions.ts';
export { streams, type StreamName } from './random/streams.ts';

// governments and scenarios
export type {
  Government,
  Named,
  Segment,
  Service,
  Need,
  Goal,
  Ministry,
  Unit,
  Mandate,
  Trust,
} from './government/government.ts';
export type { Scenario } from './government/scenario.ts';
export type { Shock } from './government/shock.ts';
export { checkShocks } from './government/checkShocks.ts';

// regimes: who meets whom, who reports to whom, who decides, at what cost
export { regime, regimes, type RegimeId, type RegimeName } from './regimes/regimes.ts';
export { governed, type Additions } from './regimes/governed.ts';
export { strengthenedCentre, sharePriorities } from './regimes/centre.ts';
export { merger } from './regimes/merger.ts';
export { checkRegime } from './regimes/checkRegime.ts';
export { fullCentre } from './regimes/fullCentre.ts';
export { forEachPriority, committeesOfPeers, committeesUnderCentre } from './regimes/forEachPriority.ts';
export { pairCommittees } from './regimes/pairCommittees.ts';
export { goalsByWeight, priorityGoals } from './regimes/priorities.ts';
export type {
  Regime,
  Merger,
  Centre,
  SharedGoals,
  RegimeMaker,
  Leader,
  Step,
  ScheduleStep,
} from './regimes/regime.ts';
export { schedule, type ScheduleOptions, type ScheduleStepOptions } from './regimes/schedule.ts';
export { inForce, type InForce } from './regimes/inForce.ts';
export { checkSchedule, noMerger } from './regimes/checkSchedule.ts';
export type { Arrangement } from './regimes/arrangement.ts';

// institutions: small functions that return a forum
export { cabinet } from './institutions/cabinet.ts';
export { committee } from './institutions/committee.ts';
export { czar } from './institutions/czar.ts';
export { stocktake } from './institutions/stocktake.ts';
export { taskForce } from './institutions/taskForce.ts';
export { workingGroup } from './institutions/workingGroup.ts';
export type { Forum, Chair, Strength, Agenda } from './forums/forum.ts';
export type { SittingForum } from './forums/sittingForum.ts';

// a run: all at once, or step by step
export { simulate, SUMMARY_MONTHS } from './simulate/simulate.ts';
export type { RunOptions } from './simulate/runOptions.ts';
export type { Intervention } from './simulate/intervention.ts';
export { prepare, type RunInputs } from './simulate/prepare.ts';
export { release } from './simulate/release.ts';
export { begin, type BeginOptions } from './simulate/begin.ts';
export { step } from './simulate/step.ts';
export { phases, type Phase } from './month/order.ts';
export { hoursWanted } from './month/hoursWanted.ts';
export { branch } from './simulate/branch.ts';
export {
  shockCapacity,
  shockNeeds,
  shockObstacles,
  type Lasting,
  type WhoseCapacity,
  type WhoseNeeds,
} from './simulate/strike.ts';
export { snapshot, resume, encodeSnapshot, decodeSnapshot, type Snapshot } from './simulate/snapshot.ts';
export type { Behaviour, OwnStep, Witness, Simulation } from './simulate/simulation.ts';
export type { Act } from './simulate/witness.ts';
export type { Run, MonthlyRow, MetricValues } from './simulate/run.ts';
export type { State } from './state/state.ts';
export type { World } from './government/world.ts';

// behaviours: how agents decide, in the place of the model's own rules
export type { BehaviourOf, DecisionName } from './behaviours/behaviour.ts';
export type { Decision } from './behaviours/decision.ts';
export type { Invitation, Sent } from './behaviours/attend.ts';
export type { OwnSupply } from './behaviours/report.ts';
export type { Proposal } from './behaviours/goAlong.ts';
export type { UnitPlan } from './behaviours/allocate.ts';
export type { OwnStepOf, Turn } from './behaviours/ownStep.ts';
export { checkBehaviours } from './behaviours/checkBehaviours.ts';

// metrics: an observation in, one number out
export { metrics, type MetricId } from './metrics/metrics.ts';
export { nameAtMonth, partsAtMonth } from './metrics/atMonth.ts';
export { goalMetricIds, metricNamed, metricProblem, partsOfGoalMetric } from './metrics/goalMetrics.ts';
export { observe } from './metrics/observe.ts';
export { measure } from './metrics/measure.ts';
export { RunSummary } from './metrics/runSummary.ts';
export type { Observation } from './metrics/observation.ts';
export type { Metric, LevelMetric, RatioMetric, MetricFamily } from './metrics/metric.ts';

// observers: who else watches a run
export { cells, type CellReading } from './observers/cells.ts';
export { carriers, type CarrierReading } from './observers/carriers.ts';
export { time, timeParts, type TimeReading } from './observers/time.ts';
export type { Observer, Watch } from './observers/observer.ts';
export { letWatch } from './observers/letWatch.ts';

// a run as a stream of what happens in it
export { chronicle, type Chronicle } from './chronicle/chronicle.ts';
export type {
  Happening,
  Arranged,
  Met,
  Blocked,
  Settled,
  Worked,
  Achieved,
  Backed,
} from './chronicle/happening.ts';

// what happened in a meeting
export { minutesOf, recordMonth, type MinutesInputs } from './minutes/minutesOf.ts';
export { tellMinutes } from './minutes/tellMinutes.ts';
export { forumName } from './minutes/forumName.ts';
export type { Minutes } from './minutes/minutes.ts';
export type { Attendance } from './minutes/attendance.ts';
export type { BeliefMinute, BeliefChange } from './minutes/beliefs.ts';
export type { AgreementMinute } from './minutes/agreements.ts';
export type { ResponsibilityMinute } from './minutes/responsibilities.ts';
export type { ObstacleMinute } from './minutes/obstacles.ts';
export type { TrustMinute, CentreTrustMinute } from './minutes/trusts.ts';
export type { AccountabilityMinute } from './minutes/accountabilities.ts';
export type { MandatePlace } from './minutes/placeOfMandate.ts';
export { namesOf, type Names } from './telling/names.ts';
export { type Speech } from './telling/speech.ts';
export { counted, filled, keyOf, placesOf, type Value } from './telling/phrase.ts';

// where two runs with the same luck part
export {
  diverge,
  type Divergence,
  type DivergeInputs,
  type FirstDifference,
} from './divergence/diverge.ts';
export { tellDivergence } from './divergence/tellDivergence.ts';
export type { Beginning, Installed } from './divergence/beginning.ts';
export type { Entity } from './divergence/entity.ts';
export type { QuantityDifference, EntityDifference } from './divergence/reading.ts';
export type { Thread, ThreadStep } from './divergence/threads.ts';
export type { PairedMonth } from './divergence/pairedMonth.ts';
export { quantities } from './divergence/quantities.ts';
export { subjectOf, type Quantity } from './divergence/quantity.ts';

// what a result is of
export { modelVersion } from './version.ts';
export { fingerprint } from './fingerprint.ts';
export { contentOf } from './contentOf.ts';

// what was wrong with an input
export { InputError, describeProblem, isName, NAME, type Problem, visible } from './problems.ts';
export { nearest, suggest, unknownNames } from './nearest.ts';
export { isSeed, SEED } from './simulate/checkRun.ts';
