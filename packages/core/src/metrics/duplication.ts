import type { LevelMetric } from './metric.ts';
import { total } from './weighted.ts';

export const duplication: LevelMetric = {
  kind: 'level',
  id: 'duplication',
  name: 'Duplication',
  family: 'duplication',
  unit: 'share of supply',
  range: [0, 1],
  better: 'lower',
  benchmarks: ['planner'],
  definition: 'Share of all effective supply that exceeds need and that a second ministry adds',
  measure: ({ state, largestSupply }) => {
    let excess = 0;
    for (let c = 0; c < largestSupply.length; c++)
      excess += Math.min(
        Math.max(0, state.cellSupply[c] - state.need[c]),
        state.cellSupply[c] - largestSupply[c],
      );
    return excess / total(state.cellSupply);
  },
};
