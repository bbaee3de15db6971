import type { Intervention } from '@joined-up/core';

/**
 * Needs in every cell of the cabinet's top goal are multiplied at the start of a month. With a
 * `needPersistence` of 1 they stay so.
 * @param factor - > 0; 1 changes nothing
 */
export const needShock = (month: number, factor: number): Intervention => ({
  month,
  change({
    world: {
      goalWeight,
      goalCells: { start, items },
    },
    state: { logNeed },
  }) {
    const top = goalWeight.indexOf(Math.max(...goalWeight));
    for (let place = start[top]; place < start[top + 1]; place++) logNeed[items[place]] += Math.log(factor);
  },
});
