import { ln } from '../numbers/elementary.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { columnsOfKeys, compareKeys, entityKey, pairKey, type EntityKey } from '../random/entityKey.ts';
import { InputError } from '../problems.ts';
import { checkGovernment } from './checkGovernment.ts';
import { float64, int32 } from './columns.ts';
import type { Government, Mandate, Named, Unit } from './government.ts';
import { groupBy, grouping } from './grouping.ts';
import type { World } from './world.ts';

const luckOfName = ({ luck, id }: Named): EntityKey => entityKey(luck ?? id);
const places = (things: readonly Named[]) => new Map(things.map(({ id }, place) => [id, place]));
/** What a record says of an id, 0 if nothing: never what every object has (`constructor`). */
const ofId = (record: Readonly<Record<string, number>>, id: string): number =>
  Object.hasOwn(record, id) ? record[id] : 0;
const scaled = (values: readonly number[]): Float64Array => {
  const total = values.reduce((sum, value) => sum + value, 0);
  return float64(values, (value) => (total > 0 ? value / total : 1 / values.length));
};

/**
 * The typed arrays of a government.
 * @throws {InputError} naming everything in the government that cannot be
 */
export function buildWorld(government: Government, parameters: Parameters): World {
  const problems = checkGovernment(government);
  if (problems.length > 0) throw new InputError('government', problems);

  const segmentPlace = places(government.segments);
  const servicePlace = places(government.services);
  const ministryPlace = places(government.ministries);
  const services = government.services.length;
  const goals = government.goals.length;
  const goalLuck = government.goals.map(luckOfName);
  const cellNumber = (segment: string, service: string) =>
    segmentPlace.get(segment)! * services + servicePlace.get(service)!;

  // Cells that matter to no goal are dropped (model §6); the rest keep the order of the list of needs.
  const wanted = new Set(
    government.goals.flatMap((goal) => goal.cells.map((cell) => cellNumber(cell.segment, cell.service))),
  );
  const needs = government.needs.filter((need) => wanted.has(cellNumber(need.segment, need.service)));
  const cellPlace = new Map(needs.map((need, place) => [cellNumber(need.segment, need.service), place]));
  const placeOf = (at: { segment: string; service: string }) =>
    cellPlace.get(cellNumber(at.segment, at.service));
  const cells = needs.length;

  const goalCellLists = government.goals.map((goal) => goal.cells.map((cell) => placeOf(cell)!));
  const cellGoalLists: number[][] = Array.from({ length: cells }, () => []);
  goalCellLists.forEach((list, goal) => {
    for (const cell of list) cellGoalLists[cell].push(goal);
  });
  // In the order of their luck, so that the draw of an obstacle's goal travels with the goal.
  for (const list of cellGoalLists) list.sort((a, b) => compareKeys(goalLuck[a], goalLuck[b]) || a - b);
  const goalCellWeight = government.goals.map((goal) => scaled(goal.cells.map((cell) => cell.weight)));
  const weightIn = goalCellLists.map(
    (list, goal) => new Map(list.map((cell, i) => [cell, goalCellWeight[goal][i]])),
  );

  const units: { unit: Unit; ministry: number }[] = government.ministries.flatMap((ministry, m) =>
    ministry.units.map((unit) => ({ unit, ministry: m })),
  );
  const kept: { mandate: Mandate; unit: number; cell: number }[] = units.flatMap(({ unit }, u) =>
    unit.mandates.flatMap((mandate) => {
      const cell = placeOf(mandate);
      return cell === undefined ? [] : [{ mandate, unit: u, cell }];
    }),
  );

  const linkOf = new Map<number, number>();
  const links: { unit: number; goal: number; mandates: number[] }[] = [];
  const skillOf = new Map<number, number>();
  const skills: { unit: number; service: number }[] = [];
  const mandatesOfUnit = groupBy(
    kept.map(({ unit }) => unit),
    units.length,
  );
  for (let u = 0; u < units.length; u++) {
    const own = mandatesOfUnit.items.subarray(mandatesOfUnit.start[u], mandatesOfUnit.start[u + 1]);
    const goalsOfUnit = new Map<number, number[]>();
    for (const e of own) {
      const { cell } = kept[e];
      const service = servicePlace.get(needs[cell].service)!;
      if (!skillOf.has(u * services + service)) {
        skillOf.set(u * services + service, skills.length);
        skills.push({ unit: u, service });
      }
      for (const goal of cellGoalLists[cell]) {
        const mandates = goalsOfUnit.get(goal);
        if (mandates === undefined) goalsOfUnit.set(goal, [e]);
        else mandates.push(e);
      }
    }
    for (const goal of [...goalsOfUnit.keys()].sort((a, b) => a - b)) {
      linkOf.set(u * goals + goal, links.length);
      links.push({ unit: u, goal, mandates: goalsOfUnit.get(goal)! });
    }
  }

  const mandateLinkLists = kept.map(({ unit, cell }) =>
    cellGoalLists[cell].map((goal) => linkOf.get(unit * goals + goal)!),
  );
  const linkUnit = int32(links, ({ unit }) => unit);
  const linkGoal = int32(links, ({ goal }) => goal);
  const unitLinks = groupBy(linkUnit, units.length).start;
  const mandateLinkWeight = Float64Array.from(
    kept.flatMap(({ unit, cell }) =>
      cellGoalLists[cell].map(
        (goal) =>
          (unitLinks[unit + 1] - unitLinks[unit]) * weightIn[goal].get(cell)! * goalCellLists[goal].length,
      ),
    ),
  );

  const unitLuck = units.map(({ unit }) => luckOfName(unit));
  const segmentLuck = government.segments.map(luckOfName);
  const serviceLuck = government.services.map(luckOfName);
  const cellSegment = int32(needs, ({ segment }) => segmentPlace.get(segment)!);
  const cellService = int32(needs, ({ service }) => servicePlace.get(service)!);
  const cellLuck = needs.map((_, c) => pairKey(segmentLuck[cellSegment[c]], serviceLuck[cellService[c]]));
  const mandateUnit = int32(kept, ({ unit }) => unit);
  const mandateCell = int32(kept, ({ cell }) => cell);
  const unitMinistry = int32(units, ({ ministry }) => ministry);
  const goalLinks = groupBy(linkGoal, goals);
  const unitsOfGoal = Array.from({ length: goals }, (_, goal) =>
    [...goalLinks.items.subarray(goalLinks.start[goal], goalLinks.start[goal + 1])].map(
      (link) => linkUnit[link],
    ),
  );

  const priorities = new Float64Array(units.length * goals);
  units.forEach(({ unit }, u) =>
    priorities.set(scaled(government.goals.map(({ id }) => ofId(unit.priorities, id))), u * goals),
  );

  return {
    government,
    parameters,
    cells,
    goals,
    ministries: government.ministries.length,
    units: units.length,
    mandates: kept.length,
    links: links.length,
    populationShare: scaled(government.segments.map(({ population }) => population)),
    cellSegment,
    cellService,
    meanNeed: float64(needs, ({ need }) => need),
    logMeanNeed: float64(needs, ({ need }) => ln(need)),
    cellMandates: groupBy(mandateCell, cells),
    goalWeight: scaled(government.goals.map(({ weight }) => weight)),
    complementarity: complementarityOf(government, parameters),
    goalCells: grouping(goalCellLists),
    goalCellWeight: Float64Array.from(goalCellWeight.flatMap((weights) => [...weights])),
    goalCellBefore: chainsOf(goalCellLists, cellSegment, cellService),
    goalLinks,
    goalPartners: grouping(
      unitsOfGoal.map((list) => list.sort((a, b) => compareKeys(unitLuck[a], unitLuck[b]) || a - b)),
    ),
    startCulture: float64(government.ministries, ({ culture }) => culture),
    startTrustInCentre: float64(government.ministries, ({ trustInCentre }) => trustInCentre ?? 0.5),
    startLayers: float64(government.ministries, ({ layers }) => layers ?? 1),
    startTrust: startTrust(government, ministryPlace),
    ministryUnits: groupBy(unitMinistry, government.ministries.length),
    unitMinistry,
    capacity: float64(units, ({ unit }) => unit.capacity),
    unitTurf: meanTurf(kept, mandatesOfUnit.start),
    averageCapacity: units.reduce((sum, { unit }) => sum + unit.capacity, 0) / government.ministries.length,
    unitMandates: mandatesOfUnit.start,
    unitLinks,
    unitSkills: groupBy(
      skills.map(({ unit }) => unit),
      units.length,
    ).start,
    priorities,
    mandateUnit,
    mandateMinistry: int32(kept, ({ unit }) => unitMinistry[unit]),
    mandateCell,
    mandateSkill: int32(kept, ({ unit, cell }) => skillOf.get(unit * services + cellService[cell])!),
    turf: float64(kept, ({ mandate }) => mandate.turf),
    mandateLinks: grouping(mandateLinkLists),
    mandateLinkWeight,
    startCompetence: float64(
      skills,
      ({ unit, service }) => units[unit].unit.competence[government.services[service].id],
    ),
    linkUnit,
    linkMinistry: int32(links, ({ unit }) => unitMinistry[unit]),
    linkGoal,
    linkPriority: float64(links, ({ unit, goal }) => priorities[unit * goals + goal]),
    meanIdeal: float64(links, ({ unit, goal }) => ofId(units[unit].unit.ideals, government.goals[goal].id)),
    linkMandates: grouping(links.map(({ mandates }) => mandates)),
    luck: {
      cell: columnsOfKeys(cellLuck),
      goal: columnsOfKeys(goalLuck),
      ministry: columnsOfKeys(government.ministries.map(luckOfName)),
      unit: columnsOfKeys(unitLuck),
      mandate: columnsOfKeys(kept.map(({ unit, cell }) => pairKey(unitLuck[unit], cellLuck[cell]))),
      link: columnsOfKeys(links.map(({ unit, goal }) => pairKey(unitLuck[unit], goalLuck[goal]))),
    },
  };
}

/** The same world with other parameters: only what no goal says of itself hangs on them. Columns are shared. */
export const withParameters = (world: World, parameters: Parameters): World => ({
  ...world,
  parameters,
  complementarity: complementarityOf(world.government, parameters),
});

const complementarityOf = ({ goals }: Government, parameters: Parameters): Float64Array =>
  float64(goals, (goal) => goal.complementarity ?? parameters.complementarity);

/** Trust at the start: what the government says of a pair, else the mean of the two cultures. */
function startTrust(
  { ministries, trust = [] }: Government,
  place: ReadonlyMap<string, number>,
): Float64Array {
  const count = ministries.length;
  const matrix = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++)
      matrix[i * count + j] = i === j ? 1 : (ministries[i].culture + ministries[j].culture) / 2;
  }
  for (const {
    between: [one, other],
    trust: level,
  } of trust) {
    const [i, j] = [place.get(one)!, place.get(other)!];
    matrix[i * count + j] = matrix[j * count + i] = level;
  }
  return matrix;
}

/** The cell before each in the delivery chains of goals: the same segment, the service before in the government's list. */
function chainsOf(goalCells: readonly number[][], segment: Int32Array, service: Int32Array): Int32Array {
  return Int32Array.from(
    goalCells.flatMap((cells) =>
      cells.map((c) =>
        cells.reduce(
          (before, d) =>
            segment[d] === segment[c] &&
            service[d] < service[c] &&
            (before < 0 || service[d] > service[before])
              ? d
              : before,
          -1,
        ),
      ),
    ),
  );
}

/** Mean turf claim of each unit over its mandates; 0 of one without any. */
const meanTurf = (kept: readonly { readonly mandate: Mandate }[], unitMandates: Int32Array): Float64Array =>
  Float64Array.from({ length: unitMandates.length - 1 }, (_, u) => {
    const own = kept.slice(unitMandates[u], unitMandates[u + 1]);
    return own.length === 0 ? 0 : own.reduce((sum, { mandate }) => sum + mandate.turf, 0) / own.length;
  });
