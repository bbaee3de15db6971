import type { Observer } from './observer.ts';

/** What a cell needed and got, mean over the months of the summary, effective effort a month. */
export interface CellReading {
  /** Id of the segment. */
  readonly segment: string;
  /** Id of the service. */
  readonly service: string;
  /** What the segment needed, effective effort a month. */
  readonly need: number;
  /** What all ministries together supplied, effective effort a month. */
  readonly supply: number;
}

/** Need and supply of every kept cell. */
export const cells: Observer<readonly CellReading[]> = {
  id: 'cells',
  months: 'summary',
  begin(world) {
    const need = new Float64Array(world.cells);
    const supply = new Float64Array(world.cells);
    let months = 0;
    return {
      see({ state }) {
        months++;
        for (let c = 0; c < world.cells; c++) {
          need[c] += state.need[c];
          supply[c] += state.cellSupply[c];
        }
      },
      tell: () =>
        Array.from({ length: world.cells }, (_, c) => ({
          segment: world.government.segments[world.cellSegment[c]].id,
          service: world.government.services[world.cellService[c]].id,
          need: need[c] / months,
          supply: supply[c] / months,
        })),
    };
  },
};
