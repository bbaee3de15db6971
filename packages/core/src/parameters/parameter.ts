/**
 * One parameter of the model (ODD §7): command line, validation, sliders and documentation all read this
 * record.
 */
export interface ParameterRecord {
  /** Its name in scenarios, studies, `--set` and `Parameters`, such as `turfMotive`. */
  readonly name: string;
  /** Symbol in the formulas; empty if there is none. */
  readonly symbol: string;
  /** Default value, in `unit`. */
  readonly default: number;
  /** Smallest and largest value a run accepts. */
  readonly allowed: readonly [number, number];
  /** Range in which experts would not be surprised; a world is drawn from it if `uncertain`. */
  readonly plausible: readonly [number, number];
  /** Drawn anew for each world. */
  readonly uncertain: boolean;
  /** Whole numbers only: counts, months and options. */
  readonly whole: boolean;
  /** If the parameter is a choice: names of its values 0, 1, … */
  readonly options?: readonly string[];
  /** One of several formulas that scholars defend, not a size: worlds never draw it (ODD §7.7). */
  readonly structure: boolean;
  /** Read only when regimes are made: nothing that happens before they begin depends on it. */
  readonly instrument: boolean;
  /** What a value is measured in, in words: `hours a month`, say; empty for a share or a weight. */
  readonly unit: string;
  /** What it is, in half a sentence that begins with a small letter. */
  readonly meaning: string;
  /** Literature that it was taken from, or that the size is an assumption. */
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

/**
 * A parameter that chooses among formulas: at its neutral value, the default, the model's own (ODD §7.7).
 */
export const structural = <Name extends string>(
  name: Name,
  neutral: number,
  plausible: readonly [number, number],
  unit: string,
  meaning: string,
  more: Optional = {},
) => constant(name, neutral, plausible, unit, meaning, { ...more, structure: true });
