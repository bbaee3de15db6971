import { groups } from './groups.ts';

/** A programme of a ministry serves a kind of beneficiary. */
export interface Serving {
  /** The programme, if the source knows programmes. */
  readonly programme?: string;
  readonly ministry: string;
  /** Left out if the programme names nobody: it then overlaps with none, but still counts. */
  readonly kind?: string;
}

/**
 * Overlap by number: the share of programmes that serve a kind of beneficiary whom a programme of another
 * ministry serves too.
 * @returns in [0, 1]; null if there are no programmes, or the source does not know them
 */
export function sharedProgrammes(servings: readonly Serving[]): number | null {
  if (servings.length === 0 || servings.some(({ programme }) => programme === undefined)) return null;
  const shared = new Set<string>();
  for (const same of groups(
    servings.filter(({ kind }) => kind !== undefined),
    ({ kind }) => kind!,
  ).values()) {
    if (new Set(same.map(({ ministry }) => ministry)).size > 1)
      for (const { programme } of same) shared.add(programme!);
  }
  return shared.size / new Set(servings.map(({ programme }) => programme)).size;
}
