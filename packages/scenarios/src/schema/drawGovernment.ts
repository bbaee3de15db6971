import {
  entityKey,
  type EntityKey,
  exponential,
  gammaTwo,
  lognormal,
  normal,
  uniformBetween,
  type Government,
  type Mandate,
  type Ministry,
  type Parameters,
  type Seed,
  type Unit,
} from '@joined-up/core';
import { luckFor, type LuckFor } from '../luck/luckFor.ts';
import { drawCulture } from '../stylised/culture.ts';
import { totalNeed } from '../stylised/needs.ts';
import { shares } from '../stylised/shares.ts';
import type { Expanded } from './expand.ts';
import type { ScenarioFile } from './scenarioFile.ts';
import { drawAmount, drawLevel, drawStance, isUncertain, type Uncertain } from './uncertain.ts';

/** The least competence that a draw can give. */
const LEAST_COMPETENCE = 0.01;

/**
 * The government of a seed: what the file gives is kept, what it leaves open is drawn as for the stylised
 * government (ODD §5).
 */
export function drawGovernment(
  file: ScenarioFile,
  expanded: Expanded,
  seed: Seed,
  parameters: Parameters,
): Government {
  const luck = luckFor(seed);
  const ministries = expanded.ministries.map((one) => drawMinistry(one, expanded, parameters, luck));
  const importance = luck('weight of a goal');
  const cultures = luck('level of trust');
  return {
    segments: expanded.segments.map((segment) => ({
      ...segment,
      population: drawAmount(segment.population, luck('population'), entityKey(segment.luck ?? segment.id)),
    })),
    services: expanded.services,
    needs: drawNeeds(file, expanded, ministries, parameters, luck),
    goals: expanded.goals.map(({ goal: { id, name, luck: own, weight, complementarity }, key, cells }) => {
      const part = luck('weight of a cell', own ?? id);
      return {
        id,
        name,
        luck: own,
        complementarity,
        weight: weight === undefined ? exponential(importance, key) : drawAmount(weight, importance, key),
        cells: cells.map((cell) => ({
          segment: cell.segment,
          service: cell.service,
          weight:
            cell.weight === undefined
              ? exponential(part, cell.key)
              : drawAmount(cell.weight, part, cell.key),
        })),
      };
    }),
    ministries,
    trust: file.trust?.map(({ between, trust }) => ({
      between,
      trust: drawLevel(trust, cultures, entityKey([...between].sort().join(' '))),
    })),
    merger: file.merger,
  };
}

function drawNeeds(
  file: ScenarioFile,
  { needs, goals }: Expanded,
  ministries: readonly Ministry[],
  { scarcity }: Parameters,
  luck: LuckFor,
): Government['needs'] {
  const own = luck('need');
  const drawn = needs.map(({ segment, service, place, key, need }) => ({
    segment,
    service,
    place,
    need: need === undefined ? gammaTwo(own, key) : drawAmount(need, own, key),
  }));
  let scale = 1;
  if (file.scaleNeeds ?? file.needs === undefined) {
    const kept = new Set(goals.flatMap(({ cells }) => cells.map(({ place }) => place)));
    const capacity = ministries.reduce(
      (sum, { units }) => units.reduce((part, unit) => part + unit.capacity, sum),
      0,
    );
    scale =
      totalNeed(scarcity, capacity) /
      drawn.reduce((sum, { place, need }) => sum + (kept.has(place) ? need : 0), 0);
  }
  return drawn.map(({ segment, service, need }) => ({ segment, service, need: need * scale }));
}

function drawMinistry(
  { ministry, key, home, units }: Expanded['ministries'][number],
  expanded: Expanded,
  parameters: Parameters,
  luck: LuckFor,
): Ministry {
  return {
    id: ministry.id,
    name: ministry.name,
    luck: ministry.luck,
    layers: ministry.layers,
    culture:
      ministry.culture === undefined
        ? drawCulture(key, parameters.culture, luck)
        : drawLevel(ministry.culture, luck('culture'), key),
    trustInCentre:
      ministry.trustInCentre === undefined
        ? undefined
        : drawLevel(ministry.trustInCentre, luck('trust in the centre'), key),
    units: units.map((one) => drawUnit(one, { ministry, home }, expanded, parameters, luck)),
  };
}

type ExpandedUnit = Expanded['ministries'][number]['units'][number];

function drawUnit(
  { unit, key, mandates, involved }: ExpandedUnit,
  { ministry, home }: Pick<Expanded['ministries'][number], 'ministry' | 'home'>,
  { services }: Expanded,
  parameters: Parameters,
  luck: LuckFor,
): Unit {
  const own = unit.luck ?? unit.id;
  const [skill, interest, ideal, ministryIdeal, claim] = [
    luck('competence', own),
    luck('priority', own),
    luck('ideal of a unit', own),
    luck('ideal of a ministry', ministry.luck ?? ministry.id),
    luck('turf', own),
  ];
  const mandated = new Set(mandates.map(({ service }) => service));
  const competenceOf = (service: string, serviceKey: EntityKey): number => {
    const given = givenCompetence(unit, service);
    if (given !== undefined) return drawLevel(given, skill, serviceKey, LEAST_COMPETENCE);
    const least = home.has(service) ? parameters.homeCompetence : parameters.otherCompetence;
    return uniformBetween(skill, serviceKey, least, least + 0.2);
  };
  const { priorities, ideals } = unit;
  const drawnPriorities =
    priorities === undefined
      ? shares(involved.map((one) => exponential(interest, one.key) * one.mandates))
      : [];
  return {
    id: unit.id,
    name: unit.name,
    luck: unit.luck,
    capacity:
      unit.capacity === undefined
        ? lognormal(luck('capacity'), key, parameters.capacitySpread)
        : drawAmount(unit.capacity, luck('capacity'), key),
    competence: Object.fromEntries(
      services
        .filter(({ id }) => mandated.has(id))
        .map((service) => [service.id, competenceOf(service.id, entityKey(service.luck ?? service.id))]),
    ),
    priorities:
      priorities === undefined
        ? Object.fromEntries(involved.map(({ goal }, i) => [goal, drawnPriorities[i]]))
        : Object.fromEntries(
            Object.entries(priorities).map(([goal, weight]) => [
              goal,
              drawAmount(weight, interest, entityKey(goal)),
            ]),
          ),
    ideals: Object.fromEntries(
      involved.map(({ goal, key: goalKey }) => [
        goal,
        ideals?.[goal] === undefined
          ? parameters.ministryIdealSpread * normal(ministryIdeal, goalKey) +
            parameters.unitIdealSpread * normal(ideal, goalKey)
          : drawStance(ideals[goal], ideal, goalKey),
      ]),
    ),
    mandates: mandates.map(({ segment, service, key: cell, turf }): Mandate => ({
      segment,
      service,
      turf:
        turf === undefined
          ? home.has(service)
            ? uniformBetween(claim, cell, 0.6, 1)
            : uniformBetween(claim, cell, 0.1, 0.5)
          : drawLevel(turf, claim, cell),
    })),
  };
}

/**
 * The competence of a unit in a service that the file gives: for all services at once, or for this one;
 * undefined if none.
 */
function givenCompetence({ competence }: ExpandedUnit['unit'], service: string): Uncertain | undefined {
  if (competence === undefined || isUncertain(competence)) return competence;
  return Object.hasOwn(competence, service) ? competence[service] : undefined;
}
