import type { Government, Named } from '../government/government.ts';

/** Names of the things of a government, by id; an unknown id is its own name. */
export interface Names {
  /** Name of a segment, by its id. */
  segment(id: string): string;
  /** Name of a service, by its id. */
  service(id: string): string;
  /** Name of a goal, by its id. */
  goal(id: string): string;
  /** Name of a ministry, by its id. */
  ministry(id: string): string;
  /** Name of a unit, by its id. */
  unit(id: string): string;
}

/** The names in a government. */
export const namesOf = ({ segments, services, goals, ministries }: Government): Names => ({
  segment: lookUp(segments),
  service: lookUp(services),
  goal: lookUp(goals),
  ministry: lookUp(ministries),
  unit: lookUp(ministries.flatMap(({ units }) => units)),
});

function lookUp(things: readonly Named[]): (id: string) => string {
  const names = new Map(things.map(({ id, name }) => [id, name ?? id]));
  return (id) => names.get(id) ?? id;
}
