import { gammaTwo, type Need } from '@joined-up/core';
import type { LuckFor } from '../luck/luckFor.ts';
import { shares } from './shares.ts';
import type { Cell } from './goals.ts';

/** Least competence in the home service, by which scarcity compares need with capacity (ODD §5). */
export const REFERENCE_COMPETENCE = 0.8;

/** All needs together: `scarcity` times what the capacity could cover at a competence of 0.8, effort a month. */
export const totalNeed = (scarcity: number, capacity: number): number =>
  scarcity * REFERENCE_COMPETENCE * capacity;

/** Needs n̄_c of the cells kept: Gamma(2, 1), scaled to sum to `total` (ODD §5). */
export function drawNeeds(cells: readonly Cell[], total: number, luck: LuckFor): Need[] {
  const need = luck('need');
  const parts = shares(cells.map(({ key }) => gammaTwo(need, key)));
  return cells.map(({ segment, service }, c) => ({
    segment: segment.id,
    service: service.id,
    need: parts[c] * total,
  }));
}
