// charts: rows and options in, an SVG out
export { pairedDifference, type PairedOptions } from './charts/pairedDifference.ts';
export type { PairedRow } from './rows/compare.ts';
export { svgText } from './svg/svgText.ts';
export { differencePath, type PathOptions } from './charts/differencePath.ts';
export { pathRows, type PathRow, type MonthlyRun } from './rows/pathRows.ts';
export { recoveryMonths } from './rows/recoveryMonths.ts';
