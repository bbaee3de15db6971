import type { ImportPlan } from './plan.ts';

/** Crosswalks of a plan inverted: from a name in the table to what it stands for. */
export interface Lookup {
  /**
   * The service of a policy function: by its sub-category (`category > sub-category`), else by its
   * category; undefined if neither is known.
   */
  serviceOf(name: string): string | undefined;
  /** The segment of a type of beneficiaries. */
  readonly people: ReadonlyMap<string, string>;
  /** The segment of those who pass on what they get. */
  readonly conduits: ReadonlyMap<string, string>;
}

const known = new WeakMap<ImportPlan, Lookup>();

/** The lookup of a plan, made once and kept. */
export function lookupOf(plan: ImportPlan): Lookup {
  const made = known.get(plan);
  if (made !== undefined) return made;
  const byFunction = new Map(
    plan.services.flatMap(({ id, functions }) => functions.map((name) => [name, id] as const)),
  );
  const lookup: Lookup = {
    serviceOf: (name) => byFunction.get(name) ?? byFunction.get(name.split(' > ')[0]),
    people: new Map(
      plan.segments.flatMap(({ id, beneficiaries }) => beneficiaries.map((name) => [name, id] as const)),
    ),
    conduits: new Map(
      plan.segments.flatMap(({ id, conduits = [] }) => conduits.map((name) => [name, id] as const)),
    ),
  };
  known.set(plan, lookup);
  return lookup;
}
