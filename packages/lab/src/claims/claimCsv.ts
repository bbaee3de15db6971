import type { Sheet } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';
import type { ParameterName } from '@joined-up/core';
import type { TriedClaim } from './tryClaim.ts';

/**
 * A tried claim as CSV: one row for each world and replicate, with the effect on each question and the
 * world's parameters; empty where an effect is not known.
 */
export function claimSheet({ claim, scenario, worlds, seeds, findings }: TriedClaim): Sheet {
  const names = Object.keys(worlds[0]?.parameters ?? {}) as ParameterName[];
  const rows = worlds.flatMap(({ seed, parameters }, w) =>
    Array.from({ length: seeds }, (_, replicate) => [
      claim.id,
      scenario,
      seed,
      replicate,
      ...findings.map(({ effects }) => effects[w][replicate] ?? ''),
      ...names.map((name) => parameters[name]),
    ]),
  );
  return {
    name: 'worlds',
    rows: [
      [
        'claim',
        'scenario',
        'world',
        'replicate',
        ...findings.map(({ question }) => `${question.id.replaceAll(' ', '_')}_effect`),
        ...names,
      ],
      ...rows,
    ],
  };
}

/** The same table as CSV. */
export const claimCsv = (found: TriedClaim): string => csvText(claimSheet(found).rows);
