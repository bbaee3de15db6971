/** A stretch of the difference axis on which chips can lie; the outer ones are open. */
export interface Bin {
  readonly low: number;
  readonly high: number;
}

/** Nine stretches around zero, the middle one "barely differs": from −matters to +matters. */
export function binsFor(matters: number): readonly Bin[] {
  const edges = [1, 3, 7, 15].map((times) => times * matters);
  const all = [-Infinity, ...edges.map((edge) => -edge).toReversed(), ...edges, Infinity];
  return all.slice(1).map((high, i) => ({ low: all[i], high }));
}

/** The place of the stretch that a difference falls on. */
export const binOf = (bins: readonly Bin[], difference: number): number =>
  bins.findIndex(({ low, high }) => difference >= low && difference < high);
