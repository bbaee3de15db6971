/** Text. */
export const ink = '#1A1A1A';
/** Text of second rank; 7 : 1 against white. */
export const softInk = '#595959';
/** Lines that structure a picture and carry no value. */
export const rule = '#D0D0D0';
