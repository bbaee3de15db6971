import type { ExplorerData } from '../explorerData.ts';
import type { Choice } from './choice.ts';
import type { Column, Places } from './columns.ts';

/** What a page shows, as it is now. */
export interface View {
  readonly data: ExplorerData;
  readonly places: Places;
  readonly columns: readonly Column[];
  readonly choice: Choice;
  /** Runs that pass everywhere, mixed: whoever draws a part of them draws a fair part. */
  readonly chosen: Uint32Array;
  /** Some that do not, for comparison. */
  readonly others: Uint32Array;
  readonly colourOf: (run: number) => string;
  /** A world that somebody picked. */
  readonly picked: number | undefined;
  /** Columns of the scatter. */
  readonly across: Column;
  readonly up: Column;
}

/** What people do to it. */
export interface Acts {
  /** Chooses along a column; `undefined`: everything again. */
  choose(
    column: string,
    part: Choice extends ReadonlyMap<string, infer Part> ? Part | undefined : never,
  ): void;
  pick(world: number | undefined): void;
}
