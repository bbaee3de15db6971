import type { World } from '../government/world.ts';

/** Ids of a mandate's unit and ministry, and of the cell it acts in. */
export interface MandatePlace {
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the legacy ministry. */
  readonly ministry: string;
  /** Id of the segment. */
  readonly segment: string;
  /** Id of the service. */
  readonly service: string;
}

export const placeOfMandate = (world: World, mandate: number): MandatePlace => ({
  unit: unitId(world, world.mandateUnit[mandate]),
  ministry: world.government.ministries[world.mandateMinistry[mandate]].id,
  ...placeOfCell(world, world.mandateCell[mandate]),
});

export const placeOfCell = (
  { government, cellSegment, cellService }: World,
  cell: number,
): { readonly segment: string; readonly service: string } => ({
  segment: government.segments[cellSegment[cell]].id,
  service: government.services[cellService[cell]].id,
});

/** The id of a unit, which are numbered ministry by ministry. */
export const unitId = ({ government, unitMinistry, ministryUnits }: World, unit: number): string => {
  const ministry = unitMinistry[unit];
  return government.ministries[ministry].units[
    ministryUnits.items.indexOf(unit) - ministryUnits.start[ministry]
  ].id;
};
