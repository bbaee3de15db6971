/** Broken inputs to try each time. */
export const shortRuns = 100;

/** As many as FUZZ says when somebody means it; `pnpm verify` does. */
export const numRuns = Number(process.env.FUZZ ?? shortRuns);

/** The same inputs each time, unless FUZZ_SEED says otherwise. */
export const seed = Number(process.env.FUZZ_SEED ?? 2026);
