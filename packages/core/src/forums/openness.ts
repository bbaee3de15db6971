import type { Simulation } from '../simulate/simulation.ts';
import type { StandingForum } from './standingForum.ts';

/**
 * Who came, and how open each member is in a meeting, ι_j = χ_j + (1 − χ_j)·(trust in the chair), and the plain mean over members,
 * present or not (model §3.2).
 */
export function findOpenness({ world: { ministries }, state: { trust, trustInCentre, culture }, arrangement: { presentMinistry }, month: { meeting } }: Simulation, standing: StandingForum): void {
  const { members, chair, chairMinistry } = standing;
  let total = 0;
  for (const j of members) {
    const inChair = trustInChair(chair, j, chairMinistry, members, trust, ministries, trustInCentre);
    const openness = culture[j] + (1 - culture[j]) * inChair;
    meeting.openness[j] = openness;
    meeting.came[j] = meeting.present[presentMinistry[j]];
    total += openness;
  }
  meeting.meanOpenness = total / members.length;
}

function trustInChair(
  chair: StandingForum['chair'], j: number, chairMinistry: number, members: Int32Array,
  trust: Float64Array, ministries: number, trustInCentre: Float64Array,
): number {
  switch (chair) {
    case 'centre':
    case 'czar':
    case 'prime-minister': return trustInCentre[j];
    case 'peer': return trust[j * ministries + chairMinistry];
    case 'officials': return 0.5;
    case 'minister': {
      if (members.length === 1) return 1;
      let sum = 0;
      for (const i of members) if (i !== j) sum += trust[j * ministries + i];
      return sum / (members.length - 1);
    }
  }
}
