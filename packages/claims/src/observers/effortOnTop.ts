import type { Observer } from '@joined-up/core';

/**
 * Share of the superministry's capacity that its units put into cells of the cabinet's top goal, at the
 * end of every month; shape [month].
 */
export const effortOnTop: Observer<readonly number[]> = {
  id: 'effortOnTop',
  months: 'all',
  begin({
    units,
    capacity,
    unitMandates,
    unitMinistry,
    mandateCell,
    goalWeight,
    goalCells: { start, items },
  }) {
    const top = goalWeight.indexOf(Math.max(...goalWeight));
    const cells = new Set(items.subarray(start[top], start[top + 1]));
    const path: number[] = [];
    return {
      see({ state, arrangement: { merged, presentMinistry } }) {
        let [all, on] = [0, 0];
        for (let u = 0; u < units; u++) {
          if (merged[presentMinistry[unitMinistry[u]]] !== 1) continue;
          all += capacity[u];
          for (let e = unitMandates[u]; e < unitMandates[u + 1]; e++)
            if (cells.has(mandateCell[e])) on += capacity[u] * state.allocation[e];
        }
        path.push(all === 0 ? 0 : on / all);
      },
      tell: () => path,
    };
  },
};
