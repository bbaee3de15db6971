import type { i32 } from '../numbers/whole.ts';

/** Who is in the chair, as a number: by rank of the claim on attention. Up to `CZAR` it is the centre of government. */
export const PRIME_MINISTER = 0;
export const CENTRE = 1;
export const CZAR = 2;
export const PEER = 3;
export const OFFICIALS_ONLY = 4;
export const MINISTER = 5;

/** Do the centre, a czar or the prime minister chair? */
export function isOfTheCentre(role: i32): boolean {
  return role <= CZAR;
}

/** Who may come, as a number. */
export const PRINCIPALS = 0;
export const DELEGATES = 1;
export const OFFICIALS = 2;
