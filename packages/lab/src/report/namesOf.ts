import type { Government, Named } from '@joined-up/core';

/**
 * Names of segments, services and ministries. Two lists may share an id (a service `justice`, a ministry
 * `justice`), so each has names of its own.
 */
export interface Names {
  readonly segment: (id: string) => string;
  readonly service: (id: string) => string;
  readonly ministry: (id: string) => string;
}

/** The names in a government; the id if there is none. */
export const namesOf = ({ segments, services, ministries }: Government): Names => ({
  segment: nameIn(segments),
  service: nameIn(services),
  ministry: nameIn(ministries),
});

function nameIn(things: readonly Named[]): (id: string) => string {
  const names = new Map(things.map(({ id, name = id }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
