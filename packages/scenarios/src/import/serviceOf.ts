import { serviceTable } from './tables/services.ts';

const byFunction = new Map(
  serviceTable.flatMap(({ id, functions }) => functions.map((name) => [name, id] as const)),
);

/** The service of a policy function: by its sub-category, else by its category; nothing if the table knows neither. */
export const serviceOf = (name: string): string | undefined =>
  byFunction.get(name) ?? byFunction.get(name.split(' > ')[0]);
