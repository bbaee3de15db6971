import { designOf, type Design } from './design.ts';
import type { Factor } from './factor.ts';

/** The column of a factor as a product of basic ones: `D = ABC`, or `D = -ABC` for the other half. */
export interface Generator {
  /** Name of the parameter whose column it makes. */
  readonly name: string;
  /** Names of the parameters that are multiplied, at least one. */
  readonly of: readonly string[];
  /** Is the product negated? */
  readonly negative: boolean;
}

/**
 * A fraction of the two-level factorial: every combination of low and high of the basic factors; the
 * others are products of these, so that effects are separated up to known aliases.
 * @throws {RangeError} if a generator names a parameter that is not basic
 * @see Box, Hunter & Hunter (2005), Statistics for Experimenters, chapter 6
 */
export function fractionalFactorial(factors: readonly Factor[], generators: readonly Generator[]): Design {
  const made = new Map(generators.map((generator) => [generator.name, generator]));
  const basic = factors.filter(({ name }) => !made.has(name)).map(({ name }) => name);
  const rows: number[][] = [];
  for (let run = 0; run < 2 ** basic.length; run++) {
    const signs = new Map(basic.map((name, place) => [name, (run >> place) & 1 ? 1 : -1]));
    const signOf = (name: string): number => {
      const sign = signs.get(name);
      if (sign === undefined) throw new RangeError(`fractionalFactorial: ${name} is no basic factor`);
      return sign;
    };
    rows.push(
      factors.map(({ name, low, high }) => {
        const generator = made.get(name);
        const sign =
          generator === undefined
            ? signOf(name)
            : generator.of.reduce((product, part) => product * signOf(part), generator.negative ? -1 : 1);
        return sign < 0 ? low : high;
      }),
    );
  }
  return designOf(
    factors.map(({ name }) => name),
    rows,
  );
}

/**
 * Columns that a fraction cannot distinguish at all: one that never changes (`d = a*a`), or two that are
 * equal or opposite in every run (`d = a*b` and `e = a*b`; `d = a`).
 * @returns the first of these, in words; undefined if every main effect has a column of its own
 */
export function indistinguishable(
  names: readonly string[],
  generators: readonly Generator[],
): string | undefined {
  const made = new Map(generators.map((generator) => [generator.name, generator.of]));
  if (made.size < generators.length) return 'two generators for one parameter';
  const met = new Map<string, string>();
  for (const name of names) {
    const of = made.get(name) ?? [name];
    // A factor squared is 1.
    const left = [...new Set(of)].filter((part) => of.filter((other) => other === part).length % 2 === 1);
    if (left.length === 0) return `${name}, which never changes`;
    const column = left.sort().join('*');
    const other = met.get(column);
    if (other !== undefined) return `${other} and ${name}, which always change together`;
    met.set(column, name);
  }
  return undefined;
}
