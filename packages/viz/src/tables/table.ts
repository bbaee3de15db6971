/** A table twin: what a chart draws, for those who would rather read it, hear it or compute with it. */
export interface Table {
  /** What the table shows, in a sentence. */
  readonly caption: string;
  /** Headings, and whether their cells are numbers. */
  readonly columns: readonly Column[];
  /** Shape [row][column]; text or number as people read them. */
  readonly rows: readonly (readonly string[])[];
}

/** A column of a table under a chart. */
export interface Column {
  /** Its heading, for people to read. */
  readonly name: string;
  /** Whether its cells are numbers, and aligned as such. */
  readonly numeric: boolean;
}

export const textColumn = (name: string): Column => ({ name, numeric: false });
export const numberColumn = (name: string): Column => ({ name, numeric: true });
