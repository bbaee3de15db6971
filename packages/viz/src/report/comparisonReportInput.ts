import type { SpreadsheetLook } from '../tables/csv.ts';
import type { AreaRow } from '../charts/fragmentationMap.ts';
import type { CarrierRow } from '../rows/carrierRows.ts';
import type { GapRow } from '../rows/gapRows.ts';
import type { PathRow } from '../rows/pathRows.ts';
import type { TimeRow } from '../rows/timeRows.ts';
import type { Language } from '../titles/wordsOf.ts';

/**
 * Input of a report. `Run`s of core fit `runs`; `pathRows`, `recoveryMonths`, `gapRows`, `carrierRows` and
 * `timeRow` make the rest from them.
 */
export interface ComparisonReportInput {
  /** Language of all that the report says. @defaultValue 'en' */
  readonly language?: Language;
  /** What was asked, one sentence; it heads the page. */
  readonly question: string;
  /** The government that was simulated: for how many months, and in which month regimes begin. */
  readonly scenario: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly months: number;
    readonly start: number;
  };
  /** What was compared, in this order, the reference among them. */
  readonly regimes: readonly { readonly id: string; readonly name: string; readonly description: string }[];
  /** Id of the regime that the others are compared to. @defaultValue 'status-quo' */
  readonly reference?: string;
  /** Metric of the first chart. @defaultValue 'duplication' */
  readonly headline?: string;
  /** Further metrics whose finding is told. @defaultValue ['consistency', 'outcome'] */
  readonly besides?: readonly string[];
  /** One per run; `summary` by metric id, missing values `null`. */
  readonly runs: readonly {
    readonly seed: string | number;
    readonly regime: string;
    readonly summary: Readonly<Record<string, number | null>>;
  }[];
  /** Differences to the reference month by month, a picture each. @defaultValue none */
  readonly paths?: readonly {
    readonly regime: string;
    readonly metric: string;
    readonly rows: readonly PathRow[];
    readonly recovery?: readonly (number | null)[];
    /** Months of later steps of the regime or the reference. */
    readonly steps?: readonly number[];
  }[];
  /** How far each need was met under each regime, means over `seeds` seeds. @defaultValue none */
  readonly gaps?: readonly {
    readonly regime: string;
    readonly rows: readonly GapRow[];
    readonly seeds: number;
  }[];
  /** Who adds to duplication under each regime. @defaultValue none */
  readonly carriers?: readonly { readonly regime: string; readonly rows: readonly CarrierRow[] }[];
  /** Where capacity goes under each regime. @defaultValue none */
  readonly time?: readonly TimeRow[];
  /** GAO's static picture of the same government. */
  readonly map?: readonly AreaRow[];
  /** The value used of every parameter, by name. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Names of your own regimes, of segments, services and ministries, by id. */
  readonly names?: Readonly<Record<string, string>>;
  /** How the data to download look; without it they are for programs. */
  readonly spreadsheet?: SpreadsheetLook;
  /** The exact command that makes this report again. */
  readonly command: string;
  /** What made it, by name: model, package, Node. */
  readonly versions: Readonly<Record<string, string>>;
  /** As people read it; not written by default, so that equal runs give equal reports. */
  readonly date?: string;
  /** What this study cannot say, in addition to the limits of the model. */
  readonly limits?: readonly string[];
  /** Where the scenario's numbers come from. */
  readonly sources?: readonly string[];
}
