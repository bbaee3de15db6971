/** No reorganisation so far. */
export const NEVER = -1;
