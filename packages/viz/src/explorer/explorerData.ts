import type { PackedFloats, PackedWholes } from './packed.ts';
import type { ExplorerWords } from './words/explorerWords.ts';
import type { WorkshopLinks } from './exploredRuns.ts';

export interface PackedNumber {
  readonly id: string;
  readonly name: string;
  readonly values: PackedFloats;
  readonly options?: readonly string[];
}

/** The JSON in a page of the explorer, read by its script. */
export interface ExplorerData {
  readonly words: ExplorerWords;
  /** BCP 47, and how it writes numbers. */
  readonly language: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly parameters: readonly PackedNumber[];
  readonly outcomes: readonly PackedNumber[];
  readonly government: PackedWholes;
  readonly world: PackedWholes;
  readonly regime: PackedWholes;
  readonly seed: PackedWholes;
  /** All ids joined, 16 digits each. */
  readonly runIds: string;
  readonly governments: readonly string[];
  readonly regimes: readonly { readonly id: string; readonly name: string; readonly colour: string }[];
  readonly seeds: readonly string[];
  /** Written before the id of a run: `joined-up replay results/`. */
  readonly replay: string;
  readonly workshop?: WorkshopLinks;
}
