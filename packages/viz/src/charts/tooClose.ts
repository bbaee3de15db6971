/** Outside of these shares, of seeds or of worlds, it is called. */
export const CALLED = [0.2, 0.8] as const;

/** Is a share in [0, 1] too close to call? */
export const isClose = (share: number): boolean => share > CALLED[0] && share < CALLED[1];
