/**
 * The functions that a formula may use; everything else is refused. Comparisons and conditions give 1 or
 * 0.
 */
export const functions: Readonly<
  Record<
    string,
    { readonly least: number; readonly most: number; readonly of: (...values: number[]) => number }
  >
> = {
  abs: { least: 1, most: 1, of: Math.abs },
  ceil: { least: 1, most: 1, of: Math.ceil },
  exp: { least: 1, most: 1, of: Math.exp },
  floor: { least: 1, most: 1, of: Math.floor },
  log: { least: 1, most: 1, of: Math.log },
  max: { least: 1, most: 100, of: Math.max },
  min: { least: 1, most: 100, of: Math.min },
  round: { least: 1, most: 1, of: Math.round },
  sign: { least: 1, most: 1, of: Math.sign },
  sqrt: { least: 1, most: 1, of: Math.sqrt },
};

/** Operators by their names in mathjs. */
export const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow: (a, b) => a ** b,
  unaryMinus: (a) => -a,
  unaryPlus: (a) => a,
  smaller: (a, b) => known(a, b, a < b),
  smallerEq: (a, b) => known(a, b, a <= b),
  larger: (a, b) => known(a, b, a > b),
  largerEq: (a, b) => known(a, b, a >= b),
  equal: (a, b) => known(a, b, a === b),
  unequal: (a, b) => known(a, b, a !== b),
  and: (a, b) => known(a, b, a !== 0 && b !== 0),
  or: (a, b) => known(a, b, a !== 0 || b !== 0),
  not: (a) => known(a, a, a === 0),
};

/** A comparison with a missing value (NaN) is missing. */
const known = (a: number, b: number, holds: boolean): number =>
  Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Number(holds);
