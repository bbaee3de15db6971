import type { TableLine } from './parseTable.ts';

/** Who works on what: units down, services across. */
export interface Overlap {
  /** By ministry, then in the order of the table. */
  readonly units: readonly { readonly name: string; readonly ministry: string }[];
  /** Most shared first. */
  readonly services: readonly { readonly name: string; readonly units: number }[];
  has(unit: string, service: string): boolean;
}

export function overlapOf(works: readonly TableLine[]): Overlap {
  const ministries = new Map<string, string>();
  for (const { unit, ministry } of works) ministries.set(unit, ministry ?? ministries.get(unit) ?? unit);
  const marks = new Set(works.map(({ unit, service }) => JSON.stringify([unit, service])));
  const services = [...new Set(works.map(({ service }) => service))].map((name) => ({
    name,
    units: works.filter(({ service }) => service === name).length,
  }));
  const order = [...new Set(ministries.values())];
  return {
    units: [...ministries]
      .map(([name, ministry]) => ({ name, ministry }))
      .toSorted((one, other) => order.indexOf(one.ministry) - order.indexOf(other.ministry)),
    services: services.toSorted((one, other) => other.units - one.units),
    has: (unit, service) => marks.has(JSON.stringify([unit, service])),
  };
}
