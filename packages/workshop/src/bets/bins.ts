/** A stretch of the difference axis on which chips can lie; the outer ones are open. */
export interface Bin {
  readonly low: number;
  readonly high: number;
}

/**
 * Half of the stretch around zero, in the unit of the metric: a round number near what usually matters. Bets are laid before
 * anything is run, so that it cannot follow from what comes out.
 */
export const stretchFor = (metric: string): number => {
  switch (metric) {
    case 'fragmentation':
      return 0.1;
    case 'latency':
      return 0.1;
    case 'backlog':
      return 1;
    case 'decisionsPerMeeting':
      return 0.05;
    default:
      return 0.01;
  }
};

/** Nine stretches around zero. @param stretch - the middle one reaches from −stretch to +stretch */
export function binsFor(stretch: number): readonly Bin[] {
  const edges = [1, 3, 7, 15].map((times) => times * stretch);
  const all = [-Infinity, ...edges.map((edge) => -edge).toReversed(), ...edges, Infinity];
  return all.slice(1).map((high, i) => ({ low: all[i], high }));
}

/** The place of the stretch that a difference falls on. */
export const binOf = (bins: readonly Bin[], difference: number): number =>
  bins.findIndex(({ low, high }) => difference >= low && difference < high);
