/** Writes a number. */
export type Written = (value: number) => string;

/** A count and its noun: one ministry, two ministries. */
export const many = (count: number, number: Written, one: string, more: string): string =>
  `${number(count)} ${count === 1 ? one : more}`;
