import { HEADER } from './memory.ts';
import type { Memory } from './memoryShape.ts';

type Column = Float64Array | Int32Array | Uint8Array;

/**
 * Moves the columns of a record, and of records inside it, into a memory: from then on the record holds
 * views of it, which compiled code and TypeScript share.
 * @param record - changed in place
 */
export function moveInto(memory: Memory, record: object): void {
  const fields = record as Record<string, unknown>;
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (isColumn(value)) fields[name] = movedColumn(value, memory);
    else if (isRecord(value)) moveInto(memory, value);
  }
}

/**
 * A copy of a record and of the records in it, sharing their columns: `moveInto` can then replace columns
 * of the copy alone.
 */
export function copyOf<Some extends object>(record: Some): Some {
  const copy = { ...record } as Record<string, unknown>;
  for (const name of Object.keys(copy)) {
    const value = copy[name];
    if (isRecord(value) && holdsColumns(value)) copy[name] = copyOf(value);
  }
  return copy as Some;
}

/** A copy with columns of its own, which survive the memory of the original. */
export function withOwnColumns<Some extends object>(record: Some): Some {
  const copy = { ...record } as Record<string, unknown>;
  for (const name of Object.keys(copy)) {
    const value = copy[name];
    if (isColumn(value)) copy[name] = value.slice();
    else if (isRecord(value) && holdsColumns(value)) copy[name] = withOwnColumns(value);
  }
  return copy as Some;
}

/** Bytes that the columns of a record take, records inside it too. */
export function bytesOf(record: object): number {
  let size = 0;
  for (const value of Object.values(record) as unknown[]) {
    if (isColumn(value)) size += HEADER + padded(value.byteLength);
    else if (isRecord(value)) size += bytesOf(value);
  }
  return size;
}

function movedColumn(column: Column, memory: Memory): Column {
  const Kind = column.constructor as new (buffer: ArrayBuffer, offset: number, length: number) => Column;
  const copy = new Kind(memory.buffer, memory.free + HEADER, column.length);
  copy.set(column);
  new Int32Array(memory.buffer, memory.free + HEADER - 4, 1)[0] = column.byteLength;
  memory.free += HEADER + padded(column.byteLength);
  return copy;
}

const holdsColumns = (record: object): boolean =>
  Object.values(record).some((value) => isColumn(value) || (isRecord(value) && holdsColumns(value)));
const padded = (bytes: number): number => (bytes + 7) & ~7;
const isColumn = (value: unknown): value is Column =>
  value instanceof Float64Array || value instanceof Int32Array || value instanceof Uint8Array;
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
