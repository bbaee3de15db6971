import { cellName } from '../government/cellName.ts';
import { places } from '../government/places.ts';
import type { Shock } from '../government/shock.ts';
import type { World } from '../government/world.ts';

/** A shock in one world: indices instead of ids. */
interface Placed {
  readonly month: number;
  /** Month at whose start it is over; Infinity if it lasts. */
  readonly until: number;
  readonly needs: readonly { readonly cell: number; readonly factor: number }[];
  readonly obstacleRate: number;
  readonly capacity: readonly { readonly unit: number; readonly factor: number }[];
}

/** Shocks of a run, and the world without them. */
export interface Shocks {
  readonly asGiven: readonly Shock[];
  /** Those that befell the run by hand while it was under way (see `shockNeeds`). */
  readonly byHand: readonly Shock[];
  readonly placed: readonly Placed[];
  readonly unshocked: World;
}

/**
 * Shocks with indices of a world in place of ids.
 * @param world - stays as it is
 * @returns undefined without shocks
 */
export function placeShocks(shocks: readonly Shock[], world: World): Shocks | undefined {
  return shocks.length === 0
    ? undefined
    : { asGiven: shocks, byHand: [], placed: placed(shocks, world), unshocked: world };
}

/** Each shock with indices of a world in place of ids. */
export function placed(shocks: readonly Shock[], world: World): readonly Placed[] {
  const { government, cellSegment, cellService } = world;
  const cellPlaces = new Map(
    Array.from(cellSegment, (segment, c) => {
      const service = government.services[cellService[c]].id;
      return [cellName({ segment: government.segments[segment].id, service }), c];
    }),
  );
  const unitPlaces = places(government.ministries.flatMap(({ units }) => units));
  return shocks.map(({ month, until = Infinity, needs = [], obstacleRate = 1, capacity = [] }): Placed => ({
    month,
    until,
    obstacleRate,
    needs: needs.flatMap(({ cells, factor }) =>
      cells.map((cell) => ({ cell: cellPlaces.get(cellName(cell))!, factor })),
    ),
    capacity: capacity.map(({ unit, factor }) => ({ unit: unitPlaces.get(unit)!, factor })),
  }));
}

/** A world that shocks may change: columns and parameters of its own where they do. */
export const worldForShocks = (world: World): World => ({
  ...world,
  meanNeed: world.meanNeed.slice(),
  logMeanNeed: world.logMeanNeed.slice(),
  capacity: world.capacity.slice(),
  parameters: { ...world.parameters },
});
