import type { World } from '../government/world.ts';
import { ln } from '../numbers/elementary.ts';
import type { Arrangement } from '../regimes/arrangement.ts';
import { cache } from '../simulate/cache.ts';
import type { LevelMetric } from './metric.ts';
import { total } from './weighted.ts';

/** Of present-day ministries; 1 with a single goal. */
export const missionClarity: LevelMetric = {
  kind: 'level',
  id: 'missionClarity',
  name: 'Mission clarity',
  family: 'people',
  unit: '',
  range: [0, 1],
  better: 'higher',
  benchmarks: [],
  definition:
    'How far the priorities of a ministry lie on few goals: 1 − relative entropy, mean by capacity',
  measure({ world, arrangement }) {
    const known = cache.missionClarity.get(arrangement);
    if (known !== undefined) return known;
    const clarity = clarityOf(world, arrangement);
    cache.missionClarity.set(arrangement, clarity);
    return clarity;
  },
};

function clarityOf(
  { goals, capacity }: World,
  { presentMinistries, ministryCapacity, mission }: Arrangement,
): number {
  if (goals === 1) return 1;
  let sum = 0;
  for (const m of presentMinistries) {
    let entropy = 0;
    for (let i = m * goals; i < (m + 1) * goals; i++)
      if (mission[i] > 0) entropy -= mission[i] * ln(mission[i]);
    sum += ministryCapacity[m] * (1 - entropy / ln(goals));
  }
  return sum / total(capacity);
}
