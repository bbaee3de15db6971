import { readsGoals, valueColumns } from './columns.ts';
import type { Context } from './context.ts';
import { converter } from './converted.ts';
import type { PartCursor } from './partCursor.ts';
import type { RunRecord } from './runRecord.ts';

/**
 * How copies of a run in several parts compare: equal, done in one and failed in another, or with
 * different numbers.
 */
export type Repeated = 'same' | 'failed elsewhere' | 'different';

/**
 * The runs of several parts in the order of their ids, each once: preferring done to failed, complete
 * metrics of goals to incomplete ones, and with months to without; else the first. Metrics of goals and
 * single months that it lacks are taken from the others.
 */
export async function* eachOnce(
  cursors: readonly PartCursor[],
  target: Context,
  onRepeated: (id: string, how: Repeated) => void,
): AsyncGenerator<RunRecord> {
  const columns = valueColumns(target);
  const ofGoals = target.formulas.flatMap(({ id, formula }) =>
    readsGoals(formula) ? [columns.indexOf(id)] : [],
  );
  const rank = ({ error, monthsKept, values }: RunRecord): number =>
    error !== null
      ? 0
      : 1 + Number(monthsKept > 0) + 2 * ofGoals.filter((place) => !Number.isNaN(values[place])).length;
  let last: RunRecord | undefined;
  for await (const record of inOrder(cursors, target)) {
    if (last?.runId === record.runId) {
      onRepeated(record.runId, comparison(last, record, columns.length, ofGoals));
      last =
        rank(record) > rank(last)
          ? filled(record, last, columns.length, ofGoals)
          : filled(last, record, columns.length, ofGoals);
      continue;
    }
    if (last !== undefined) yield last;
    last = record;
  }
  if (last !== undefined) yield last;
}

/** A run completed with metrics of goals and months that its copy has elsewhere. */
function filled(run: RunRecord, same: RunRecord, width: number, ofGoals: readonly number[]): RunRecord {
  if (run.error !== null || same.error !== null || ofGoals.length === 0) return run;
  const fill = (own: Float64Array, other: Float64Array): Float64Array =>
    own.length !== other.length
      ? own
      : own.map((value, i) => (Number.isNaN(value) && ofGoals.includes(i % width) ? other[i] : value));
  return { ...run, values: fill(run.values, same.values), monthly: fill(run.monthly, same.monthly) };
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

function comparison(one: RunRecord, other: RunRecord, width: number, ofGoals: readonly number[]): Repeated {
  if ((one.error === null) !== (other.error === null)) return 'failed elsewhere';
  const alike = (a: Float64Array, b: Float64Array): boolean => sameNumbers(a, b, width, ofGoals);
  const months = one.monthsKept === 0 || other.monthsKept === 0 || alike(one.monthly, other.monthly);
  return one.error === other.error &&
    sameNumbers(one.settings, other.settings) &&
    alike(one.values, other.values) &&
    months
    ? 'same'
    : 'different';
}

/**
 * Are the numbers equal, bit for bit?
 * @param ofGoals - indices in a row of `width` at which one side may lack a value, because it was not
 * asked for
 */
const sameNumbers = (
  one: Float64Array,
  other: Float64Array,
  width = 1,
  ofGoals: readonly number[] = [],
): boolean =>
  one.length === other.length &&
  one.every(
    (value, i) =>
      Object.is(value, other[i]) ||
      (ofGoals.includes(i % width) && (Number.isNaN(value) || Number.isNaN(other[i]))),
  );
