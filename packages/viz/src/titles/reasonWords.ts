import type { ReasonId } from '../rows/reasonRows.ts';

/** Texts of pictures that explain why two regimes differ, in one language. */
export interface ReasonWords {
  readonly reasons: Readonly<Record<ReasonId, OneReason>>;
  /** Findings. `first` and `second` come as `dueTo`, `against` as `subject`. */
  readonly most: (first: string) => string;
  readonly mostAgainst: (first: string, against: string) => string;
  readonly several: (first: string, second: string) => string;
  readonly unnamed: string;
  readonly nothing: string;
  readonly difference: string;
  readonly reason: string;
  readonly part: string;
  readonly share: string;
  /** How parts are found, and what they add up to. */
  readonly about: string;
  readonly lines: string;
}

/** Words for a reason. */
export interface OneReason {
  /** Label of a row. */
  readonly name: string;
  /** With the article that the language asks for. */
  readonly subject: string;
  /** As it follows "due to": with preposition and article, where the language joins them. */
  readonly dueTo: string;
}
