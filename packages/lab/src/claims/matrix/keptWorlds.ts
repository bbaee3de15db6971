import { modelVersion } from '@joined-up/core';
import { isFigure, linesKeptIn } from '../../files/keptLines.ts';
import type { Reference } from './reference.ts';

/** The answer of one world to the main question of a claim. */
export interface TriedWorld {
  /** Mean effect over replicates; `null` if not known. */
  readonly effect: number | null;
  /** Usual values of the measure, shape [replicate]. */
  readonly usual: readonly (number | null)[];
}

/** The cell of the matrix in which a world was tried. */
export interface CellPlace {
  readonly claim: string;
  readonly circumstance: string;
  readonly reference: Reference;
}

/** Worlds that were tried and kept. */
export interface KeptWorlds {
  /** The worlds of a cell, by number of the world. */
  of(place: CellPlace): ReadonlyMap<number, TriedWorld>;
  keep(place: CellPlace, number: number, tried: TriedWorld): void;
}

export const nothingKept: KeptWorlds = { of: () => new Map(), keep: () => {} };

/** Settings with which worlds are tried, and on which their answers depend. */
export interface MadeWith {
  readonly scenario: string;
  readonly seeds: number;
  readonly months: number | null;
  readonly sample: string;
}

/**
 * Keeps worlds in a file, a line each, written at once, so that an interruption loses none.
 * @throws {InputError} if the file cannot be read or written, is of another kind, or was made with other
 * settings
 */
export function worldsKeptIn(file: string, made: MadeWith): KeptWorlds {
  const { lines, keep } = linesKeptIn<Line>(file, {
    head: { joinedUp: 'worlds of claims', model: modelVersion, ...made },
    isLine,
    expected: 'a world that was tried',
  });
  const cells = new Map<string, Map<number, TriedWorld>>();
  const cellOf = (place: CellPlace): Map<number, TriedWorld> => {
    const key = `${place.claim} ${place.circumstance} ${place.reference}`;
    if (!cells.has(key)) cells.set(key, new Map());
    return cells.get(key)!;
  };
  for (const { world, effect, usual, ...place } of lines) cellOf(place).set(world, { effect, usual });
  return {
    of: cellOf,
    keep(place, number, tried) {
      keep({ ...place, world: number, ...tried });
      cellOf(place).set(number, tried);
    },
  };
}

type Line = CellPlace & TriedWorld & { readonly world: number };

function isLine(value: unknown): value is Line {
  const { claim, circumstance, reference, world, effect, usual } = (value ?? {}) as Partial<Line>;
  return (
    [claim, circumstance, reference].every((part) => typeof part === 'string') &&
    Number.isInteger(world) &&
    isFigure(effect) &&
    Array.isArray(usual) &&
    usual.every(isFigure)
  );
}
