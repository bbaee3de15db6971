/** Collects the values of an option that may be repeated, in order. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];
