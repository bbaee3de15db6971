import type { Program } from './program.ts';

/** Something that the importer dropped, merged or moved, and how much money that was. */
export interface ImportNote {
  /** A short name for programs that read the report. */
  readonly kind: string;
  /** A sentence for people. */
  readonly what: string;
  /** Programmes that it touches. */
  readonly programmes: number;
  /** Their money that it touches, in the report's measure; may be negative. */
  readonly money: number;
  /** The names behind it, as far as they are few. */
  readonly items: readonly string[];
}

/** What came in, what came out, and everything that happened on the way. */
export interface ImportReport {
  /** Name of the file. */
  readonly source: string;
  /** Unit of the amounts, for people: `US dollars a year`. */
  readonly measure: string;
  /** Rows of the table that were read. */
  readonly programmes: number;
  /** Departments, as the table names them. */
  readonly departments: number;
  /** Pairs of department and agency. */
  readonly agencies: number;
  /** In `measure`. */
  readonly money: number;
  /** How much of it is in the government: counts, and money in `measure`. */
  readonly kept: {
    readonly ministries: number;
    readonly units: number;
    readonly mandates: number;
    readonly cells: number;
    readonly money: number;
  };
  /** Everything that was left out, moved, joined or guessed. */
  readonly notes: readonly ImportNote[];
}

/** Collects notes. */
export class Notes {
  readonly all: ImportNote[] = [];

  /** A note about programmes as a whole; none if there are none. */
  programs(kind: string, what: string, programs: readonly Program[], items: readonly string[] = []): void {
    if (programs.length > 0) this.add(kind, what, programs.length, total(programs), items);
  }

  add(kind: string, what: string, programmes: number, money: number, items: readonly string[] = []): void {
    this.all.push({ kind, what, programmes, money: Math.round(money), items });
  }
}

/** The money of programmes. */
export const total = (programs: readonly Program[]): number =>
  programs.reduce((sum, { money }) => sum + money, 0);
