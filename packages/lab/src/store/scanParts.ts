import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '@joined-up/core';
import { cannotWrite } from '../files/writeWhole.ts';
import { isOurUnfinished } from '../files/putInPlace.ts';
import { CLAIM, layout, PART } from './layout.ts';
import { readPart, type Part } from './partFile.ts';

/** A part that is not what it should be. */
export interface Damage {
  readonly file: string;
  readonly why: string;
}

/**
 * The parts of runs in a folder, one at a time, each read and found to be whole, with the part of their months.
 * @param onDamage - told of a part that is not; its runs count as not done
 * @throws {InputError} if there is no such folder
 */
export function* scanParts(folder: string, onDamage: (damage: Damage) => void): Generator<Part> {
  const places = layout(folder);
  if (!existsSync(places.runs)) {
    if (existsSync(folder)) return;
    throw new InputError(folder, [
      {
        path: '',
        expected: 'a folder of results',
        found: 'no such folder',
        mend: "make one with 'joined-up sweep study.yaml --out folder'",
      },
    ]);
  }
  for (const file of partsIn(places.runs)) {
    const part = readPart(file);
    if (typeof part === 'string') {
      onDamage({ file, why: part });
      continue;
    }
    const months = part.months === null ? undefined : readPart(join(places.months, part.months));
    if (typeof months === 'string') {
      onDamage({ file: join(places.months, part.months!), why: months });
      onDamage({ file, why: 'the part of its months is damaged or missing' });
      continue;
    }
    yield part;
  }
}

/** Files of parts, in the order of their names. */
export const partsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => PART.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** Moves a damaged part out of the way; it is kept for whoever wants to look. */
export function setAside(folder: string, file: string): void {
  if (!existsSync(file)) return;
  const { damaged } = layout(folder);
  try {
    mkdirSync(damaged, { recursive: true });
    renameSync(file, join(damaged, basename(file)));
  } catch (error) {
    throw cannotWrite(damaged, error);
  }
}

/** Takes away what a killed program left half-written, and months whose runs were never written. */
export function tidyUp(folder: string, monthsInUse: ReadonlySet<string>): void {
  const places = layout(folder);
  for (const place of [places.runs, places.months, folder]) {
    if (!existsSync(place)) continue;
    for (const name of readdirSync(place)) {
      const orphan = place === places.months && PART.test(name) && !monthsInUse.has(name);
      if (orphan || isOurUnfinished(join(place, name)) || (place === folder && CLAIM.test(name)))
        rmSync(join(place, name), { force: true });
    }
  }
}
