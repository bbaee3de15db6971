import { parameters } from '@joined-up/core';

/** Options of those parameters that are a choice, by name: their values are places in these lists. */
export const optionsOf = (names: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    parameters.flatMap(({ name, options }) =>
      options !== undefined && names.includes(name) ? [[name, options] as const] : [],
    ),
  );
