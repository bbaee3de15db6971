/** In place of a month: no reorganisation so far. */
export const NEVER = -1;
