import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { makeFolder, putInPlace } from '../files/putInPlace.ts';
import { readPlain } from '../files/readPlain.ts';
import { codeOf, steadily } from '../files/steadily.ts';
import { cannotRead, cannotWrite } from '../files/writeWhole.ts';
import { digestOf } from '../provenance/digest.ts';
import type { Context } from './context.ts';
import { readContext } from './readContext.ts';
import { PART } from './layout.ts';

/** A part that has been read and is intact. */
export interface Part {
  readonly file: string;
  readonly bytes: ArrayBuffer;
  readonly metadata: FileMetaData;
  readonly context: Context;
  /** Values for columns that older parts lack. */
  readonly filled: Readonly<Record<string, unknown>>;
  /** Name of the part of the months of its runs, if there is one. */
  readonly months: string | null;
}

/**
 * Writes a part completely or not at all (see `putInPlace`).
 * @returns its name, which is that of its content, and its size
 * @throws {InputError} if the disk is full or cannot be written
 */
export function writePart(
  folder: string,
  columns: ColumnSource[],
  context: Context,
  months: string | null,
): { readonly name: string; readonly bytes: number } {
  const bytes = new Uint8Array(
    parquetWriteBuffer({
      columnData: columns,
      rowGroupSize: ROWS_OF_GROUP,
      createdBy: 'joined-up',
      kvMetadata: [
        { key: 'joined-up', value: JSON.stringify(context) },
        ...(months === null ? [] : [{ key: 'joined-up months', value: months }]),
      ],
    }),
  );
  const name = `${digestOf(bytes)}.parquet`;
  try {
    makeFolder(folder);
    // Do not replace a link of that name: it belongs to somebody else.
    if (lstatSync(join(folder, name), { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new Error(`a link called ${name}`);
    putInPlace(join(folder, name), bytes);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  return { name, bytes: bytes.length };
}

/** Small groups, so that many parts can be merged in little memory. */
const ROWS_OF_GROUP = 256;

/** Most numbers in a part, as they are held in memory while it is read. */
const MOST_CELLS = 10_000_000;

/** What is impossible in a part's metadata; checked before memory of that size is allocated. */
function absurdIn({ num_rows: rows, row_groups: groups }: FileMetaData, bytes: number): string | undefined {
  const columns = Math.max(1, ...groups.map((group) => group.columns.length));
  if (Number(rows) * columns > MOST_CELLS)
    return `it claims ${rows} rows of ${columns} columns, but a part holds at most ${MOST_CELLS} numbers`;
  const inGroups = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  const fits = groups.every((group) =>
    group.columns.every(
      ({ meta_data: about }) =>
        about !== undefined &&
        about.num_values === group.num_rows &&
        Number(about.dictionary_page_offset || about.data_page_offset) +
          Number(about.total_compressed_size) <=
          bytes,
    ),
  );
  return inGroups === Number(rows) && fits ? undefined : 'what it says about its rows is contradictory';
}

/** Largest size in bytes of a part, which has at most 2 million numbers and one run. */
const MOST_BYTES = 256 * 2 ** 20;

/** Why a part cannot be used. */
export interface Unusable {
  /** `foreign`: has the name of a part but is not ours (a link, a device), and stays where it is. */
  readonly how: 'missing' | 'damaged' | 'foreign';
  readonly why: string;
}

/**
 * Reads a part.
 * @returns or what is wrong with it, if it is missing or damaged
 * @throws {InputError} if it cannot be read from disk, which does not mean damage, or if a newer program
 * wrote it
 */
export function readPart(file: string): Part | Unusable {
  const read = readWhole(file);
  if (!('how' in read) || lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
    return read;
  return { how: 'foreign', why: `it is a link to something that is not a part of results: ${read.why}` };
}

function readWhole(file: string): Part | Unusable {
  let bytes: Buffer;
  try {
    bytes = steadily(() => readPlain(file, MOST_BYTES));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error)))
      return { how: 'missing', why: 'it is not there: it was deleted or moved' };
    if (['EISDIR', 'EFTYPE', 'EFBIG'].includes(codeOf(error)))
      return { how: 'foreign', why: `it is not a part of results: ${(error as Error).message}` };
    throw cannotRead(file, error);
  }
  if (digestOf(bytes) !== PART.exec(basename(file))?.[1])
    return {
      how: 'damaged',
      why: 'its content does not match the checksum in its name: it was cut off or changed',
    };
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  let metadata: FileMetaData;
  let noted: (key: string) => string | undefined;
  let written: unknown;
  try {
    metadata = parquetMetadata(buffer);
    noted = (key) => metadata.key_value_metadata?.find((pair) => pair.key === key)?.value;
    written = JSON.parse(noted('joined-up')!);
  } catch {
    return { how: 'damaged', why: 'it is not a part of results' };
  }
  const read = readContext(written, file);
  if (read === undefined) return { how: 'damaged', why: 'it does not say which study its runs come from' };
  const absurd = absurdIn(metadata, bytes.byteLength);
  if (absurd !== undefined) return { how: 'damaged', why: absurd };
  const months = noted('joined-up months') ?? null;
  if (months !== null && !PART.test(months))
    return { how: 'damaged', why: 'it does not name its part of months' };
  return { file, bytes: buffer, metadata, ...read, months };
}
