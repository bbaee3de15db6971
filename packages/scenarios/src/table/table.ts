import type { RawCell } from './rawTable.ts';
import type { Mark } from './numbers.ts';

/** A row of a table under its headings. */
export interface TableRow {
  /** Line of a text, row of a sheet, from 1. */
  readonly line: number;
  /** Its sheet, where several were read together. */
  readonly sheet?: string;
  /** Shape [column]. */
  readonly cells: readonly RawCell[];
}

/** How the table was found in its file. */
export interface Seen {
  /** Number of columns. */
  readonly columns: number;
  /** Number of rows of data. */
  readonly rows: number;
  /** `'\t'`, `';'`, `','` or `'|'`; none in a spreadsheet. */
  readonly separator?: string;
  /** As people call it: UTF-8, UTF-16 LE, cp1252; none in a spreadsheet. */
  readonly encoding?: string;
  /** Name of the sheet; none in a text. */
  readonly sheet?: string;
  /** Sheets that were read together, the column of their names, and whether these are names of things. */
  readonly sheets?: {
    readonly names: readonly string[];
    readonly column: string;
    readonly named: boolean;
  };
  /** Its other sheets with something in them. */
  readonly otherSheets: readonly string[];
  /** Cells that are a part of a merged one, and so have its value. */
  readonly merged: number;
  /** The decimal mark; none if no number shows one. */
  readonly decimal?: Mark;
  /** Headings: known words, guessed by their look, or missing. */
  readonly headings: 'known' | 'by-look' | 'none';
  /** Line on which the headings stand; none if there are none. */
  readonly headingLine?: number;
  /**
   * What was left out: titles above, totals, notes below, headings that come again, rows of one cell
   * within, another table below.
   */
  readonly leftOut: readonly LeftOut[];
  /** Rows that head those below them: their lines, and the columns that hold their names now. */
  readonly heads: {
    readonly lines: readonly number[];
    readonly columns: readonly string[];
    /** Are these columns of their own? */
    readonly added: boolean;
  };
  /** The last cell of a text that ends within its last line; none if the line is whole, or no row of the table. */
  readonly openEnd?: string;
  /** Columns with numbers that could be read in two ways, and the way that was chosen. */
  readonly ambiguous: readonly {
    readonly column: string;
    readonly text: string;
    readonly value: number;
    /** What it could be besides. */
    readonly other: number;
  }[];
  /** Totals that are not the sum of what stands above them. */
  readonly wrongTotals: readonly {
    readonly line: number;
    /** Its sheet, where several were read together. */
    readonly sheet?: string;
    readonly column: string;
    readonly total: number;
    readonly sum: number;
  }[];
  /** Codes that lie in each other over amounts that do not add up: every row counts as one of its own. */
  readonly unnested?: {
    readonly codes: string;
    readonly line: number;
    readonly column: string;
    readonly total: number;
    readonly sum: number;
  };
}

/** Why rows were left out. */
export type LeftOutKind = 'title' | 'total' | 'note' | 'heading-again' | 'section' | 'below';

/** A row that was not read as data, and where it stands: line 1 is the first of the file. */
export interface LeftOut {
  /** Why it is no data: a title, a total, a note, … */
  readonly kind: LeftOutKind;
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  /** Its sheet, where several were read together. */
  readonly sheet?: string;
  /** Contents of the row. */
  readonly text: string;
}

/** A table as a person would describe it: headings, rows under them, and how it was found. */
export interface Table {
  /** Where it comes from, for messages: a file. */
  readonly source: string;
  /** Shape [column]; no two alike. */
  readonly headings: readonly string[];
  /** The rows of data, in the order of the file. */
  readonly rows: readonly TableRow[];
  /** How the table was found in its file. */
  readonly seen: Seen;
}
