import type { Observation } from '../metrics/observation.ts';
import type { Observer } from './observer.ts';

/** Which ministries add to duplication, and with whom. */
export interface CarrierReading {
  /** Ids of present-day ministries, each named by the first legacy ministry in it. */
  readonly ministries: readonly string[];
  /**
   * Shape [ministry × ministry], row-major: what ministry i adds to `duplication` in cells it shares with j.
   * All entries add up to the metric, mean over the months of the summary.
   */
  readonly excess: Float64Array;
}

/** Splits the metric `duplication` among pairs of present-day ministries. */
export const carriers: Observer<CarrierReading> = {
  id: 'carriers',
  months: 'summary',
  begin(world) {
    const { ministries } = world;
    const held = new Float64Array(ministries);
    const all = new Float64Array(ministries * ministries);
    let ministryNumbers: readonly number[] = [];
    let months = 0;

    return {
      see(observation) {
        months++;
        ministryNumbers = [...observation.arrangement.presentMinistries];
        let supply = 0;
        for (let c = 0; c < world.cells; c++) supply += observation.state.cellSupply[c];
        if (supply > 0) for (let c = 0; c < world.cells; c++) share(observation, c, supply);
      },
      tell: () => ({
        ministries: ministryNumbers.map((m) => world.government.ministries[m].id),
        excess: Float64Array.from(
          ministryNumbers.flatMap((i) => ministryNumbers.map((j) => all[i * ministries + j] / months)),
        ),
      }),
    };

    /**
     * A cell's duplicated excess goes to ministries by their share of its supply, and to pairs by the
     * partner's share of the rest.
     */
    function share(
      { state, arrangement: { presentMinistry }, largestSupply }: Observation,
      c: number,
      total: number,
    ): void {
      const whole = state.cellSupply[c];
      const duplicated = Math.min(Math.max(0, whole - state.need[c]), whole - largestSupply[c]);
      if (!(duplicated > 0)) return;
      const {
        cellMandates: { start, items },
        mandateMinistry,
      } = world;
      held.fill(0);
      for (let at = start[c]; at < start[c + 1]; at++)
        held[presentMinistry[mandateMinistry[items[at]]]] += state.supply[items[at]];
      for (const i of ministryNumbers) {
        if (!(held[i] > 0)) continue;
        const own = (duplicated * held[i]) / whole;
        const rest = whole - held[i];
        for (const j of ministryNumbers)
          if (j !== i && held[j] > 0) all[i * ministries + j] += (own * (held[j] / rest)) / total;
      }
    }
  },
};
