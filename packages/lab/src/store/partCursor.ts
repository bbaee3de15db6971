import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { steadily } from '../files/steadily.ts';
import { cannotRead } from '../files/writeWhole.ts';
import type { Context } from './context.ts';
import { monthsKeptIn, recordOfRow, rowsOf } from './readRecords.ts';
import type { RunRecord } from './runRecord.ts';
import type { ScannedPart } from './scanParts.ts';

/** Runs of each part to hold at once, without and with months. */
const RUNS = 256;
const RUNS_WITH_MONTHS = 8;

interface Table {
  readonly file: string;
  readonly metadata: FileMetaData;
}

/** Iterates over the runs of a part in the order of their ids, holding few of them. */
export class PartCursor {
  readonly context: Context;
  readonly #runs: Table;
  readonly #months: Table | null;
  readonly #count: number;
  readonly #filled: ScannedPart['filled'];
  #next = 0;
  #nextMonth = 0;
  #held: RunRecord[] = [];
  #place = 0;

  /**
   * @param folderOfMonths - folder with the part of its months; left out: read runs without their months
   */
  constructor(
    { file, metadata, context, months, monthsTable, filled }: Omit<ScannedPart, 'bytes'>,
    folderOfMonths?: string,
  ) {
    this.context = context;
    this.#filled = filled;
    this.#runs = { file, metadata };
    this.#months =
      months === null || monthsTable === null || folderOfMonths === undefined
        ? null
        : { file: join(folderOfMonths, months), metadata: monthsTable.metadata };
    this.#count = Number(metadata.num_rows);
  }

  /** The current run, once `load` has been called; undefined after the last. */
  get current(): RunRecord | undefined {
    return this.#held[this.#place];
  }

  async advance(): Promise<void> {
    this.#place++;
    await this.load();
  }

  /** Reads more runs, if all that it holds have been passed. */
  async load(): Promise<void> {
    if (this.#place < this.#held.length || this.#next >= this.#count) return;
    const to = Math.min(this.#count, this.#next + (this.#months === null ? RUNS : RUNS_WITH_MONTHS));
    const rows = await read(this.#runs, this.#next, to);
    const lengths = rows.map((row) => (this.#months === null ? 0 : monthsKeptIn(row, true)));
    const all = lengths.reduce((sum, length) => sum + length, 0);
    const months = all === 0 ? [] : await read(this.#months!, this.#nextMonth, this.#nextMonth + all);
    let at = 0;
    this.#held = rows.map((row, i) => {
      const own = months.slice(at, at + lengths[i]);
      at += lengths[i];
      return recordOfRow(
        { ...this.#filled, ...row },
        this.context,
        this.#runs.file,
        this.#months !== null,
        own,
      );
    });
    this.#next = to;
    this.#nextMonth += all;
    this.#place = 0;
  }
}

/** A file that is read in pieces on demand. */
function partsOf(file: string): AsyncBuffer {
  return {
    byteLength: reading(file, () => statSync(file).size),
    slice: (start, end) => reading(file, () => readFrom(file, start, end)),
  };
}

function readFrom(file: string, start: number, end?: number): ArrayBuffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = new Uint8Array((end ?? fstatSync(handle).size) - start);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(handle, bytes, at, bytes.length - at, start + at);
      if (read === 0) throw new Error('it became shorter while it was being read');
      at += read;
    }
    return bytes.buffer;
  } finally {
    closeSync(handle);
  }
}

function reading<Value>(file: string, read: () => Value): Value {
  try {
    return steadily(read);
  } catch (error) {
    throw cannotRead(file, error);
  }
}

const read = (
  { file, metadata }: Table,
  rowStart: number,
  rowEnd: number,
): Promise<Record<string, unknown>[]> => rowsOf(file, { file: partsOf(file), metadata, rowStart, rowEnd });
