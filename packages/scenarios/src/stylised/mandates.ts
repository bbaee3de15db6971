import { sample, uniform, uniformBetween, type Mandate, type Parameters } from '@joined-up/core';
import type { LuckFor } from '../luck/luckFor.ts';
import type { Cell } from './goals.ts';
import type { Thing } from './size.ts';

/** The fewest mandates a unit has, as long as its home service has cells left. */
const FEWEST = 2;

/**
 * The cells in which a unit may act (model §6): each home cell and each other cell with its own chance, at least two.
 * The missing ones are drawn evenly among the home cells left; a unit still without any gets the first cell.
 * @param cells - the cells kept, by segment, then service
 * @returns in the order of `cells`
 */
export function mandateCells(
  unit: Thing,
  home: Thing,
  cells: readonly Cell[],
  { homeMandates, otherMandates }: Parameters,
  luck: LuckFor,
): Cell[] {
  const own = luck('mandate', unit.id);
  const chosen = new Set(
    cells.filter((cell) => uniform(own, cell.key) < (cell.service === home ? homeMandates : otherMandates)),
  );
  if (chosen.size < FEWEST) {
    const left = cells.filter((cell) => cell.service === home && !chosen.has(cell));
    const missing = Math.min(FEWEST - chosen.size, left.length);
    for (const cell of sample(luck('missing mandate', unit.id), left, missing, ({ key }) => key))
      chosen.add(cell);
  }
  return chosen.size === 0 ? [cells[0]] : cells.filter((cell) => chosen.has(cell));
}

/** Turf claims: U(0.6, 1) at home, U(0.1, 0.5) elsewhere (model §6). */
export function claimTurf(unit: Thing, home: Thing, cells: readonly Cell[], luck: LuckFor): Mandate[] {
  const claim = luck('turf', unit.id);
  return cells.map(({ segment, service, key }) => ({
    segment: segment.id,
    service: service.id,
    turf: service === home ? uniformBetween(claim, key, 0.6, 1) : uniformBetween(claim, key, 0.1, 0.5),
  }));
}
