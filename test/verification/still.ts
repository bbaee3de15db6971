import {
  begin,
  defaultParameters,
  entityKey,
  luckOf,
  step,
  streamOf,
  uniform,
  type Government,
  type Parameters,
  type Regime,
  type Seed,
  type Simulation,
} from '@joined-up/core';

/**
 * Parameters under which nothing moves: no shocks, no obstacles, no learning, no drift, no attention,
 * meetings that cost and change nothing. A closed form switches on only what it is about. (A minister's
 * chance to leave cannot be 0: 1 in 1200 a month is the least.)
 */
export const still: Parameters = {
  ...defaultParameters,
  needVolatility: 0,
  idealVolatility: 0,
  obstacleRate: 0,
  ministerTenure: 1200,
  turfMotive: 0,
  reallocationRate: 0,
  stanceRate: 0,
  spontaneousAlignment: 0,
  noticing: 0,
  forgetting: 0,
  perceptionLag: 0,
  learning: 0,
  unlearning: 0,
  selfHelp: 0,
  selfHelpInside: 0,
  trustDrift: 0,
  cultureDrift: 0,
  turfWar: 0,
  turfCreep: 0,
  ministerHours: 0,
  meetingCost: 0,
  cabinetPreparation: 0,
  cabinetDecisions: 0,
  overruleCost: 0,
  backingSpeed: 0,
};

/** Only the ministries' own meetings, which have no effect while ministers have no hours. */
export const noForums: Regime = { id: 'no-forums', name: 'No forums', forums: [] };

/** The first seed in which no minister of `governmentOf` leaves, by the draws of turnover (ODD §7.1). */
export function everybodyStays(ministries: number, months: number): Seed {
  const keys = Array.from({ length: ministries }, (_, m) => entityKey(`ministry${m}`));
  for (let seed = 1; ; seed++) {
    const luck = streamOf(luckOf(seed), 'turnover');
    const stays = (month: number): boolean =>
      keys.every((key) => uniform(luck, key, month) >= 1 / still.ministerTenure);
    if (Array.from({ length: months }, (_, month) => month).every(stays)) return seed;
  }
}

/** What a unit is and does; it has a mandate in every service, all in one goal. */
export interface Work {
  readonly capacity?: number;
  readonly ideal?: number;
  readonly competence?: number;
}

export interface House {
  readonly units: readonly Work[];
  readonly culture?: number;
  readonly layers?: number;
  readonly trustInCentre?: number;
}

/** A government on one goal, `services` cells of one segment. */
export function governmentOf(
  houses: readonly House[],
  { services = 1, trust = [] as Government['trust'] } = {},
): Government {
  const cells = Array.from({ length: services }, (_, i) => ({ segment: 'people', service: `service${i}` }));
  return {
    segments: [{ id: 'people', population: 1 }],
    services: cells.map(({ service }) => ({ id: service })),
    needs: cells.map((cell) => ({ ...cell, need: 1 })),
    goals: [{ id: 'goal', weight: 1, cells: cells.map((cell) => ({ ...cell, weight: 1 })) }],
    ministries: houses.map(({ units, culture = 0.5, layers, trustInCentre }, m) => ({
      id: `ministry${m}`,
      culture,
      layers,
      trustInCentre,
      units: units.map(({ capacity = 1, ideal = 0, competence = 0.5 }, u) => ({
        id: `unit${m}.${u}`,
        capacity,
        competence: Object.fromEntries(cells.map(({ service }) => [service, competence])),
        priorities: { goal: 1 },
        ideals: { goal: ideal },
        mandates: cells.map((cell) => ({ ...cell, turf: 1 })),
      })),
    })),
    trust,
  };
}

/** A run whose regime is in force from the first month. */
export const run = (
  government: Government,
  changed: Partial<Parameters>,
  regime: Regime = noForums,
  seed: Seed = 1,
): Simulation => begin(government, { ...still, ...changed }, regime, seed, 0);

export function steps(simulation: Simulation, months: number): Simulation {
  for (let month = 0; month < months; month++) step(simulation);
  return simulation;
}
