/** For an option that may be given again: all that it was given, in order. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];
