import type { Seed } from '@joined-up/core';
import { parquetReadObjects } from 'hyparquet';
import { columnOf } from '../formulas/names.ts';
import { valueColumns } from './columns.ts';
import type { Context } from './context.ts';
import type { Part } from './partFile.ts';
import type { RunRecord } from './runRecord.ts';

type Row = Readonly<Record<string, unknown>>;

/** The ids of the runs of a part, and which of them failed. */
export async function readIds({
  bytes,
  metadata,
}: Part): Promise<{ readonly runId: string; readonly failed: boolean }[]> {
  const rows = await parquetReadObjects({ file: bytes, metadata, columns: ['run_id', 'status'] });
  return rows.map((row) => ({ runId: row.run_id as string, failed: row.status === 'failed' }));
}

/** The runs of a part, without their months. */
export async function readRecords({ bytes, metadata, context }: Part): Promise<RunRecord[]> {
  const rows = await parquetReadObjects({ file: bytes, metadata });
  // One block for all of them, and each name once: a list of numbers of its own costs more than the numbers.
  const width = context.names.length + valueColumns(context).length;
  const block = new Float64Array(rows.length * width);
  const names = new Map<string, string>();
  const once = (name: string): string => {
    if (!names.has(name)) names.set(name, name);
    return names.get(name)!;
  };
  return rows.map((row, i) => {
    const record = recordOfRow(row, context);
    const own = block.subarray(i * width, (i + 1) * width);
    own.set(record.settings);
    own.set(record.values, context.names.length);
    return {
      ...record,
      scenario: once(record.scenario),
      regime: once(record.regime),
      settings: own.subarray(0, context.names.length),
      values: own.subarray(context.names.length),
      monthly: noMonths,
    };
  });
}

const noMonths = new Float64Array(0);

/** A run as its row has it, with its months if they are given. */
export function recordOfRow(row: Row, context: Context, months: readonly Row[] = []): RunRecord {
  const values = valueColumns(context);
  const monthly = new Float64Array(months.length * values.length);
  months.forEach((month, m) =>
    values.forEach((name, i) => {
      monthly[m * values.length + i] = numberOf(month[name]);
    }),
  );
  return {
    runId: row.run_id as string,
    scenario: row.scenario as string,
    regime: row.regime as string,
    seed: row.seed as Seed,
    months: row.months as number,
    error: row.status === 'failed' ? (row.error as string) : null,
    settings: Float64Array.from(context.names, (name) => numberOf(row[columnOf(name)])),
    values: Float64Array.from(values, (name) => numberOf(row[name])),
    monthly,
  };
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
