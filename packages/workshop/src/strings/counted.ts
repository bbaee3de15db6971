/** A number, already as text, with its noun: 1 hour, 2 hours; "1,0" takes the plural. */
export const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;
