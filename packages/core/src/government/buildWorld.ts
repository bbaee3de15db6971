import { ln } from '../numbers/elementary.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { columnsOfKeys, compareKeys, entityKey, pairKey, type EntityKey } from '../random/entityKey.ts';
import { InputError } from '../problems.ts';
import { cellsOf } from './cells.ts';
import { checkGovernment } from './checkGovernment.ts';
import { float64, int32 } from './columns.ts';
import type { Government, Named } from './government.ts';
import { groupBy, grouping } from './grouping.ts';
import { linksOf } from './links.ts';
import { mandatesOf, type Mandates } from './mandates.ts';
import { places } from './places.ts';
import { sharesOf } from './sharesOf.ts';
import type { World } from './world.ts';

const luckOfName = ({ luck, id }: Named): EntityKey => entityKey(luck ?? id);
/** The number that a record holds for an id, 0 if none; never an inherited property (`constructor`). */
const ofId = (record: Readonly<Record<string, number>>, id: string): number =>
  Object.hasOwn(record, id) ? record[id] : 0;

/**
 * The typed arrays of a government.
 * @throws {InputError} naming everything that is wrong with the government
 */
export function buildWorld(government: Government, parameters: Parameters): World {
  const problems = checkGovernment(government);
  if (problems.length > 0) throw new InputError('government', problems);

  const { segments, services, ministries } = government;
  const goals = government.goals.length;
  const goalLuck = government.goals.map(luckOfName);
  const cells = cellsOf(government, goalLuck);
  const held = mandatesOf(government, cells);
  const linked = linksOf(government, cells, held);
  const units = held.unit.length;

  const goalLinks = groupBy(linked.goal, goals);
  const unitLuck = held.unit.map(luckOfName);
  const unitMinistry = Int32Array.from(held.unitMinistry);
  const segmentLuck = segments.map(luckOfName);
  const serviceLuck = services.map(luckOfName);
  const cellLuck = cells.needs.map((_, c) =>
    pairKey(segmentLuck[cells.segment[c]], serviceLuck[cells.service[c]]),
  );
  const priorities = new Float64Array(units * goals);
  held.unit.forEach((unit, u) =>
    priorities.set(sharesOf(government.goals.map(({ id }) => ofId(unit.priorities, id))), u * goals),
  );

  return {
    government,
    parameters,
    cells: cells.needs.length,
    goals,
    ministries: ministries.length,
    units,
    mandates: held.cell.length,
    links: linked.goal.length,
    populationShare: sharesOf(segments.map(({ population }) => population)),
    cellSegment: cells.segment,
    cellService: cells.service,
    meanNeed: float64(cells.needs, ({ need }) => need),
    logMeanNeed: float64(cells.needs, ({ need }) => ln(need)),
    cellMandates: groupBy(held.cell, cells.needs.length),
    goalWeight: sharesOf(government.goals.map(({ weight }) => weight)),
    complementarity: complementarityOf(government, parameters),
    goalCells: grouping(cells.ofGoal),
    goalCellWeight: Float64Array.from(cells.weights.flatMap((weights) => [...weights])),
    goalCellBefore: chainsOf(cells.ofGoal, cells.segment, cells.service),
    goalLinks,
    goalPartners: grouping(
      Array.from({ length: goals }, (_, goal) =>
        Array.from(
          goalLinks.items.subarray(goalLinks.start[goal], goalLinks.start[goal + 1]),
          (link) => linked.unit[link],
        ).sort((a, b) => compareKeys(unitLuck[a], unitLuck[b]) || a - b),
      ),
    ),
    startCulture: float64(ministries, ({ culture }) => culture),
    startTrustInCentre: float64(ministries, ({ trustInCentre }) => trustInCentre ?? 0.5),
    startLayers: float64(ministries, ({ layers }) => layers ?? 1),
    startTrust: startTrust(government),
    ministryUnits: groupBy(unitMinistry, ministries.length),
    unitMinistry,
    capacity: float64(held.unit, ({ capacity }) => capacity),
    unitTurf: meanTurf(held),
    averageCapacity: held.unit.reduce((sum, { capacity }) => sum + capacity, 0) / ministries.length,
    unitMandates: held.unitMandates,
    unitLinks: linked.unitLinks,
    unitSkills: held.unitSkills,
    priorities,
    mandateUnit: Int32Array.from(held.mandateUnit),
    mandateMinistry: int32(held.mandateUnit, (u) => unitMinistry[u]),
    mandateCell: Int32Array.from(held.cell),
    mandateSkill: Int32Array.from(held.skill),
    turf: Float64Array.from(held.turf),
    mandateLinks: linked.mandateLinks,
    mandateLinkWeight: linked.mandateLinkWeight,
    startCompetence: Float64Array.from(held.competence),
    linkUnit: linked.unit,
    linkMinistry: int32(linked.unit, (u) => unitMinistry[u]),
    linkGoal: linked.goal,
    linkPriority: float64(linked.goal, (goal, l) => priorities[linked.unit[l] * goals + goal]),
    meanIdeal: float64(linked.goal, (goal, l) =>
      ofId(held.unit[linked.unit[l]].ideals, government.goals[goal].id),
    ),
    linkMandates: linked.linkMandates,
    luck: {
      cell: columnsOfKeys(cellLuck),
      goal: columnsOfKeys(goalLuck),
      ministry: columnsOfKeys(ministries.map(luckOfName)),
      unit: columnsOfKeys(unitLuck),
      mandate: columnsOfKeys(
        held.cell.map((cell, e) => pairKey(unitLuck[held.mandateUnit[e]], cellLuck[cell])),
      ),
      link: columnsOfKeys(
        Array.from(linked.goal, (goal, l) => pairKey(unitLuck[linked.unit[l]], goalLuck[goal])),
      ),
    },
  };
}

/**
 * The same world with other parameters: of its columns only `complementarity` depends on them; the others
 * are shared.
 */
export const withParameters = (world: World, parameters: Parameters): World => ({
  ...world,
  parameters,
  complementarity: complementarityOf(world.government, parameters),
});

const complementarityOf = ({ goals }: Government, parameters: Parameters): Float64Array =>
  float64(goals, (goal) => goal.complementarity ?? parameters.complementarity);

/** Trust at the start: what the government says of a pair, else the mean of the two cultures. */
function startTrust({ ministries, trust = [] }: Government): Float64Array {
  const place = places(ministries);
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

/**
 * The cell before each in the delivery chains of goals: the same segment, the service
 * before in the government's list.
 */
function chainsOf(
  goalCells: readonly (readonly number[])[],
  segment: Int32Array,
  service: Int32Array,
): Int32Array {
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

/** Mean turf claim of each unit over its mandates; 0 for a unit without any. */
const meanTurf = ({ unit, unitMandates, turf }: Mandates): Float64Array =>
  float64(unit, (_, u) => {
    const own = turf.slice(unitMandates[u], unitMandates[u + 1]);
    return own.length === 0 ? 0 : own.reduce((sum, claim) => sum + claim, 0) / own.length;
  });
