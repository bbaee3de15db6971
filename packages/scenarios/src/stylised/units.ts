import {
  exponential,
  lognormal,
  normal,
  uniformBetween,
  type Parameters,
  type Unit,
} from '@joined-up/core';
import type { LuckFor } from '../luck/luckFor.ts';
import type { Cell, GoalDraft } from './goals.ts';
import { claimTurf, mandateCells } from './mandates.ts';
import { shares } from './shares.ts';
import type { Size, Thing } from './size.ts';

/** What the draws of a unit depend on. */
export interface Surroundings {
  readonly size: Size;
  /** Cells kept: those in a goal. */
  readonly cells: readonly Cell[];
  readonly goals: readonly GoalDraft[];
  /** Indices of the goals that each cell is in. */
  readonly goalsOf: ReadonlyMap<Cell, readonly number[]>;
  readonly parameters: Parameters;
  readonly luck: LuckFor;
}

/** A unit of the stylised government (ODD §5). */
export function drawUnit(
  unit: Thing,
  ministry: Thing,
  home: Thing,
  { size, cells, goals, goalsOf, parameters, luck }: Surroundings,
): Unit {
  const { homeCompetence, otherCompetence, capacitySpread, ministryIdealSpread, unitIdealSpread } =
    parameters;
  const own = mandateCells(unit, home, cells, parameters, luck);
  const mandates = goals.map(() => 0);
  for (const cell of own) for (const goal of goalsOf.get(cell)!) mandates[goal]++;
  const involved = goals
    .map(({ goal }, k) => ({ goal, mandates: mandates[k] }))
    .filter((one) => one.mandates > 0);

  const its = involved.map(({ goal }) => goal);
  const skill = luck('competence', unit.key);
  const interest = luck('priority', unit.key);
  const weights = shares(
    involved.map(({ goal, mandates: count }) => exponential(interest, goal.key) * count),
  );
  const ministryIdeal = luck('ideal of a ministry', ministry.key);
  const unitIdeal = luck('ideal of a unit', unit.key);
  return {
    id: unit.id,
    name: `Unit ${ministry.place + 1}.${unit.place + 1}`,
    capacity: lognormal(luck('capacity'), unit.key, capacitySpread),
    competence: byId(size.services, (service) => {
      const least = service === home ? homeCompetence : otherCompetence;
      return uniformBetween(skill, service.key, least, least + 0.2);
    }),
    priorities: byId(its, (_, i) => weights[i]),
    ideals: byId(
      its,
      ({ key }) =>
        ministryIdealSpread * normal(ministryIdeal, key) + unitIdealSpread * normal(unitIdeal, key),
    ),
    mandates: claimTurf(unit, home, own, luck),
  };
}

/** A number for each thing, by its id. (`Object.fromEntries` is many times slower.) */
function byId(
  things: readonly Thing[],
  of: (thing: Thing, place: number) => number,
): Record<string, number> {
  const numbers: Record<string, number> = {};
  things.forEach((thing, place) => {
    numbers[thing.id] = of(thing, place);
  });
  return numbers;
}
