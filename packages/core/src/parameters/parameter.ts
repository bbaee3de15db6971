/** One parameter of the model (model §7): everything that reads it (command line, validation, sliders, docs) reads this record. */
export interface ParameterRecord {
  readonly name: string;
  /** As in the formulas; empty where the model gives none. */
  readonly symbol: string;
  readonly default: number;
  /** Smallest and largest value a run accepts. */
  readonly allowed: readonly [number, number];
  /** Range in which experts would not be surprised; a world is drawn from it if `uncertain`. */
  readonly plausible: readonly [number, number];
  /** Drawn anew for each world (● in model §7). */
  readonly uncertain: boolean;
  /** Whole numbers only: counts and months. */
  readonly whole: boolean;
  /** Read only where regimes are made: nothing that happens before they begin hangs on it. */
  readonly instrument: boolean;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
}

interface Optional {
  readonly symbol?: string;
  readonly allowed?: readonly [number, number];
  readonly whole?: boolean;
  readonly instrument?: boolean;
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
    whole = false,
    instrument = false,
    source = 'assumption (model §7)',
  }: Optional,
): ParameterRecord => ({
  name,
  symbol,
  default: value,
  allowed,
  plausible,
  uncertain,
  whole,
  instrument,
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
export const settled = <Name extends string>(
  name: Name,
  value: number,
  plausible: readonly [number, number],
  unit: string,
  meaning: string,
  more: Optional = {},
) =>
  record(false, name, value, plausible, unit, meaning, more) as ParameterRecord & { readonly name: Name };
