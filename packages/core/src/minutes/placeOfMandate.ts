import type { World } from '../government/world.ts';

/** Where a mandate is: its unit and ministry, and the cell it acts in. Ids. */
export interface MandatePlace {
  /** Id of the unit. */
  readonly unit: string;
  /** Legacy ministry. */
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

/** Units are numbered ministry by ministry. */
export const unitId = ({ government, unitMinistry, ministryUnits }: World, unit: number): string => {
  const ministry = unitMinistry[unit];
  return government.ministries[ministry].units[
    ministryUnits.items.indexOf(unit) - ministryUnits.start[ministry]
  ].id;
};
