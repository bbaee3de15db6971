import type { Context } from './context.ts';
import { converter } from './converted.ts';
import type { PartCursor } from './partCursor.ts';
import type { RunRecord } from './runRecord.ts';

/** A run that stands in several parts: the same in all, done in one and failed in another, or with different numbers. */
export type Repeated = 'same' | 'failed elsewhere' | 'different';

/**
 * The runs of several parts in the order of their ids, each once: one that is done rather than one that failed, one with months
 * rather than one without, else the first.
 */
export async function* eachOnce(
  cursors: readonly PartCursor[],
  target: Context,
  onRepeated: (id: string, how: Repeated) => void,
): AsyncGenerator<RunRecord> {
  let last: RunRecord | undefined;
  for await (const record of inOrder(cursors, target)) {
    if (last?.runId === record.runId) {
      onRepeated(record.runId, comparison(last, record));
      if (rank(record) > rank(last)) last = record;
      continue;
    }
    if (last !== undefined) yield last;
    last = record;
  }
  if (last !== undefined) yield last;
}

async function* inOrder(cursors: readonly PartCursor[], target: Context): AsyncGenerator<RunRecord> {
  const open = cursors.map((cursor) => ({ cursor, convert: converter(cursor.context, target) }));
  for (const { cursor } of open) await cursor.load();
  let left = open.filter(({ cursor }) => cursor.current !== undefined);
  while (left.length > 0) {
    let first = left[0];
    for (const each of left) if (each.cursor.current!.runId < first.cursor.current!.runId) first = each;
    yield first.convert(first.cursor.current!);
    await first.cursor.advance();
    if (first.cursor.current === undefined) left = left.filter((each) => each !== first);
  }
}

const rank = ({ error, monthsKept }: RunRecord): number => (error !== null ? 0 : monthsKept === 0 ? 1 : 2);

function comparison(one: RunRecord, other: RunRecord): Repeated {
  if ((one.error === null) !== (other.error === null)) return 'failed elsewhere';
  const months = one.monthsKept === 0 || other.monthsKept === 0 || sameNumbers(one.monthly, other.monthly);
  return one.error === other.error &&
    sameNumbers(one.settings, other.settings) &&
    sameNumbers(one.values, other.values) &&
    months
    ? 'same'
    : 'different';
}

/** Bit for bit. */
const sameNumbers = (one: Float64Array, other: Float64Array): boolean =>
  one.length === other.length && one.every((value, i) => Object.is(value, other[i]));
