import type { Luck } from './luck.ts';

/** The luck of every stream of a run, by its name (see `streams`). */
export interface Lucks {
  readonly need: Luck;
  readonly ideal: Luck;
  readonly turnover: Luck;
  readonly obstacle: Luck;
  readonly partner: Luck;
  readonly selfHelp: Luck;
  readonly decide: Luck;
  readonly agenda: Luck;
  readonly view: Luck;
  readonly clarity: Luck;
  readonly government: Luck;
  readonly discover: Luck;
  readonly behaviour: Luck;
}
