import type { Generator } from './fractionalFactorial.ts';

/** What a fraction of a factorial cannot tell apart. */
export interface Aliases {
  /**
   * Length of the shortest product that is the same in every run. With 3, main effects are confounded with
   * pairs; with 4, pairs with pairs.
   */
  readonly resolution: number;
  /**
   * Main effects and pairs that share a column, such as `['staff', '−mandate × capability']`; a minus
   * means opposite signs.
   */
  readonly groups: readonly (readonly string[])[];
}

/**
 * Which main effects and pairs of parameters a fraction confounds. Effects of three and more are left out:
 * they are rarely large.
 * @param generators - products of basic factors, at most one for each parameter
 * @see Box, Hunter & Hunter (2005), Statistics for Experimenters, chapter 6
 */
export function aliases(names: readonly string[], generators: readonly Generator[]): Aliases {
  const made = new Map(generators.map((generator) => [generator.name, generator]));
  /** The column of a product, as basic factors and a sign: a factor squared is 1. */
  const columnOf = (
    product: readonly string[],
  ): { readonly factors: string; readonly negative: boolean } => {
    const odd = new Set<string>();
    let negative = false;
    for (const name of product) {
      const generator = made.get(name);
      if (generator?.negative === true) negative = !negative;
      for (const factor of generator?.of ?? [name]) if (!odd.delete(factor)) odd.add(factor);
    }
    return { factors: [...odd].sort().join(' × '), negative };
  };
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other]));
  const columns = new Map<string, { readonly said: string; readonly negative: boolean }[]>();
  for (const product of [...names.map((name) => [name]), ...pairs]) {
    const { factors, negative } = columnOf(product);
    const said = { said: product.join(' × '), negative };
    columns.set(factors, [...(columns.get(factors) ?? []), said]);
  }
  return {
    resolution: shortest(names, generators),
    groups: [...columns.values()]
      .filter(({ length }) => length > 1)
      .map(([first, ...others]) => [
        first.said,
        ...others.map(({ said, negative }) => (negative === first.negative ? said : `−${said}`)),
      ]),
  };
}

/** Most generators to multiply with each other. */
const MOST_AT_ONCE = 5;

/** The shortest word of the defining relation: generators multiplied with each other. */
function shortest(names: readonly string[], generators: readonly Generator[]): number {
  let least = names.length;
  const multiply = (from: number, word: ReadonlySet<string>, taken: number): void => {
    if (taken > 0) least = Math.min(least, word.size);
    if (taken === MOST_AT_ONCE) return;
    for (let g = from; g < generators.length; g++) {
      const next = new Set(word);
      for (const name of [generators[g].name, ...generators[g].of]) if (!next.delete(name)) next.add(name);
      multiply(g + 1, next, taken + 1);
    }
  };
  multiply(0, new Set(), 0);
  return least;
}
