import type { Seed } from '@joined-up/core';
import type { ColumnSource } from 'hyparquet-writer';
import { columnOf } from '../formulas/names.ts';
import type { Context } from './context.ts';
import type { RunRecord } from './runRecord.ts';

/** Names of the columns of values, in order. */
export const valueColumns = ({ metrics, formulas }: Context): string[] => [
  ...metrics,
  ...formulas.map(({ id }) => id),
];

/**
 * Columns of metrics of single goals and of one's own, each stored as a formula of its own name: values
 * that no formula can compute later.
 */
export const measuresOf = ({ formulas }: Context): string[] =>
  formulas.flatMap(({ id, formula }) => (formula === id ? [id] : []));

/**
 * Does a formula read metrics of single goals, or at a month? These are missing in runs that were not
 * asked for them.
 */
export const readsGoals = (formula: string): boolean => /\b(outcome|coverage):|@\d/.test(formula);

/** Runs as columns of Parquet, a row for each run. */
export function runColumns(records: readonly RunRecord[], context: Context): ColumnSource[] {
  return [
    text(
      'run_id',
      records.map(({ runId }) => runId),
    ),
    text(
      'scenario',
      records.map(({ scenario }) => scenario),
    ),
    text(
      'scenario_digest',
      records.map(({ scenarioDigest }) => scenarioDigest),
    ),
    text(
      'regime',
      records.map(({ regime }) => regime),
    ),
    text(
      'seed',
      records.map(({ seed }) => String(seed)),
    ),
    whole(
      'months',
      records.map(({ months }) => months),
    ),
    whole(
      'months_kept',
      records.map(({ monthsKept }) => monthsKept),
    ),
    text(
      'model',
      records.map(() => context.model),
    ),
    text(
      'code',
      records.map(() => context.code),
    ),
    text(
      'status',
      records.map(({ error }) => (error === null ? 'done' : 'failed')),
    ),
    text(
      'error',
      records.map(({ error }) => error),
    ),
    ...context.names.map((name, i) =>
      numbers(
        columnOf(name),
        records.map(({ settings }) => settings[i]),
      ),
    ),
    ...(context.choices ?? []).map(({ name }, i) =>
      text(
        columnOf(name),
        records.map(({ options }) => options[i]),
      ),
    ),
    ...valueColumns(context).map((name, i) =>
      numbers(
        name,
        records.map(({ values }) => values[i]),
      ),
    ),
  ];
}

/** Months of runs as columns of Parquet, a row for each month. */
export function monthColumns(records: readonly RunRecord[], context: Context): ColumnSource[] {
  const values = valueColumns(context);
  const done = records.filter(({ monthly }) => monthly.length > 0);
  const eachMonth = <Value>(of: (record: RunRecord, month: number) => Value): Value[] =>
    done.flatMap((record) => Array.from({ length: record.months }, (_, month) => of(record, month)));
  return [
    text(
      'run_id',
      eachMonth(({ runId }) => runId),
    ),
    text(
      'scenario',
      eachMonth(({ scenario }) => scenario),
    ),
    text(
      'regime',
      eachMonth(({ regime }) => regime),
    ),
    text(
      'seed',
      eachMonth(({ seed }) => String(seed)),
    ),
    whole(
      'month',
      eachMonth((_, month) => month),
    ),
    ...context.names.map((name, i) =>
      numbers(
        columnOf(name),
        eachMonth(({ settings }) => settings[i]),
      ),
    ),
    ...(context.choices ?? []).map(({ name }, i) =>
      text(
        columnOf(name),
        eachMonth(({ options }) => options[i]),
      ),
    ),
    ...values.map((name, i) =>
      numbers(
        name,
        eachMonth(({ monthly }, month) => monthly[month * values.length + i]),
      ),
    ),
  ];
}

const text = (name: string, data: (string | null)[]): ColumnSource => ({ name, type: 'STRING', data });
const whole = (name: string, data: number[]): ColumnSource => ({ name, type: 'INT32', data });

/** Plain encoding, so that every bit is kept: a dictionary would make −0 a 0. */
const numbers = (name: string, data: number[]): ColumnSource => ({
  name,
  type: 'DOUBLE',
  encoding: 'PLAIN',
  data: data.map((value) => (Number.isNaN(value) ? null : value)),
});

/**
 * A seed from its text. Files hold texts, so that the column has one type; `7` and `'7'` are the same
 * seed.
 */
export const seedOf = (words: string): Seed =>
  /^(0|-?[1-9]\d{0,14})$/.test(words) ? Number(words) : words;
