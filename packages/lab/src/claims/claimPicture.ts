import type { Claim } from './claim.ts';
import type { TriedClaim } from './tryClaim.ts';

export const hasPicture = ({ tells = [] }: Claim): boolean => tells.some(({ draw }) => draw !== undefined);

/** The picture of a tried claim: its last table that can be drawn, if there is one. */
export function claimPicture({ told }: TriedClaim): SVGSVGElement | undefined {
  const drawn = told.findLast(({ account }) => account.draw !== undefined);
  return drawn?.account.draw!(drawn);
}
