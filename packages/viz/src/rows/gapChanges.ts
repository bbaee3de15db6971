import type { GapRow } from './gapRows.ts';

/** How the gap of one cell differs between two regimes. */
export interface GapChange {
  /** Id of the segment. */
  readonly segment: string;
  /** Id of the service. */
  readonly service: string;
  /** Share of the need that is covered under the reference, in [0, 1]. */
  readonly before: number;
  /** Share of the need that is covered under the other, in [0, 1]. */
  readonly after: number;
  /** By how many more seeds it is short under the other; < 0 for fewer. */
  readonly short?: number;
}

const idOf = ({ segment, service }: GapRow): string => JSON.stringify([segment, service]);
const covered = ({ supply, need }: GapRow): number => Math.min(1, supply / need);

/**
 * Pairs the cells of two regimes; cells that only one of them has, and cells without need, are left out.
 */
export function gapChanges(reference: readonly GapRow[], rows: readonly GapRow[]): readonly GapChange[] {
  const others = new Map(rows.filter(({ need }) => need > 0).map((row) => [idOf(row), row]));
  return reference
    .filter(({ need }) => need > 0)
    .flatMap((row): GapChange[] => {
      const other = others.get(idOf(row));
      if (other === undefined) return [];
      return [
        {
          segment: row.segment,
          service: row.service,
          before: covered(row),
          after: covered(other),
          ...(row.short === undefined || other.short === undefined
            ? {}
            : { short: other.short - row.short }),
        },
      ];
    });
}
