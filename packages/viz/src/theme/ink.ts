/** Text. */
export const ink = '#1A1A1A';
/** Secondary text; 7 : 1 against white. */
export const softInk = '#595959';
/** Lines that only structure a picture. */
export const rule = '#D0D0D0';
