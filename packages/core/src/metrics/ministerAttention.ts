import type { LevelMetric } from './metric.ts';
import { total } from './weighted.ts';

/** s_m of present-day ministries. */
export const ministerAttention: LevelMetric = {
  kind: 'level',
  id: 'ministerAttention',
  name: "Minister's attention",
  family: 'cost of coordination',
  unit: 'share of what is needed',
  range: [0, 1],
  better: 'higher',
  benchmarks: [],
  definition: 'Share of the attention a ministry needs that its minister can give, mean by capacity',
  measure({ world, state, arrangement }) {
    let sum = 0;
    for (const m of arrangement.presentMinistries)
      sum += state.attention[m] * arrangement.ministryCapacity[m];
    return sum / total(world.capacity);
  },
};
