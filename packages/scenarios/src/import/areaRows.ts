import { groups } from '../map/groups.ts';
import { mapArea, type MappedWork } from '../map/mapArea.ts';
import type { MapRow } from '../map/mapRow.ts';
import { sharedProgrammes, type Serving } from '../map/sharedProgrammes.ts';
import { lookupOf } from './lookup.ts';
import type { ImportPlan } from './plan.ts';
import type { Program } from './program.ts';
import { segmentsOf } from './segmentsOf.ts';
import type { Owner } from './units.ts';

/** A programme's part in one policy function, for one segment. */
interface Part extends MappedWork {
  readonly area: string;
  readonly service: string;
  /** Its beneficiary types as the inventory names them. */
  readonly kinds: readonly string[];
}

/**
 * GAO's static picture of a whole table: a row for each service, and one for each policy function with
 * more than one programme. Every programme counts, with or without money; its money is split evenly over
 * the functions that it names, then by segments, so that no dollar counts twice and the functions of a
 * service sum to it. Programmes share a kind of beneficiary if they name the same type.
 */
export function areaRows(
  programs: readonly Program[],
  owners: ReadonlyMap<Program, Owner>,
  plan: ImportPlan,
): MapRow[] {
  const parts = programs.flatMap((program) => partsOf(program, owners.get(program)!, plan));
  const ofService = groups(parts, ({ service }) => service);
  const services = plan.services.flatMap(({ id, name }) =>
    ofService.has(id) ? [rowOf(name, id, 'service', ofService.get(id)!, plan)] : [],
  );
  const nameOf = new Map(plan.services.map(({ id, name }) => [id, name]));
  const areas = [...groups(parts, ({ area }) => area)]
    .filter(([, own]) => own.some(({ programme }) => programme !== own[0].programme))
    // A service with a single function of the same name needs no second row.
    .filter(([area, own]) => nameOf.get(own[0].service) !== area)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([area, own]) => rowOf(area, own[0].service, 'part', own, plan));
  return [...services, ...areas];
}

const rowOf = (
  area: string,
  service: string,
  level: MapRow['level'],
  parts: readonly Part[],
  { measure }: ImportPlan,
): MapRow => {
  const row = mapArea(parts);
  return {
    area,
    service,
    level,
    ...row,
    measure,
    amount: Math.round(row.amount),
    effectiveMinistries: digits(row.effectiveMinistries),
    largestShare: digits(row.largestShare),
    overlap: digits(row.overlap),
    overlapProgrammes: digits(sharedProgrammes(parts.flatMap(servings))),
    duplication: digits(row.duplication),
  };
};

function partsOf(
  { id, functions, beneficiaries, money }: Program,
  { ministry, ministryName, unit }: Owner,
  plan: ImportPlan,
): Part[] {
  const { serviceOf } = lookupOf(plan);
  const known = functions.flatMap((area) => {
    const service = serviceOf(area);
    return service === undefined ? [] : [{ area, service }];
  });
  const { shares } = segmentsOf(beneficiaries, plan);
  return known.flatMap(({ area, service }) =>
    [...shares].map(([segment, share]) =>
      // Money that was taken back counts as none.
      ({
        area,
        service,
        segment,
        ministry,
        ministryName,
        unit,
        programme: id,
        kinds: beneficiaries,
        amount: (Math.max(0, money) * share) / known.length,
      }),
    ),
  );
}

const servings = ({ programme, ministry, kinds }: Part): Serving[] =>
  kinds.length === 0 ? [{ programme, ministry }] : kinds.map((kind) => ({ programme, ministry, kind }));

/** Four digits: more would claim a precision that aggregates of money do not have. */
const digits = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));
