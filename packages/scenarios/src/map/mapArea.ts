import type { MapRow } from './mapRow.ts';
import { groups } from './groups.ts';
import { sharedProgrammes } from './sharedProgrammes.ts';

/** Work of a unit for a segment in a policy area: of a programme, or of a mandate. */
export interface MappedWork {
  readonly ministry: string;
  readonly ministryName: string;
  readonly unit: string;
  readonly segment: string;
  /** The programme it is a part of, if the source knows programmes. */
  readonly programme?: string;
  /** Money or effort, ≥ 0. */
  readonly amount: number;
}

/**
 * Ministries with a smaller share of what a segment gets in an area do not count as overlapping there; as
 * in the metric `overlap` (ODD §7.6).
 */
const FLOOR = 0.05;

/** The numbers of one policy area. @see mapRow for what each of them means */
export function mapArea(
  work: readonly MappedWork[],
): Pick<
  MapRow,
  | 'programmes'
  | 'ministries'
  | 'units'
  | 'amount'
  | 'effectiveMinistries'
  | 'largest'
  | 'largestShare'
  | 'overlap'
  | 'overlapProgrammes'
  | 'duplication'
> {
  const byMinistry = sums(work, ({ ministry }) => ministry);
  const total = sum(byMinistry.values());
  const cells = [...groups(work, ({ segment }) => segment).values()].map((part) => [
    ...sums(part, ({ ministry }) => ministry).values(),
  ]);
  const [largest] = [...byMinistry].sort(([, a], [, b]) => b - a);
  const share = (amount: number) => (total > 0 ? ratio(amount / total) : null);
  return {
    programmes: work.some(({ programme }) => programme !== undefined)
      ? new Set(work.map(({ programme }) => programme)).size
      : null,
    ministries: byMinistry.size,
    units: new Set(work.map(({ unit }) => unit)).size,
    amount: total,
    effectiveMinistries:
      total > 0 ? 1 / sum([...byMinistry.values()].map((amount) => (amount / total) ** 2)) : null,
    largest: total > 0 ? work.find(({ ministry }) => ministry === largest[0])!.ministryName : null,
    largestShare: total > 0 ? share(largest[1]) : null,
    overlap: share(
      sum(
        cells
          .filter((amounts) => amounts.filter((amount) => amount > FLOOR * sum(amounts)).length > 1)
          .map(sum),
      ),
    ),
    overlapProgrammes: sharedProgrammes(
      work.map(({ programme, ministry, segment }) => ({ programme, ministry, kind: segment })),
    ),
    duplication: share(sum(cells.map((amounts) => sum(amounts) - Math.max(...amounts)))),
  };
}

/** Shares may miss 0 or 1 by rounding. */
const ratio = (value: number): number => Math.min(1, Math.max(0, value));

function sums(work: readonly MappedWork[], keyOf: (item: MappedWork) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of work) found.set(keyOf(item), (found.get(keyOf(item)) ?? 0) + item.amount);
  return found;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
