// charts: rows and options in, an SVG out
export { pairedDifference, type PairedOptions } from './charts/pairedDifference.ts';
export { differencePath, type PathOptions } from './charts/differencePath.ts';
export {
  observedFan,
  observedTitle,
  type ObservedFanOptions,
  type ObservedRow,
} from './charts/observedFan.ts';
export { gapGrid, type GapOptions } from './charts/gapGrid.ts';
export { gapDifference, GAP_MATTERS, type GapDifferenceOptions } from './charts/gapDifference.ts';
export { carriers, type CarrierOptions } from './charts/carriers.ts';
export { timeBars, type TimeOptions } from './charts/timeBars.ts';
export { fragmentationMap, type MapOptions, type AreaRow } from './charts/fragmentationMap.ts';
export { docking, dockingTitle, type DockingMark } from './charts/docking.ts';
export { doseResponse, type DoseOptions, type DoseRow } from './charts/doseResponse.ts';
export { tornado, type TornadoOptions, type TornadoRow, type TornadoEnd } from './charts/tornado.ts';
export { reasons, type ReasonOptions } from './charts/reasons.ts';
export { winMap, type WinOptions, type WinRow } from './charts/winMap.ts';
export { heatMap } from './charts/heatMap.ts';
export type { HeatOptions } from './charts/heatOptions.ts';
export { worldsMap, type WorldsOptions, type WorldRow, type BoxLimit } from './charts/worldsMap.ts';
export { dimensionalStacking, LEAST_WORLDS, type StackOptions } from './charts/dimensionalStacking.ts';
export { rangesLeft, type RangesOptions } from './charts/rangesLeft.ts';
export { regimeStructure, type StructureOptions } from './charts/regimeStructure.ts';
export { structureChange, type StructureChangeOptions } from './charts/structureChange.ts';
export { deliveryChain, type ChainOptions, type ChainRow } from './charts/deliveryChain.ts';
export { sobolDots, type SensitivityOptions } from './charts/sobolDots.ts';
export { morrisDots } from './charts/morrisDots.ts';
export { forumMonth, type ForumOptions } from './charts/forumMonth.ts';
export type { PictureOptions } from './frame/pictureOptions.ts';

// a government at work, month by month
export {
  livingGovernment,
  type LivingGovernment,
  type LivingOptions,
  type RecordedRun,
} from './living/livingGovernment.ts';
export { ofAHundred } from './living/inWords.ts';
export { play as playLivingGovernment, type Player, type PlayerOptions } from './living/player.ts';
export { playerStyle as livingStyle } from './living/playerStyle.ts';

export { wordsOfParameter } from './titles/parameterWords.ts';

// looking around in the runs of a study
export { explorerPage, type ExplorerOptions } from './explorer/explorerPage.ts';
export type { ExploredNumber, ExploredRuns, WorkshopLinks } from './explorer/exploredRuns.ts';

// what is in a picture, as text
export { outline } from './frame/outline.ts';

// rows: what charts draw, made from runs
export { compare, type PairedRow, type Comparison, type Compared } from './rows/compare.ts';
export { bestRow, type BestRow } from './rows/bestRow.ts';
export { FAN, pathRows, type PathRow, type MonthlyRun } from './rows/pathRows.ts';
export { recoveryMonths } from './rows/recoveryMonths.ts';
export { gapRows, type GapRow } from './rows/gapRows.ts';
export { gapChanges, type GapChange } from './rows/gapChanges.ts';
export { carrierRows, type CarrierRow } from './rows/carrierRows.ts';
export { chainRows } from './rows/chainRows.ts';
export {
  organisationUnder,
  type Organisation,
  type Minister,
  type JoinedForum,
} from './rows/organisationUnder.ts';
export { forumMonthOf, type ForumMonth, type ForumRow, type AgreedRow } from './rows/forumRows.ts';
export {
  sobolRows,
  morrisRows,
  type SobolRow,
  type MorrisRow,
  type Estimated,
} from './rows/sensitivityRows.ts';
export {
  stackWorlds,
  type WorldStack,
  type StackWorld,
  type StackAxis,
  type StackCell,
} from './rows/stackWorlds.ts';
export {
  heatCells,
  type HeatCells,
  type HeatCellsOptions,
  type HeatCell,
  type HeatSide,
  type HeatAxis,
  type HeatWorld,
} from './rows/heatCells.ts';
export { timeRow, type TimeRow } from './rows/timeRows.ts';
export { reasonRows, type DifferenceParts, type ReasonId, type ReasonRow } from './rows/reasonRows.ts';

// a picture as a file
export { svgText } from './svg/svgText.ts';

// tables: each chart's twin
export type { Table, Column } from './tables/table.ts';
export { pairedTable } from './tables/pairedTable.ts';
export { pathTable } from './tables/pathTable.ts';
export { observedTable } from './tables/observedTable.ts';
export { gapTable } from './tables/gapTable.ts';
export { gapDifferenceTable } from './tables/gapDifferenceTable.ts';
export { carrierTable } from './tables/carrierTable.ts';
export { timeTable } from './tables/timeTable.ts';
export { mapTable } from './tables/mapTable.ts';
export { doseTable } from './tables/doseTable.ts';
export { tornadoTable } from './tables/tornadoTable.ts';
export { reasonTable } from './tables/reasonTable.ts';
export { worldsTable } from './tables/worldsTable.ts';
export { stackTable } from './tables/stackTable.ts';
export { rangesTable } from './tables/rangesTable.ts';
export { heatTable } from './tables/heatTable.ts';
export { winTable } from './tables/winTable.ts';
export { structureTable } from './tables/structureTable.ts';
export { structureChangeTable } from './tables/structureChangeTable.ts';
export { chainTable } from './tables/chainTable.ts';
export { forumTable, forumGoalTable } from './tables/forumTable.ts';
export { sobolTable, morrisTable } from './tables/sensitivityTable.ts';
export { dockingTable } from './tables/dockingTable.ts';
export { csv, safeCell, withoutFormula, type SpreadsheetLook } from './tables/csv.ts';

// findings in words
export { differenceTitle } from './titles/differenceTitle.ts';
export { findingSentence, type Found } from './titles/findingSentence.ts';
export { namedFinding } from './report/namedFinding.ts';
export { heatTitle } from './titles/heatTitle.ts';
export { reasonTitle } from './titles/reasonTitle.ts';
export { usualMatters } from './titles/matters.ts';
export { capital } from './titles/capital.ts';
export { midSentence } from './titles/midSentence.ts';
export { formatNumber } from './titles/formatNumber.ts';
export {
  languages,
  wordsOf,
  everydayMetrics,
  everydayRegimes,
  metricWords,
  regimeWords,
  regimeDescription,
  type Language,
  type PictureLanguage,
} from './titles/wordsOf.ts';
export { french } from './titles/languages/fr.ts';
export type { Words, MetricWords, RegimeWords } from './titles/words.ts';
export type { EverydayWords } from './titles/metricWords.ts';
export { assumptionText, groupText } from './titles/assumptions/assumptionWords.ts';

// how a regime looks everywhere
export { regimeStyle, type RegimeStyle } from './theme/regimeStyle.ts';

// pages around charts
export { escapeHtml, htmlDocument } from './report/html.ts';

// a comparison: the long report; a comparison or a study on one page of paper
export { comparisonReport, type ComparisonReportInput } from './report/comparisonReport.ts';
export { shortReport, type ShortReportInput, type ReportFrame } from './report/shortReport.ts';
export { comparisonPage, type ComparisonPageInput } from './report/comparisonPage.ts';
export { studyPage, comparesNothing, type StudyPageInput, type StudyRow } from './report/studyPage.ts';
