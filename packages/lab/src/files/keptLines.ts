import { appendFileSync, existsSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError, type Problem } from '@joined-up/core';
import { makeFolder } from './putInPlace.ts';
import { readTextFile } from './readTextFile.ts';
import { cannotWrite } from './writeWhole.ts';

const MOST_BYTES = 500_000_000;

/** The lines of a file, and how to add one. */
export interface KeptLines<Line> {
  readonly lines: readonly Line[];
  keep(line: Line): void;
}

/** How a file of kept lines is recognised, and the message for any other file. */
export interface KeptKind<Line> {
  /** First line of the file, as JSON: the settings with which lines were made. Another head is refused. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly isLine: (value: unknown) => value is Line;
  /** What a line is, for messages. */
  readonly expected: string;
}

/**
 * Keeps results in a file, a line of JSON each, written at once, so that an interruption loses none. Two
 * programs may write to the same file, since they write the same lines.
 * @throws {InputError} if the file cannot be read or written, is of another kind, or was made with other
 * settings
 */
export function linesKeptIn<Line>(file: string, kind: KeptKind<Line>): KeptLines<Line> {
  const head = JSON.stringify(kind.head);
  const write = (line: string) => {
    try {
      appendFileSync(file, `${line}\n`);
    } catch (error) {
      throw cannotWrite(file, error);
    }
  };
  const keep = (line: Line) => write(JSON.stringify(line));
  if (existsSync(file)) return { lines: linesOf(file, head, kind), keep };
  makeFolder(dirname(file));
  write(head);
  return { lines: [], keep };
}

function linesOf<Line>(file: string, head: string, { isLine, expected }: KeptKind<Line>): Line[] {
  const problems: Problem[] = [];
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) throw new InputError(file, problems);
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [first, ...lines] = whole.split('\n').slice(0, -1);
  if (first !== head) {
    throw new InputError(file, [
      {
        path: 'line 1',
        expected: head,
        found: (first ?? '').slice(0, 300) || 'nothing',
        mend: 'name another file: worlds that were tried with something else cannot be gone on with',
      },
    ]);
  }
  // Drop a line that an interruption cut off; it is tried again.
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return lines.map((line, l) => {
    const value = parsed(line);
    if (isLine(value)) return value;
    throw new InputError(file, [
      {
        path: `line ${l + 2}`,
        expected,
        found: line.slice(0, 100),
        mend: 'take the line out; its world is then tried again',
      },
    ]);
  });
}

/** The value of a line; undefined if it is not JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** A number, or `null` where it is not known. */
export const isFigure = (one: unknown): one is number | null => one === null || typeof one === 'number';
