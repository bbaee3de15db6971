/** A result is called from these shares of seeds or worlds on, downwards and upwards. */
export const CALLED = [0.2, 0.8] as const;

/** Is a share in [0, 1] too close to call? */
export const isClose = (share: number): boolean => share > CALLED[0] && share < CALLED[1];
