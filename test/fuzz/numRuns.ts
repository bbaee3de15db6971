/** Broken inputs to try: a few hundred each time, as many as FUZZ says when somebody means it. */
export const numRuns = Number(process.env.FUZZ ?? 300);

/** The same inputs each time, unless FUZZ_SEED says otherwise. */
export const seed = Number(process.env.FUZZ_SEED ?? 2026);
