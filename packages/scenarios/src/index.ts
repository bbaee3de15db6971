// governments: each a scenario
export { scenarios } from './scenarios.ts';
export { stylised } from './stylised/stylised.ts';

// a government of your own: a file in YAML or JSON
export { readScenario } from './schema/readScenario.ts';
export { fileScenario, type FileScenario } from './schema/fileScenario.ts';
export { scenarioJsonSchema } from './schema/scenarioJsonSchema.ts';
export type { ScenarioFile } from './schema/scenarioFile.ts';
export type { RegimeFile, ForumFile } from './schema/regimeFile.ts';
export type { Uncertain } from './schema/uncertain.ts';
