/**
 * One parameter of the model (ODD §7): everything that reads it (command line, validation, sliders, docs)
 * reads this record.
 */
export interface ParameterRecord {
  /** What scenarios, studies, `--set` and `Parameters` call it, such as `turfMotive`. */
  readonly name: string;
  /** As in the formulas; empty where the model gives none. */
  readonly symbol: string;
  /** The value of a run that says nothing else, in `unit`. */
  readonly default: number;
  /** Smallest and largest value a run accepts. */
  readonly allowed: readonly [number, number];
  /** Range in which experts would not be surprised; a world is drawn from it if `uncertain`. */
  readonly plausible: readonly [number, number];
  /** Drawn anew for each world (● in ODD §7). */
  readonly uncertain: boolean;
  /** Whole numbers only: counts, months and options. */
  readonly whole: boolean;
  /** What the whole numbers from 0 on are called, where the parameter is a choice. */
  readonly options?: readonly string[];
  /** One of several formulas that scholars defend, not a size: worlds never draw it (ODD §7.7). */
  readonly structure: boolean;
  /** Read only where regimes are made: nothing that happens before they begin hangs on it. */
  readonly instrument: boolean;
  /** What a value is measured in, in words: `hours a month`, say; empty for a share or a weight. */
  readonly unit: string;
  /** What it is, in half a sentence that begins with a small letter. */
  readonly meaning: string;
  /**
   * Literature that it was taken from, or that the size is an assumption; empty where neither says more.
   */
  readonly source: string;
}

interface Optional {
  readonly symbol?: string;
  readonly allowed?: readonly [number, number];
  readonly whole?: boolean;
  readonly instrument?: boolean;
  readonly options?: readonly string[];
  readonly structure?: boolean;
  readonly source?: string;
}

const record = (
  uncertain: boolean,
  name: string,
  value: number,
  plausible: readonly [number, number],
  unit: string,
  meaning: string,
  {
    symbol = '',
    allowed = plausible,
    options,
    whole = options !== undefined,
    instrument = false,
    structure = false,
    source = 'assumption (ODD §7)',
  }: Optional,
): ParameterRecord => ({
  name,
  symbol,
  default: value,
  allowed,
  plausible,
  uncertain,
  whole,
  ...(options === undefined ? {} : { options }),
  instrument,
  structure,
  unit,
  meaning,
  source,
});

/** A parameter that worlds draw from its plausible range. */
export const uncertain = <Name extends string>(
  name: Name,
  value: number,
  plausible: readonly [number, number],
  unit: string,
  meaning: string,
  more: Optional = {},
) => record(true, name, value, plausible, unit, meaning, more) as ParameterRecord & { readonly name: Name };

/** A parameter that keeps its value unless an experiment changes it. */
export const constant = <Name extends string>(
  name: Name,
  value: number,
  plausible: readonly [number, number],
  unit: string,
  meaning: string,
  more: Optional = {},
) =>
  record(false, name, value, plausible, unit, meaning, more) as ParameterRecord & { readonly name: Name };

/** A parameter that says which of several formulas holds: at its neutral value that of the model (ODD §7.7). */
export const structural = <Name extends string>(
  name: Name,
  neutral: number,
  plausible: readonly [number, number],
  unit: string,
  meaning: string,
  more: Optional = {},
) => constant(name, neutral, plausible, unit, meaning, { ...more, structure: true });
