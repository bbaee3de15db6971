import type { IntervalKind } from '@joined-up/statistics';

/** Texts of pictures of sensitivity, in one language. Numbers come whole or as text. */
export interface SensitivityWords {
  readonly standOut: (count: number, of: number) => string;
  readonly standOutFirst: (count: number, of: number, first: string) => string;
  readonly none: string;
  /** First-order and total index. */
  readonly first: string;
  readonly total: string;
  readonly variance: string;
  /** μ* and σ. */
  readonly size: string;
  readonly spread: string;
  readonly together: string;
  readonly noise: string;
  readonly sobolNote: string;
  /** @param kind - of intervals, one of `intervals` */
  readonly morrisNote: (kind: string) => string;
  readonly intervals: Readonly<Record<IntervalKind, string>>;
}
