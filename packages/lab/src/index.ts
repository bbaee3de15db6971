// a study: what to run
export type { Study, RunRow, Results } from './runs/study.ts';
export { runAll, type RunAllOptions } from './runs/runAll.ts';
export { runId } from './runs/runId.ts';
export { findScenario } from './inputs/findScenario.ts';
export { readStudy, type StudyOptions, type StudyRequest } from './inputs/readStudy.ts';
export type { ScenarioSource } from './inputs/scenarioSource.ts';

// what it says
export { compare, type ComparisonRow } from './comparison/compare.ts';
export { comparisonCsv } from './comparison/comparisonCsv.ts';
export { comparisonTable } from './terminal/comparisonTable.ts';
export { runsCsv } from './tables/runsCsv.ts';
export { writeWhole } from './files/writeWhole.ts';

// for scripts: a few lines to a result and a picture
export { experiment, type Experiment, type ExperimentInputs } from './experiment/experiment.ts';
export { show } from './experiment/show.ts';
