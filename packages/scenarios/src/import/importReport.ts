import type { Program } from './program.ts';

/** Something that the import dropped, merged or moved, and how much money that was. */
export interface ImportNote {
  /** A short name, for software that reads the report. */
  readonly kind: string;
  /** A sentence for people. */
  readonly what: string;
  /** Number of programmes concerned. */
  readonly programmes: number;
  /** Money concerned, in the report's measure; may be negative. */
  readonly money: number;
  /** The names concerned, if they are few. */
  readonly items: readonly string[];
}

/** What came in, what came out, and everything that happened on the way. */
export interface ImportReport {
  /** Name of the file. */
  readonly source: string;
  /** Unit of the amounts, for people: `US dollars a year`. */
  readonly measure: string;
  /** Programmes that were read. */
  readonly programmes: number;
  /** Number of departments named. */
  readonly departments: number;
  /** Number of pairs of department and agency. */
  readonly agencies: number;
  /** Their money, in `measure`. */
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

/** Collects notes during an import. */
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

/** The money of programmes, added up. */
export const total = (programs: readonly Program[]): number =>
  programs.reduce((sum, { money }) => sum + money, 0);
