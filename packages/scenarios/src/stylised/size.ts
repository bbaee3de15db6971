import { entityKey, type Parameters, type EntityKey } from '@joined-up/core';

/** A thing of the stylised government: its index in its list, its id, and the key of its draws. */
export interface Thing {
  readonly place: number;
  readonly id: string;
  readonly key: EntityKey;
}

/** The lists of the stylised government before anything is drawn (ODD §5). */
export interface Size {
  readonly segments: readonly Thing[];
  readonly services: readonly Thing[];
  readonly goals: readonly Thing[];
  /** Each with its units. */
  readonly ministries: readonly (Thing & { readonly units: readonly Thing[] })[];
}

const thing = (id: string, place: number): Thing => ({ place, id, key: entityKey(id) });
const list = (kind: string, count: number): Thing[] =>
  Array.from({ length: count }, (_, place) => thing(`${kind}-${place + 1}`, place));

/** Numbered from 1, for people: `ministry-1`, its units `unit-1-1` to `unit-1-4`. */
export const sizeOf = ({ segments, services, goals, ministries, unitsPerMinistry }: Parameters): Size => ({
  segments: list('segment', segments),
  services: list('service', services),
  goals: list('goal', goals),
  ministries: list('ministry', ministries).map((ministry) => ({
    ...ministry,
    units: list(`unit-${ministry.place + 1}`, unitsPerMinistry),
  })),
});
