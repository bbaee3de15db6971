/** Broken inputs in the short form. */
export const shortRuns = 15;

/** FUZZ asks for more; `pnpm verify` does. */
export const numRuns = Number(process.env.FUZZ ?? shortRuns);

/** The same inputs each time, unless FUZZ_SEED says otherwise. */
export const seed = Number(process.env.FUZZ_SEED ?? 2026);
