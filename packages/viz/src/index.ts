// charts: rows and options in, an SVG out
export { pairedDifference, type PairedOptions } from './charts/pairedDifference.ts';
export type { PairedRow } from './rows/compare.ts';
export { svgText } from './svg/svgText.ts';
export { differencePath, type PathOptions } from './charts/differencePath.ts';
export { pathRows, type PathRow, type MonthlyRun } from './rows/pathRows.ts';
export { recoveryMonths } from './rows/recoveryMonths.ts';
export { gapGrid, type GapOptions } from './charts/gapGrid.ts';
export { carriers, type CarrierOptions } from './charts/carriers.ts';
export { gapRows, type GapRow } from './rows/gapRows.ts';
export { carrierRows, type CarrierRow } from './rows/carrierRows.ts';
export { timeRow, type TimeRow } from './rows/timeRows.ts';
export { timeBars, type TimeOptions } from './charts/timeBars.ts';
export { fragmentationMap, type MapOptions, type AreaRow } from './charts/fragmentationMap.ts';
