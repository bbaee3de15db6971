import fc, { type IProperty, type IAsyncProperty } from 'fast-check';

/**
 * How often a law is tried. The seed is fixed, so that a failure in CI can be seen again at home;
 * `LAW_RUNS=5000 LAW_SEED=7` searches longer and elsewhere.
 */
const seed = Number(process.env['LAW_SEED'] ?? 20_261_123);
const factor = Number(process.env['LAW_RUNS'] ?? 0);

/** Asserts a law. @param runs - random cases in CI */
export const holds = <Values>(property: IProperty<Values> | IAsyncProperty<Values>, runs: number): void => {
  void fc.assert(property as IProperty<Values>, { seed, numRuns: factor > 0 ? factor : runs, endOnFailure: false });
};
