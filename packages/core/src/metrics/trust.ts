import type { LevelMetric } from './metric.ts';

/** Of legacy ministries; NaN with a single one. */
export const trust: LevelMetric = {
  kind: 'level',
  id: 'trust',
  name: 'Trust',
  family: 'people',
  unit: '',
  range: [0, 1],
  better: 'higher',
  benchmarks: [],
  definition: 'Mean trust between pairs of ministries',
  measure({ world: { ministries }, state }) {
    let sum = 0;
    for (let i = 0; i < ministries; i++)
      for (let j = i + 1; j < ministries; j++) sum += state.trust[i * ministries + j];
    return sum / ((ministries * (ministries - 1)) / 2);
  },
};
