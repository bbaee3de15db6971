import type { GapRow } from './gapRows.ts';

/** How the gap of one cell differs between two settings. */
export interface GapChange {
  /** Id of the segment. */
  readonly segment: string;
  /** Id of the service. */
  readonly service: string;
  /** Share of the need that is covered under the reference, in [0, 1]. */
  readonly before: number;
  /** Share of the need that is covered under the other, in [0, 1]. */
  readonly after: number;
  /** More seeds short under the other (> 0), or fewer. */
  readonly short?: number;
}

const idOf = ({ segment, service }: GapRow): string => JSON.stringify([segment, service]);
const covered = ({ supply, need }: GapRow): number => Math.min(1, supply / need);

/** Pairs the cells of two settings; one that only one of them has is left out, as is a need of nothing. */
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
