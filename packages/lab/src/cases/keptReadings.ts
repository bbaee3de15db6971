import { fingerprint, modelVersion } from '@joined-up/core';
import type { PatternReading } from '@joined-up/scenarios';
import { isFigure, linesKeptIn, type KeptLines } from '../files/keptLines.ts';
import type { CaseSource } from './findCase.ts';

/** Settings with which worlds and combinations are tried, and on which their readings depend. */
export interface ReadWith {
  readonly seeds: number;
  readonly sample: string;
}

/** Readings of worlds under structures that are kept; `keep` is called with each new one at once. */
export interface KeptReadings {
  /** Shape [pattern]. */
  of(structure: string, world: number): readonly PatternReading[] | undefined;
  keep(structure: string, world: number, readings: readonly PatternReading[]): void;
}

/**
 * Keeps readings of a case in worlds in a file, a line each.
 * @throws {InputError} if the file cannot be read or written, is of another kind, or was made with other
 * settings
 */
export function readingsKeptIn(file: string, source: CaseSource, made: ReadWith): KeptReadings {
  const { lines, keep } = linesKeptIn<Line>(file, {
    head: { joinedUp: 'worlds of a case', model: modelVersion, asked: askedOf([source]), ...made },
    isLine,
    expected: 'a world that was tried',
  });
  const known = new Map(lines.map(({ structure, world, readings }) => [`${world} ${structure}`, readings]));
  return {
    of: (structure, world) => known.get(`${world} ${structure}`),
    keep: (structure, world, readings) => keep({ structure, world, readings }),
  };
}

/**
 * Keeps readings of all cases in combinations of a world and a structure in a file, a line each.
 * @throws {InputError} if the file cannot be read or written, is of another kind, or was made with other
 * settings
 */
export function combinationsKeptIn(
  file: string,
  sources: readonly CaseSource[],
  made: ReadWith,
): KeptLines<KeptCombination> {
  return linesKeptIn(file, {
    head: { joinedUp: 'combinations', model: modelVersion, asked: askedOf(sources), ...made },
    isLine: isCombination,
    expected: 'a combination that was tried',
  });
}

export interface KeptCombination {
  readonly combination: number;
  /** A letter for each pattern. */
  readonly said: string;
}

/** Fingerprint of all that readings depend on; not of assumptions in words, nor of pictures. */
const askedOf = (sources: readonly CaseSource[]): string =>
  fingerprint(
    JSON.stringify(
      sources.map(({ texts }) =>
        ['scenario.yaml', 'schedules.yaml', 'patterns.yaml'].map((part) => texts[part]),
      ),
    ),
  );

interface Line {
  readonly structure: string;
  readonly world: number;
  readonly readings: readonly PatternReading[];
}

function isLine(value: unknown): value is Line {
  const { structure, world, readings } = (value ?? {}) as Partial<Line>;
  return (
    typeof structure === 'string' &&
    Number.isInteger(world) &&
    Array.isArray(readings) &&
    readings.every(isReading)
  );
}

function isReading(one: unknown): one is PatternReading {
  const { value, outside, holds } = (one ?? {}) as Partial<PatternReading>;
  return isFigure(value) && isFigure(outside) && (holds === null || typeof holds === 'boolean');
}

function isCombination(value: unknown): value is KeptCombination {
  const { combination, said } = (value ?? {}) as Partial<KeptCombination>;
  return Number.isInteger(combination) && typeof said === 'string' && /^[yln-]*$/.test(said);
}
