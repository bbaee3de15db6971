/**
 * Where two governments part: who waits for whom in both, which one settles it in what forum, and which one
 * waits.
 */
type PartingTold = Readonly<Record<'who' | 'whom' | 'settles' | 'forum' | 'waits', string>>;

/** Texts of a living government, in one language. Numbers come whole; {} in a text stands for a number. */
export interface LivingWords {
  /** Heading of a picture of two, and of one. */
  readonly titleOfTwo: string;
  readonly titleOfOne: string;
  /** "52 of 100"; and what is counted. */
  readonly ofHundred: string;
  readonly reached: string;
  readonly best: string;
  readonly waits: (pieces: number, months: number) => string;
  readonly nothingWaits: string;
  readonly others: (ministries: number) => string;
  /** News of a month. `forum` has its article where it is a subject; ministries come by name. */
  readonly begins: (regime: string) => string;
  readonly changes: string;
  readonly settles: (forum: string, who: string, whom: string, months: number) => string;
  readonly inVain: (forum: string, who: string, whom: string, months: number) => string;
  readonly hasWaited: (who: string, whom: string, months: number) => string;
  readonly manyMeetings: (meetings: number) => string;
  readonly quiet: string;
  /** Where two governments with the same luck part: in one a forum settles what goes on waiting in the other. */
  readonly part: (parting: PartingTold, months: number) => string;
  /** The same for work that waits to the end. */
  readonly partForGood: (parting: PartingTold) => string;
  /** The result of a meeting, written on the table. */
  readonly onTable: (settled: number, left: number) => string;
  readonly month: string;
  readonly reform: string;
  readonly controls: {
    readonly play: string;
    readonly pause: string;
    readonly back: string;
    readonly on: string;
    readonly start: string;
    readonly clock: string;
    readonly speed: string;
    readonly speeds: readonly [slow: string, usual: string, fast: string];
    readonly list: string;
    readonly news: string;
    readonly waiting: string;
  };
  /** How to read it, one phrase each. */
  readonly reading: readonly {
    readonly sign: 'dot' | 'stuck' | 'thread' | 'ring' | 'seat' | 'delegate' | 'spill' | 'cancel' | 'glass';
    readonly text: string;
  }[];
  readonly note: string;
}
