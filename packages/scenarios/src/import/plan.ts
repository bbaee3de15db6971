import type { ImportWords } from './words/en.ts';
import type { GoalRow } from './tables/goals.ts';
import type { SegmentRow } from './tables/segments.ts';
import type { ServiceRow } from './tables/services.ts';

/** What is too small to be kept in a government; the report says how much it was. */
export interface Thresholds {
  /** A unit whose programmes for the goals get less in a year, in the currency of the table, is left out. */
  readonly unitMoney: number;
  /** Most units; those with most work stay. */
  readonly units: number;
  /** A mandate that takes a smaller share of its unit's effort is left out. */
  readonly mandateShare: number;
  /** A programme that names more beneficiary types than this is for everyone. */
  readonly beneficiaries: number;
}

/**
 * All that is needed to turn programmes into a government: crosswalks, goals, spellings, thresholds and
 * words.
 */
export interface ImportPlan {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sources: readonly string[];
  /** Unit of the amounts, for people: `US dollars a year`. */
  readonly measure: string;
  readonly services: readonly ServiceRow[];
  readonly segments: readonly SegmentRow[];
  /** Id of the segment of a programme that names nobody, or nearly everybody. */
  readonly everyone: string;
  readonly goals: readonly GoalRow[];
  /** Spellings of the same unit: as written → as meant. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Ids of ministries that a superministry would merge; left out if one of them is not there. */
  readonly merger: readonly string[];
  readonly thresholds: Thresholds;
  readonly words: ImportWords;
  /** The name of a unit as people see it. */
  readonly unitName: (unit: string) => string;
  /** The part of a ministry's name that distinguishes it. */
  readonly shortName: (ministry: string) => string;
}
