/**
 * How far tests go: every law in a short form each time, in its long form where the proof is made
 * (`LONG=1`, which `pnpm verify` sets).
 */
export const extent = <T>(short: T, long: T): T => (process.env.LONG === '1' ? long : short);
