import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '@joined-up/core';
import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { makeFolder, putInPlace } from '../files/putInPlace.ts';
import { cannotWrite } from '../files/writeWhole.ts';
import type { Context } from './context.ts';
import { PART } from './layout.ts';

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** A part that has been read and is what its name says. */
export interface Part {
  readonly file: string;
  readonly bytes: ArrayBuffer;
  readonly metadata: FileMetaData;
  readonly context: Context;
  /** Name of the part of the months of its runs, if there is one. */
  readonly months: string | null;
}

/**
 * Writes a part wholly or not at all: under another name, down to the disk, then moved into place.
 * @returns its name, which is that of its content
 * @throws {InputError} if the disk is full or cannot be written
 */
export function writePart(
  folder: string,
  columns: ColumnSource[],
  context: Context,
  months: string | null,
): string {
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
    // A link of that name would be replaced by what we write: it is somebody's.
    if (lstatSync(join(folder, name), { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new Error(`a link called ${name}`);
    putInPlace(join(folder, name), bytes);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  return name;
}

/** Small groups, so that many parts can be merged in little memory. */
const ROWS_OF_GROUP = 256;

/** Reads a part. @returns what is wrong with it instead, if it is damaged */
export function readPart(file: string): Part | string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return `it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
  }
  if (digestOf(bytes) !== PART.exec(basename(file))?.[1])
    return 'its content is not what its name says: it was cut off or changed';
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    const metadata = parquetMetadata(buffer);
    const noted = (key: string): string | undefined =>
      metadata.key_value_metadata?.find((pair) => pair.key === key)?.value;
    const context = JSON.parse(noted('joined-up')!) as Context;
    if (context.format !== 1)
      return `it was written by another version of the program (format ${String(context.format)})`;
    return { file, bytes: buffer, metadata, context, months: noted('joined-up months') ?? null };
  } catch (error) {
    return error instanceof InputError ? error.message : 'it is no part of results';
  }
}
