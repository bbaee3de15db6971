/** A cell as written in a file. */
export interface RawCell {
  /** As a person sees it. */
  readonly text: string;
  /** What it is worth, where a spreadsheet knows (percent as a share). */
  readonly number?: number;
  /** Spaces before its text. */
  readonly indent?: number;
}

/** A row as written in a file. */
export interface RawRow {
  /** Line of a text, row of a sheet, from 1. */
  readonly line: number;
  readonly cells: readonly RawCell[];
  /** Is the line above it blank? */
  readonly apart?: boolean;
}

/** How a file is laid out. */
export type Layout =
  | {
      readonly kind: 'text';
      readonly separator: Separator;
      readonly encoding: string;
      /** The last cell, where the text ends without a line break. */
      readonly openEnd?: string;
    }
  | {
      readonly kind: 'sheet';
      readonly format: string;
      readonly sheet: string;
      /** Its other sheets with something in them. */
      readonly others: readonly string[];
      /** Cells that got the value of the merged cell that they are a part of. */
      readonly merged: number;
    };

export type Separator = '\t' | ';' | ',' | '|';

/** Rows of a file before anything is known of their meaning. */
export interface RawTable {
  readonly rows: readonly RawRow[];
  readonly layout: Layout;
}

export const isBlank = ({ text }: RawCell): boolean => text === '';
