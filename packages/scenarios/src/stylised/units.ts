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

/** What units of a ministry are drawn from. */
export interface Surroundings {
  readonly size: Size;
  /** Cells kept: those in a goal. */
  readonly cells: readonly Cell[];
  readonly goals: readonly GoalDraft[];
  readonly parameters: Parameters;
  readonly luck: LuckFor;
}

/** A unit of the stylised government (model §6). */
export function drawUnit(
  unit: Thing,
  ministry: Thing,
  home: Thing,
  { size, cells, goals, parameters, luck }: Surroundings,
): Unit {
  const { homeCompetence, otherCompetence, capacitySpread, ministryIdealSpread, unitIdealSpread } =
    parameters;
  const own = mandateCells(unit, home, cells, parameters, luck);
  const mandated = new Set(own);
  const involved = goals
    .map(({ goal, cells: inGoal }) => ({
      goal,
      mandates: inGoal.filter((cell) => mandated.has(cell)).length,
    }))
    .filter(({ mandates }) => mandates > 0);

  const skill = luck('competence', unit.id);
  const interest = luck('priority', unit.id);
  const weights = shares(involved.map(({ goal, mandates }) => exponential(interest, goal.key) * mandates));
  const ministryIdeal = luck('ideal of a ministry', ministry.id);
  const unitIdeal = luck('ideal of a unit', unit.id);
  return {
    id: unit.id,
    name: `Unit ${ministry.place + 1}.${unit.place + 1}`,
    capacity: lognormal(luck('capacity'), unit.key, capacitySpread),
    competence: Object.fromEntries(
      size.services.map((service) => {
        const least = service === home ? homeCompetence : otherCompetence;
        return [service.id, uniformBetween(skill, service.key, least, least + 0.2)];
      }),
    ),
    priorities: Object.fromEntries(involved.map(({ goal }, i) => [goal.id, weights[i]])),
    ideals: Object.fromEntries(
      involved.map(({ goal }) => [
        goal.id,
        ministryIdealSpread * normal(ministryIdeal, goal.key) +
          unitIdealSpread * normal(unitIdeal, goal.key),
      ]),
    ),
    mandates: claimTurf(unit, home, own, luck),
  };
}
