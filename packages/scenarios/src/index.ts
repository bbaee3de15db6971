// governments: each a scenario
export { scenarios } from './scenarios.ts';
export { isScenario, isScenarioText, scenario, type ScenarioSaid } from './scenario.ts';
export { stylised } from './stylised/stylised.ts';
export { usFederal2024 } from './cases/usFederal2024.ts';

// a government of your own: a file in YAML or JSON
export { readScenario } from './schema/readScenario.ts';
export { fileScenario, type FileScenario } from './schema/fileScenario.ts';
export { scenarioJsonSchema } from './schema/scenarioJsonSchema.ts';
export type { ScenarioFile } from './schema/scenarioFile.ts';
export type { RegimeFile, ForumFile } from './schema/regimeFile.ts';
export type { Uncertain } from './schema/uncertain.ts';

// what is wrong with what somebody handed in, in their language
export { errorTexts, phraseText, problemText } from './problems/problemText.ts';
export type { Phrase } from './problems/phrases.ts';

// the United States federal programme inventory, as it is published
export { importFederalPrograms, type ImportOptions } from './import/importFederalPrograms.ts';
export { scenarioText } from './import/scenarioText.ts';

// any government's own table
export {
  importTable,
  NothingShared,
  type DraftedImport,
  type TableImport,
  type TableImportOptions,
  type Crosswalk,
  type CrosswalkRow,
} from './import/importTable.ts';
export { importPage } from './import/importPage.ts';
export { importSheets } from './import/importSheets.ts';
export { sharedAreas } from './import/sharedAreas.ts';
export { mappingFile, type MappingFile } from './import/mapping.ts';
export { importLanguages, importWords, type ImportLanguage } from './import/words/words.ts';
export type { ImportReport, ImportNote } from './import/importReport.ts';

// before any simulation: fragmentation, overlap and duplication by policy area
export { fragmentationMap } from './map/fragmentationMap.ts';
export type { MapRow } from './map/mapRow.ts';

// for other files that people write: the one reader of YAML and JSON, which knows lines
export type { Path } from './schema/positionOf.ts';
export type { PlacedProblem } from './schema/placedProblem.ts';
export { bestBranch, partAt, unknownKeys } from './schema/issues.ts';
export { readText, type SourceText } from './schema/sourceText.ts';

// reforms that were measured: cases, and what was observed held against paths of runs
export { drawWorld, inWorld, luckIn, type PlausibleWorld } from './worlds/drawWorld.ts';
export { readCase, caseParts, type ReformCase } from './cases/readCase.ts';
export type { ObservedFile } from './cases/observedFile.ts';
export { readPattern, type Paths, type PatternReading } from './patterns/readPattern.ts';
export { pathsOf } from './patterns/pathsOf.ts';
export { armsOf, readsOf, type Expectation, type Pattern } from './patterns/patternFile.ts';

// try to break it: the government in which a regime does worst
export * from './breaking/index.ts';

// why two regimes differ: what each mechanism contributes
export {
  reasonsOf,
  variants,
  type Part,
  type Reasons,
  type Variant,
  type VariantRuns,
} from './reasons/reasons.ts';
export { why, type WhyOptions, type WhyProgress } from './reasons/why.ts';
