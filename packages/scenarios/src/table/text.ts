// the reader of tables for a page: pasted text only, and nothing that spreadsheets need
export { readTextTable } from './readTextTable.ts';
export { describeTable, type TableLanguage } from './describeTable.ts';
export { columnsByHeading } from './columnsByHeading.ts';
export { utf8Text } from './utf8Text.ts';
export { folded } from './folded.ts';
export { isPlaceholder } from './placeholders.ts';
export type { Table } from './table.ts';
