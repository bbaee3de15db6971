import { InputError } from '@joined-up/core';
import { parquetReadObjects } from 'hyparquet';
import { columnOf } from '../formulas/names.ts';
import { codeOf } from '../files/steadily.ts';
import { measuresOf, seedOf, valueColumns } from './columns.ts';
import type { Context } from './context.ts';
import type { Part } from './partFile.ts';
import type { RunRecord } from './runRecord.ts';

export type Row = Readonly<Record<string, unknown>>;

/** What must be known of a run to decide whether it is done. */
export interface RunId {
  readonly runId: string;
  readonly failed: boolean;
  readonly monthsKept: number;
  /** Is a metric of a single goal missing? */
  readonly lacks: boolean;
}

/**
 * Reads rows of a part.
 * @throws {InputError} if they contradict the part's metadata: another program made it
 */
export async function rowsOf(
  part: string,
  options: Parameters<typeof parquetReadObjects>[0],
): Promise<Row[]> {
  try {
    return await parquetReadObjects(options);
  } catch (error) {
    if (error instanceof InputError || codeOf(error) !== '') throw error;
    throw noRows(part, error instanceof Error ? error.message : String(error));
  }
}

const noRows = (part: string, found: string): InputError =>
  new InputError(part, [
    {
      path: '',
      expected: 'rows that can be read, as this program writes them',
      found,
      mend:
        'its name is that of its content, so no disk did this: it was made by something else; ' +
        'take it out of the folder',
    },
  ]);

/** The id of a row. @throws {InputError} if it has none: another program made the part */
function idOf({ run_id: id }: Row, part: string): string {
  if (typeof id === 'string' && /^[0-9a-f]{16}$/.test(id)) return id;
  throw noRows(part, `the id of a run ${JSON.stringify(id) ?? 'missing'}`);
}

/**
 * The ids of the runs of a part, which of them failed, and how many of their months are kept.
 * @param measures - metrics of single goals that must be known
 */
export async function readIds(
  { file, bytes, metadata, months, context }: Part,
  measures: readonly string[] = [],
): Promise<RunId[]> {
  const there = measuresOf(context);
  const columns = [
    'run_id',
    'status',
    'months',
    ...(context.code === '' ? [] : ['months_kept']),
    ...measures.filter((name) => there.includes(name)),
  ];
  const rows = await rowsOf(file, { file: bytes, metadata, columns });
  return rows.map((row) => ({
    runId: idOf(row, file),
    failed: row.status === 'failed',
    monthsKept: monthsKeptIn(row, months !== null),
    lacks: measures.some((name) => typeof row[name] !== 'number'),
  }));
}

/** The entry of a run that was just done, with nothing missing. */
export const idOfRecord = ({ runId, error, monthsKept }: RunRecord): RunId => ({
  runId,
  failed: error !== null,
  monthsKept,
  lacks: false,
});

/**
 * Number of months kept of a run. In older parts either all finished runs have their months, or none has.
 */
export const monthsKeptIn = (row: Row, withMonths: boolean): number =>
  (row.months_kept as number | undefined) ??
  (withMonths && row.status === 'done' ? (row.months as number) : 0);

/** The runs of a part, without their months. */
export async function readRecords({
  file,
  bytes,
  metadata,
  context,
  filled,
  months,
}: Part): Promise<RunRecord[]> {
  const rows = await rowsOf(file, { file: bytes, metadata });
  // One block for all runs, and each name once: an array for each run would cost more than its numbers.
  const width = context.names.length + valueColumns(context).length;
  const block = new Float64Array(rows.length * width);
  const names = new Map<string, string>();
  const once = (name: string): string => {
    if (!names.has(name)) names.set(name, name);
    return names.get(name)!;
  };
  return rows.map((row, i) => {
    const record = recordOfRow({ ...filled, ...row }, context, file, months !== null);
    const own = block.subarray(i * width, (i + 1) * width);
    own.set(record.settings);
    own.set(record.values, context.names.length);
    return {
      ...record,
      scenario: once(record.scenario),
      scenarioDigest: record.scenarioDigest === null ? null : once(record.scenarioDigest),
      regime: once(record.regime),
      settings: own.subarray(0, context.names.length),
      values: own.subarray(context.names.length),
      monthly: noMonths,
    };
  });
}

const noMonths = new Float64Array(0);
/** Shared, so that a million runs do not have one each. */
const noOptions: readonly never[] = [];

/** The run of a row, with its months if they are given. */
export function recordOfRow(
  row: Row,
  context: Context,
  part: string,
  withMonths: boolean,
  months: readonly Row[] = [],
): RunRecord {
  const values = valueColumns(context);
  const monthly = new Float64Array(months.length * values.length);
  months.forEach((month, m) =>
    values.forEach((name, i) => {
      monthly[m * values.length + i] = numberOf(month[name]);
    }),
  );
  return {
    runId: idOf(row, part),
    scenario: row.scenario as string,
    scenarioDigest:
      (row.scenario_digest as string | null | undefined) ?? digestOf(row.scenario as string, context),
    regime: row.regime as string,
    seed: seedOf(String(row.seed)),
    months: row.months as number,
    monthsKept: monthsKeptIn(row, withMonths),
    error: row.status === 'failed' ? (row.error as string) : null,
    settings: Float64Array.from(context.names, (name) => numberOf(row[columnOf(name)])),
    options:
      context.choices === undefined
        ? noOptions
        : context.choices.map(({ name }) => wordOf(row[columnOf(name)])),
    values: Float64Array.from(values, (name) => numberOf(row[name])),
    monthly,
  };
}

const digestOf = (scenario: string, { scenarios }: Context): string | null =>
  Object.entries(scenarios).find(([, { id }]) => id === scenario)?.[0] ?? null;

const wordOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
