import { lookupOf } from './lookup.ts';
import type { ImportPlan } from './plan.ts';

/** The segments that a programme reaches. */
export interface Reach {
  /** Share of the programme for each segment, sum 1: by the number of its types in the segment. */
  readonly shares: ReadonlyMap<string, number>;
  /** Why these are not simply the types that it names. */
  readonly because?: 'none-named' | 'everyone-named' | 'conduits-passed-over' | 'conduits-only';
  readonly unknown: readonly string[];
}

/** The segments that a programme reaches. */
export function segmentsOf(beneficiaries: readonly string[], plan: ImportPlan): Reach {
  const { people, conduits } = lookupOf(plan);
  const unknown = beneficiaries.filter((name) => !people.has(name) && !conduits.has(name));
  const toEveryone = new Map([[plan.everyone, 1]]);
  if (beneficiaries.length - unknown.length === 0)
    return { shares: toEveryone, because: 'none-named', unknown };
  if (beneficiaries.length > plan.thresholds.beneficiaries)
    return { shares: toEveryone, because: 'everyone-named', unknown };
  const named = beneficiaries.filter((name) => people.has(name));
  const passing = beneficiaries.filter((name) => conduits.has(name));
  if (named.length === 0)
    return {
      shares: sharesOf(passing.map((name) => conduits.get(name)!)),
      because: 'conduits-only',
      unknown,
    };
  return {
    shares: sharesOf(named.map((name) => people.get(name)!)),
    because: passing.length > 0 ? 'conduits-passed-over' : undefined,
    unknown,
  };
}

function sharesOf(segments: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const segment of segments) shares.set(segment, (shares.get(segment) ?? 0) + 1 / segments.length);
  return shares;
}
