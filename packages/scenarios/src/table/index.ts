// the one reader of tables: text here, workbooks only where one is read
export {
  readTable,
  readTableNow,
  readTextTable,
  loadWorkbooks,
  isWorkbook,
  type TableOptions,
} from './readTable.ts';
export { describeTable, type TableLanguage } from './describeTable.ts';
export { decodeText, encodingName, recognised, type DecodedText, type Encoding } from './decodeText.ts';
export { readNumbers, type NumberColumn } from './numbers.ts';
export { tableLanguage, type TableSpeaks } from './tableLanguage.ts';
export { folded } from './folded.ts';
export { placeOf } from './placeOf.ts';
export { isPlaceholder } from './placeholders.ts';
export { columnsByHeading, type Columns, type ColumnGuess } from './columnsByHeading.ts';
export { roles, type Role } from './headings.ts';
export type { Table, TableRow, Seen, LeftOut } from './table.ts';

// tables out again, as a workbook
export { workbookOf } from './workbookOf.ts';
export type { Sheet, SheetCell } from './workbook.ts';
