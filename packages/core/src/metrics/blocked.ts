import type { LevelMetric } from './metric.ts';
import { total } from './weighted.ts';

export const blocked: LevelMetric = {
  kind: 'level',
  id: 'blocked',
  name: 'Blocked effort',
  family: 'cost of coordination',
  unit: 'share of effort',
  range: [0, 1],
  better: 'lower',
  benchmarks: [],
  definition: 'Share of effort that waits on an obstacle',
  measure({ state }) {
    let waiting = 0;
    for (let i = 0; i < state.pending; i++)
      waiting += state.waitsFor[state.queue[i]] >= 0 ? state.effort[state.queue[i]] : 0;
    return waiting / total(state.effort);
  },
};
