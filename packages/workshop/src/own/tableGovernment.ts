import {
  luckWithin,
  entityKey,
  luckOf,
  normal,
  uniform,
  uniformBetween,
  type Goal,
  type Government,
  type Parameters,
  type Seed,
} from '@joined-up/core';
import { overlapOf } from './overlap.ts';
import type { TableLine } from './parseTable.ts';

const PEOPLE = 'people';
const cellOf = (service: string) => ({ segment: PEOPLE, service });

/**
 * A government from a table of who works on what. One group of people; one goal that needs all services
 * together, and one for each service that several units share. What the table does not say is drawn from
 * the seed as in the stylised government (ODD §5): culture, capacity (mean 1), ideal stances, turf. Needs
 * are equal and add up to `scarcity` times what capacity could cover at a competence of 0.8.
 */
export function tableGovernment(
  works: readonly TableLine[],
  seed: Seed,
  parameters: Parameters,
): Government {
  const { units, services, has } = overlapOf(works);
  const luck = (kind: string) => luckWithin(luckOf(seed), entityKey(`table ${kind}`));
  const [culture, capacity, ministryIdeal, unitIdeal, turf] = [
    'culture',
    'capacity',
    'ministry ideal',
    'unit ideal',
    'turf',
  ].map(luck);
  const shared = services.filter(({ units: count }) => count > 1);
  const goals: Goal[] = [
    {
      id: 'all',
      name: '∑',
      weight: 1,
      cells: services.map(({ name }) => ({ ...cellOf(name), weight: 1 })),
    },
    ...shared.map(({ name }) => ({
      id: `goal:${name}`,
      name,
      weight: 1 / shared.length,
      cells: [{ ...cellOf(name), weight: 1 }],
    })),
  ];
  const ministries = [...new Set(units.map(({ ministry }) => ministry))].map((id) => {
    const key = entityKey(id);
    return {
      id,
      name: id,
      culture: Math.min(
        1,
        Math.max(0, uniformBetween(culture, key, parameters.culture - 0.2, parameters.culture + 0.2)),
      ),
      units: units
        .filter(({ ministry }) => ministry === id)
        .map(({ name }) => {
          const own = services.filter((service) => has(name, service.name));
          const involved = goals.filter(({ cells }) =>
            cells.some(({ service }) => own.some((one) => one.name === service)),
          );
          const spread = parameters.capacitySpread;
          return {
            id: name,
            name,
            capacity: Math.exp(spread * normal(capacity, entityKey(name)) - (spread * spread) / 2),
            competence: Object.fromEntries(
              own.map((service) => [
                service.name,
                parameters.homeCompetence + 0.2 * uniform(unitIdeal, entityKey(`${name}/${service.name}`)),
              ]),
            ),
            priorities: Object.fromEntries(involved.map((goal) => [goal.id, 1 / involved.length])),
            ideals: Object.fromEntries(
              involved.map((goal) => [
                goal.id,
                parameters.ministryIdealSpread * normal(ministryIdeal, entityKey(`${id}/${goal.id}`)) +
                  parameters.unitIdealSpread * normal(unitIdeal, entityKey(`${name}/${goal.id}`)),
              ]),
            ),
            mandates: own.map((service) => ({
              ...cellOf(service.name),
              turf: uniformBetween(turf, entityKey(`${name}/${service.name}`), 0.6, 1),
            })),
          };
        }),
    };
  });
  const all = ministries.reduce(
    (sum, ministry) => ministry.units.reduce((part, unit) => part + unit.capacity, sum),
    0,
  );
  return {
    segments: [{ id: PEOPLE, name: '∑', population: 1 }],
    services: services.map(({ name }) => ({ id: name, name })),
    needs: services.map(({ name }) => ({
      ...cellOf(name),
      need: (parameters.scarcity * 0.8 * all) / services.length,
    })),
    goals,
    ministries,
  };
}
