/** Zero and one are singular in French. */
export const noun = (count: number, one: string, many: string): string => (count < 2 ? one : many);

/** A count and its noun: 1 ministère, 2 ministères. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${noun(count, one, many)}`;
