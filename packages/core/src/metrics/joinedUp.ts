import type { LevelMetric } from './metric.ts';

/** A segment without needs counts as served. */
export const joinedUp: LevelMetric = {
  kind: 'level',
  id: 'joinedUp',
  name: 'Joined-up service',
  family: 'outcomes',
  unit: 'share of population',
  range: [0, 1],
  better: 'higher',
  benchmarks: ['planner', 'bound'],
  definition: 'Population share of segments whose every need is at least half covered',
  measure({ world, coverage }) {
    const served = world.populationShare.slice();
    for (let c = 0; c < world.cells; c++) if (coverage[c] < 0.5) served[world.cellSegment[c]] = 0;
    return served.reduce((sum, share) => sum + share, 0);
  },
};
