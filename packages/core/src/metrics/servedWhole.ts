import type { LevelMetric } from './metric.ts';

/**
 * Σ_g population·[(1 − ρ)·Π q + ρ·min q], ρ the share of others' supply in the segment that offices know
 * of; 1 under a benchmark. A segment without needs counts as served.
 */
export const servedWhole: LevelMetric = {
  kind: 'level',
  id: 'servedWhole',
  name: 'Served whole',
  family: 'outcomes',
  unit: 'share of people',
  range: [0, 1],
  better: 'higher',
  benchmarks: ['planner', 'bound'],
  definition:
    'Share of people who are served in every need of their segment; ' +
    'offices that know of each other serve the same persons',
  measure({ world, state, coverage, arrangement }) {
    const { populationShare, cellSegment, cellMandates } = world;
    const segments = populationShare.length;
    const together = new Float64Array(segments).fill(1);
    const least = new Float64Array(segments).fill(1);
    const known = new Float64Array(segments);
    const others = new Float64Array(segments);
    for (let c = 0; c < world.cells; c++) {
      const g = cellSegment[c];
      together[g] *= coverage[c];
      least[g] = Math.min(least[g], coverage[c]);
      for (let i = cellMandates.start[c]; i < cellMandates.start[c + 1]; i++) {
        const e = cellMandates.items[i];
        known[g] += state.belief[e];
        others[g] += Math.max(0, state.cellSeen[c] - state.seen[e]);
      }
    }
    const oneMind = arrangement.regime.benchmark !== undefined;
    let served = 0;
    for (let g = 0; g < segments; g++) {
      const share = oneMind || !(others[g] > 0) ? 1 : Math.min(1, known[g] / others[g]);
      served += populationShare[g] * ((1 - share) * together[g] + share * least[g]);
    }
    return served;
  },
};
