import type { ChartWords } from './chartWords.ts';

/** Texts of the one-page report that the long one does not have. */
export interface PageWords {
  /** The usual question of a comparison, and of a study without a name. */
  readonly question: (scenario: string) => string;
  /** The size of a study, one line. */
  readonly size: (worlds: number, seeds: number, runs: number) => string;
  /** A number, or a list of them. */
  readonly months: (months: string) => string;
  /** Above the table. */
  readonly table: string;
  readonly cell: string;
  readonly cellOfWorlds: string;
  /** Regimes for which the page has no room. */
  readonly others: (count: number) => string;
  readonly worlds: (count: number) => string;
  readonly least: string;
  readonly most: string;
  readonly assumptions: string;
  /** What all numbers rest on. */
  readonly setUp: (start: string) => string;
  readonly usual: string;
  readonly changed: (count: number) => string;
  /** Parameters that vary in a study, and those that it sets to one value. */
  readonly varied: (count: number) => string;
  readonly fixed: string;
  readonly more: (count: number) => string;
  /** Before the command that lists all assumptions. */
  readonly all: string;
  /** A limit of designs, in addition to the limits of the model. */
  readonly design: string;
  readonly failed: (count: number, of: number) => string;
  readonly missing: (count: number, of: number) => string;
  /** How bars of parameters were found from the points of a design. */
  readonly effects: string;
  /** The finding of such bars for a metric itself, not a difference. */
  readonly drives: (parameter: string, subject: string) => string;
  readonly nothingDrives: (subject: string) => string;
  readonly code: string;
}

/** Texts of a chart of paired runs where its dots are worlds, not seeds. */
export type WorldWords = Pick<
  ChartWords,
  | 'seeds'
  | 'eachRegime'
  | 'differenceTo'
  | 'differenceSentence'
  | 'dotsNote'
  | 'dotsAreSeeds'
  | 'barNote'
  | 'linesNote'
>;
