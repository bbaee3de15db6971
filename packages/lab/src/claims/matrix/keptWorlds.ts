import { appendFileSync, existsSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError, modelVersion, type Problem } from '@joined-up/core';
import { makeFolder } from '../../files/putInPlace.ts';
import { readTextFile } from '../../files/readTextFile.ts';
import { cannotWrite } from '../../files/writeWhole.ts';
import type { Reference } from './reference.ts';

/** What one world said to the main question of a claim. */
export interface TriedWorld {
  /** Mean effect over replicates; `null` where it is not known. */
  readonly effect: number | null;
  /** Usual values of the measure, shape [replicate]. */
  readonly usual: readonly (number | null)[];
}

/** Where a world was tried. */
export interface CellPlace {
  readonly claim: string;
  readonly circumstance: string;
  readonly reference: Reference;
}

/** Worlds that were tried before. */
export interface KeptWorlds {
  /** By number of the world. */
  of(place: CellPlace): ReadonlyMap<number, TriedWorld>;
  keep(place: CellPlace, number: number, tried: TriedWorld): void;
}

export const nothingKept: KeptWorlds = { of: () => new Map(), keep: () => {} };

/** What worlds were tried with: with other settings they would say something else. */
export interface MadeWith {
  readonly scenario: string;
  readonly seeds: number;
  readonly months: number | null;
  readonly sample: string;
}

const MOST_BYTES = 500_000_000;

/**
 * Keeps worlds in a file, a line each, written as soon as each is known: whoever is interrupted loses none that was tried. Two may
 * write into the same file at once, since they write the same.
 * @throws {InputError} if the file cannot be read or written, is none of these, or was made with something else
 */
export function worldsKeptIn(file: string, made: MadeWith): KeptWorlds {
  const head = JSON.stringify({ joinedUp: 'worlds of claims', model: modelVersion, ...made });
  const cells = new Map<string, Map<number, TriedWorld>>();
  const cellOf = (place: CellPlace): Map<number, TriedWorld> => {
    const key = `${place.claim} ${place.circumstance} ${place.reference}`;
    if (!cells.has(key)) cells.set(key, new Map());
    return cells.get(key)!;
  };
  const write = (line: string) => {
    try {
      appendFileSync(file, `${line}\n`);
    } catch (error) {
      throw cannotWrite(file, error);
    }
  };
  if (existsSync(file)) {
    for (const { number, tried, ...place } of linesOf(file, head)) cellOf(place).set(number, tried);
  } else {
    makeFolder(dirname(file));
    write(head);
  }
  return {
    of: cellOf,
    keep(place, number, tried) {
      write(JSON.stringify({ ...place, world: number, ...tried }));
      cellOf(place).set(number, tried);
    },
  };
}

function linesOf(file: string, head: string): (CellPlace & { number: number; tried: TriedWorld })[] {
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
  // A line that an interruption cut off is tried again.
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return lines.map((line, l) => {
    const { world, effect, usual, ...place } = lineOf(line, file, l + 2);
    return { ...place, number: world, tried: { effect, usual } };
  });
}

type Line = CellPlace & TriedWorld & { readonly world: number };

function lineOf(line: string, file: string, number: number): Line {
  let value: Partial<Line> | undefined;
  try {
    value = JSON.parse(line) as Partial<Line>;
  } catch {
    // told below
  }
  const { claim, circumstance, reference, world, effect, usual } = value ?? {};
  if (
    [claim, circumstance, reference].every((part) => typeof part === 'string') &&
    Number.isInteger(world) &&
    isFigure(effect) &&
    Array.isArray(usual) &&
    usual.every(isFigure)
  ) {
    return value as Line;
  }
  throw new InputError(file, [
    {
      path: `line ${number}`,
      expected: 'a world that was tried',
      found: line.slice(0, 100),
      mend: 'take the line out; its world is then tried again',
    },
  ]);
}

const isFigure = (one: unknown): boolean => one === null || typeof one === 'number';
