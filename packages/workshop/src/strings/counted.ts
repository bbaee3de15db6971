/** A number that is text already, and the noun that goes with it: 1 hour, 2 hours; "1,0" of a measure is many. */
export const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;
