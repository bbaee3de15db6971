// parameters: one record each
export { parameters, parameterGroups, defaultParameters, type Parameters, type ParameterName } from './parameters/parameters.ts';
export type { ParameterRecord } from './parameters/parameter.ts';
export { resolveParameters, parameterProblems } from './parameters/checkParameters.ts';

// luck: every draw is a function of (seed, stream, entity, month)
export { luckOf, branch, streamOf, entityKey, pairKey, type Luck, type Seed } from './random/luck.ts';
export { uniform, normal } from './random/draws.ts';
export { uniformBetween, exponential, gammaTwo, lognormal, sample } from './random/distributions.ts';
export { streams, type StreamName } from './random/streams.ts';

// governments and scenarios
export type { Government, Named, Segment, Service, Need, Goal, Ministry, Unit, Mandate, Trust } from './government/government.ts';
export type { Scenario } from './government/scenario.ts';

// regimes and forums: data
export type { Regime, Merger, Centre, SharedGoals, RegimeMaker } from './regimes/regime.ts';
export type { Forum, Chair, Strength, Agenda } from './forums/forum.ts';

// a run: begin it, step it, observe it
export { simulate, type RunOptions } from './simulate/simulate.ts';
export { begin } from './simulate/begin.ts';
export { step } from './simulate/step.ts';
export type { Simulation } from './simulate/simulation.ts';
export { regimes } from './regimes/regimes.ts';
export { observe } from './metrics/observe.ts';
export { metrics } from './metrics/metrics.ts';
export { measure } from './metrics/measure.ts';

// runs and what they give
export type { Run, MonthlyRow, MetricValues } from './simulate/run.ts';
export type { Metric, LevelMetric, RatioMetric, MetricFamily } from './metrics/metric.ts';

// what was wrong with an input
export { InputError, describeProblem, type Problem } from './problems.ts';
export { nearest, suggest } from './nearest.ts';
