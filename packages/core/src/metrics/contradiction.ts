import type { LevelMetric } from './metric.ts';

/** Stances further apart than this contradict each other (model §3.6). */
const APART = 1;

/** Of all pairs of present-day ministries on the same goal, by the product of their efforts, the share whose mean stances contradict each other. */
export const contradiction: LevelMetric = {
  kind: 'level',
  id: 'contradiction',
  name: 'Contradiction',
  family: 'consistency',
  unit: 'share of pairs',
  range: [0, 1],
  better: 'lower',
  benchmarks: ['planner'],
  definition:
    'Of all pairs of ministries on the same goal, weighted by the product of their efforts, the share whose mean stances are more than 1 apart',
  measure({ world, state, arrangement: { presentMinistry, presentMinistries } }) {
    const effort = new Float64Array(world.ministries);
    const stance = new Float64Array(world.ministries);
    let all = 0;
    let apart = 0;
    for (let k = 0; k < world.goals; k++) {
      effort.fill(0);
      stance.fill(0);
      for (let i = world.goalLinks.start[k]; i < world.goalLinks.start[k + 1]; i++) {
        const l = world.goalLinks.items[i];
        const m = presentMinistry[world.linkMinistry[l]];
        effort[m] += state.linkEffort[l];
        stance[m] += state.linkEffort[l] * state.stance[l];
      }
      // Those at work on the goal move to the front.
      let working = 0;
      for (const m of presentMinistries) {
        if (!(effort[m] > 0)) continue;
        stance[working] = stance[m] / effort[m];
        effort[working++] = effort[m];
      }
      for (let i = 0; i < working; i++) {
        const own = effort[i];
        const mean = stance[i];
        for (let j = i + 1; j < working; j++) {
          const weight = own * effort[j];
          all += weight;
          if (Math.abs(mean - stance[j]) > APART) apart += weight;
        }
      }
    }
    return apart / all;
  },
};
