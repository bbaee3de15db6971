import { sample, uniform, uniformBetween, type Mandate, type Parameters } from '@joined-up/core';
import type { LuckFor } from '../luck/luckFor.ts';
import type { Cell } from './goals.ts';
import type { Thing } from './size.ts';

/** The fewest mandates a unit has, as long as its home service has cells left. */
const FEWEST = 2;

/**
 * The cells in which a unit may act (ODD §5): each home cell and each other cell with its own chance, at least two.
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
  const own = luck('mandate', unit.key);
  const chosen = cells.filter(
    (cell) => uniform(own, cell.key) < (cell.service === home ? homeMandates : otherMandates),
  );
  if (chosen.length >= FEWEST) return chosen;
  const left = cells.filter((cell) => cell.service === home && !chosen.includes(cell));
  const missing = Math.min(FEWEST - chosen.length, left.length);
  const added = sample(luck('missing mandate', unit.key), left, missing, ({ key }) => key);
  const all = cells.filter((cell) => chosen.includes(cell) || added.includes(cell));
  return all.length === 0 ? [cells[0]] : all;
}

/** Turf claims: U(0.6, 1) at home, U(0.1, 0.5) elsewhere (ODD §5). */
export function claimTurf(unit: Thing, home: Thing, cells: readonly Cell[], luck: LuckFor): Mandate[] {
  const claim = luck('turf', unit.key);
  return cells.map(({ segment, service, key }) => ({
    segment: segment.id,
    service: service.id,
    turf: service === home ? uniformBetween(claim, key, 0.6, 1) : uniformBetween(claim, key, 0.1, 0.5),
  }));
}
