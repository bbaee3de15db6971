import { exponential, type Government, type Parameters, type Scenario, type Seed } from '@joined-up/core';
import { luckFor } from '../luck/luckFor.ts';
import { drawCulture } from './culture.ts';
import { cellsOf, draftGoals, type Cell } from './goals.ts';
import { drawNeeds, totalNeed } from './needs.ts';
import { shares } from './shares.ts';
import { sizeOf } from './size.ts';
import { drawUnit } from './units.ts';

/** The stylised government: all of it drawn from the seed (ODD §5). */
export const stylised: Scenario = {
  id: 'stylised',
  name: 'Stylised government',
  description:
    'Ministries, goals and needs drawn from a seed: 12 ministries of 4 units, 48 cells, ' +
    '8 goals unless the parameters say otherwise.',
  months: 96,
  start: 12,
  parameters: {},
  government: drawGovernment,
};

function drawGovernment(seed: Seed, parameters: Parameters): Government {
  const luck = luckFor(seed);
  const size = sizeOf(parameters);
  const all = cellsOf(size);
  const goals = draftGoals(size, all, parameters, luck);

  // Cells in no goal are dropped before mandates are drawn.
  const wanted = new Set(goals.flatMap((goal) => goal.cells));
  const cells = all.filter((cell) => wanted.has(cell));

  const goalsOf = new Map<Cell, number[]>(cells.map((cell) => [cell, []]));
  goals.forEach((goal, k) => {
    for (const cell of goal.cells) goalsOf.get(cell)!.push(k);
  });

  const surroundings = { size, cells, goals, goalsOf, parameters, luck };
  const ministries = size.ministries.map((ministry) => {
    const home = size.services[ministry.place % size.services.length];
    return {
      id: ministry.id,
      name: `Ministry ${ministry.place + 1}`,
      culture: drawCulture(ministry.key, parameters.culture, luck),
      units: ministry.units.map((unit) => drawUnit(unit, ministry, home, surroundings)),
    };
  });
  const capacity = ministries.reduce(
    (sum, { units }) => units.reduce((part, unit) => part + unit.capacity, sum),
    0,
  );

  const importance = luck('weight of a goal');
  const weights = shares(goals.map(({ goal }) => exponential(importance, goal.key)));
  return {
    segments: size.segments.map(({ id, place }) => ({ id, name: `Segment ${place + 1}`, population: 1 })),
    services: size.services.map(({ id, place }) => ({ id, name: `Service ${place + 1}` })),
    needs: drawNeeds(cells, totalNeed(parameters.scarcity, capacity), luck),
    goals: goals.map(({ goal, name, cells: inGoal }, k) => {
      const part = luck('weight of a cell', goal.key);
      const cellWeights = shares(inGoal.map(({ key }) => exponential(part, key)));
      return {
        id: goal.id,
        name,
        weight: weights[k],
        cells: inGoal.map(({ segment, service }, c) => ({
          segment: segment.id,
          service: service.id,
          weight: cellWeights[c],
        })),
      };
    }),
    ministries,
  };
}
