/** A number that every world or every run has. */
export interface ExploredNumber {
  /** Unique; what the page's address calls it. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** One a world or a run; NaN where missing. */
  readonly values: Float64Array;
  /** Names of 0, 1, 2 …, where the number says which of several things it is. */
  readonly options?: readonly string[];
}

/** Runs of a study, column by column: what a page explores. A world is a government under one point of the design. */
export interface ExploredRuns {
  /** What differs between worlds; one value a world. */
  readonly parameters: readonly ExploredNumber[];
  /** What runs came to; one value a run. */
  readonly outcomes: readonly ExploredNumber[];
  /** Of each world: the place of its government in `governments`. */
  readonly government: Uint32Array;
  /** Of each run: place of its world. */
  readonly world: Uint32Array;
  /** Of each run: place of its regime in `regimes`. */
  readonly regime: Uint32Array;
  /** Of each run: place of its seed in `seeds`. */
  readonly seed: Uint32Array;
  /** Of each run; 16 hexadecimal digits. */
  readonly runIds: readonly string[];
  /** Names of the governments. */
  readonly governments: readonly string[];
  /** Ids of the regimes, and what people call them. */
  readonly regimes: readonly { readonly id: string; readonly name: string }[];
  /** The seeds, as text. */
  readonly seeds: readonly string[];
}

/** What a page needs to lead on to the workshop. */
export interface WorkshopLinks {
  /** Of each government: the page that has it, and the link's part that names it. */
  readonly pages: readonly { readonly address: string; readonly government: string }[];
  /** Of each regime: what the workshop calls it; empty where it has no such start. */
  readonly starts: readonly string[];
  /** Of each world: dials as a link writes them, such as `,q.4,o.2`. */
  readonly dials: readonly string[];
  /** Names of parameters that the workshop has no dial for. */
  readonly left: readonly string[];
}
