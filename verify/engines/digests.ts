import { encodeSnapshot, fingerprint, prepare, regimes, snapshot, step } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';

/** Months of the run whose last state is digested: the regime, and ten years of its consequences. */
const MONTHS = 132;
const SEED = 'the same bytes everywhere';

/**
 * A digest of the whole state after a long run of the stylised government, by regime. A single bit that an
 * engine computes differently, in any month, changes it.
 */
export function digests(): Record<string, string> {
  return Object.fromEntries(
    regimes.map((regime) => {
      const run = prepare(stylised, regime, { seed: SEED });
      for (let month = 0; month < MONTHS; month++) step(run);
      return [regime.id, fingerprint(encodeSnapshot(snapshot(run)))];
    }),
  );
}
