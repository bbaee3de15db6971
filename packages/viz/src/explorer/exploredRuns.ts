/** A number that every world or every run has. */
export interface ExploredNumber {
  /** Unique; what the page's address calls it. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** One per world or run; NaN where missing. */
  readonly values: Float64Array;
  /** Names of the values 0, 1, 2 …, where the number stands for one of several options. */
  readonly options?: readonly string[];
}

/** Runs of a study in columns: what a page explores. A world is a government at one point of the design. */
export interface ExploredRuns {
  /** What differs between worlds; one value per world. */
  readonly parameters: readonly ExploredNumber[];
  /** Results of runs; one value per run. */
  readonly outcomes: readonly ExploredNumber[];
  /** Shape [world]: index of its government in `governments`. */
  readonly government: Uint32Array;
  /** Shape [run]: index of its world. */
  readonly world: Uint32Array;
  /** Shape [run]: index of its regime in `regimes`. */
  readonly regime: Uint32Array;
  /** Shape [run]: index of its seed in `seeds`. */
  readonly seed: Uint32Array;
  /** Shape [run]; 16 hexadecimal digits each. */
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
  /** Shape [government]: the workshop page that has it, and how a link names it. */
  readonly pages: readonly { readonly address: string; readonly government: string }[];
  /** Shape [regime]: what the workshop calls it; empty where the workshop cannot start with it. */
  readonly starts: readonly string[];
  /** Shape [world]: dials as a link writes them, such as `,q.4,o.2`. */
  readonly dials: readonly string[];
  /** Names of parameters that the workshop has no dial for. */
  readonly left: readonly string[];
}
