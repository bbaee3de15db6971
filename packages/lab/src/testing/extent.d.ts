/** Extent of tests: laws in a short form, or in their long form with `LONG=1`, which `pnpm verify` sets. */
export declare const extent: <T>(short: T, long: T) => T;
