import { countedDraws } from './draws.ts';

/**
 * Random walks of Morris on four levels, for tests: each moves every dimension once by 2/3.
 * @returns shape [trajectory × (dimensions + 1)][dimension]
 */
export function walks(trajectories: number, dimensions: number, seed: number): number[][] {
  const draw = countedDraws(seed);
  let place = 0;
  return Array.from({ length: trajectories }, () => {
    const at = Array.from({ length: dimensions }, () => Math.floor(4 * draw(place++)) / 3);
    const keys = at.map(() => draw(place++));
    const order = [...keys.keys()].sort((a, b) => keys[a] - keys[b]);
    const points = [[...at]];
    for (const d of order) {
      at[d] += at[d] < 0.5 ? 2 / 3 : -2 / 3;
      points.push([...at]);
    }
    return points;
  }).flat();
}
