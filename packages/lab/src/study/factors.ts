import { counted, parameters, suggest } from '@joined-up/core';
import { choiceNamed, type Choice } from '../choices/choice.ts';
import type { Factor } from '../designs/factor.ts';
import type { PlacedProblem, Path } from '@joined-up/scenarios';
import { factorOfDistribution } from './factorOfDistribution.ts';
import type { NumberedStudy } from './withOptionNumbers.ts';
import type { Structures } from './structuresOf.ts';

/**
 * What a study may move: levers with their levels, or indices of options for choices; uncertainties with
 * their ranges.
 */
export interface Factors {
  readonly levers: ReadonlyMap<string, readonly number[]>;
  readonly uncertainties: ReadonlyMap<string, Factor>;
  readonly choices: readonly Choice[];
}

const recordOf = (name: string) => parameters.find((record) => record.name === name);
const names = parameters.map(({ name }) => name);

/** Most unknown names to report, each with the nearest known one. */
const MOST_UNKNOWN = 100;

/** The levers and uncertainties of a study; invalid names and values are added to `problems`. */
export function factorsOf(
  { levers = {}, uncertainties = {}, worlds, parameters: fixed = {} }: NumberedStudy,
  structures: Structures,
  choices: readonly Choice[],
  problems: PlacedProblem[],
): Factors {
  const taken = new Map<string, Path>();
  let nobodyKnows = 0;
  const takes = (name: string, path: Path): boolean => {
    if (recordOf(name) === undefined) {
      if (++nobodyKnows > MOST_UNKNOWN) return false;
      problems.push({
        path,
        expected: 'the name of a parameter',
        found: `'${name}'`,
        mend: suggest(name, names, "list them with 'joined-up parameters'"),
      });
      return false;
    }
    const other = taken.get(name);
    if (other !== undefined) {
      problems.push({
        path,
        expected: 'each parameter in one place',
        found: `${name} in ${String(other[0])} too`,
        mend: 'take one out',
      });
      return false;
    }
    taken.set(name, path);
    return true;
  };
  for (const [name, value] of Object.entries(fixed))
    if (takes(name, ['parameters', name])) checkValue(name, value, ['parameters', name], problems);

  for (const name of Object.keys(structures.fixed)) takes(name, ['structure']);
  for (const name of structures.design.names) takes(name, ['structures']);

  const chosen = new Map<string, readonly number[]>();
  for (const [name, said] of Object.entries(levers)) {
    const choice = choiceNamed(choices, name);
    if (choice !== undefined) {
      if (recordOf(name) !== undefined)
        problems.push({
          path: ['levers', name],
          expected: 'a name that no parameter has',
          found: `'${name}'`,
          mend: 'call the lever something else',
        });
      chosen.set(name, choice.options.length === 0 ? [0] : choice.options.map((_, place) => place));
      continue;
    }
    // Anything but a list of levels has already been reported.
    if (!Array.isArray(said) || !takes(name, ['levers', name])) continue;
    const levels = said as readonly number[];
    const there = new Set<number>();
    levels.forEach((level, i) => {
      checkValue(name, level, ['levers', name, i], problems);
      if (there.has(level) && !Number.isNaN(level))
        problems.push({
          path: ['levers', name, i],
          expected: 'each level once',
          found: `${level} again`,
          mend: 'take one out',
        });
      there.add(level);
    });
    chosen.set(name, levels);
  }

  const unknown = new Map<string, Factor>();
  const entries = Array.isArray(uncertainties)
    ? uncertainties.map((name, i) => [name, 'plausible' as const, ['uncertainties', i]] as const)
    : Object.entries(uncertainties).map(([name, range]) => [name, range, ['uncertainties', name]] as const);
  for (const [name, range, path] of entries) {
    if (!takes(name, path)) continue;
    const record = recordOf(name)!;
    const { plausible, whole, structure } = record;
    if (structure) {
      problems.push({
        path,
        expected: 'a parameter that worlds may draw',
        found: `the structure parameter ${name}`,
        mend: 'structure is chosen, not drawn: give its values under levers',
      });
      continue;
    }
    if (range !== 'plausible' && !Array.isArray(range)) {
      const [least, most] = plausible;
      // Avoids further problems of a parameter whose distribution is invalid.
      const otherwise = { name, low: least, high: most, whole };
      unknown.set(name, factorOfDistribution(record, range, path, problems) ?? otherwise);
      continue;
    }
    const [low, high] = range === 'plausible' ? plausible : range;
    checkValue(name, low, path, problems);
    checkValue(name, high, path, problems);
    if (!(low < high))
      problems.push({
        path,
        expected: 'a range from low to high',
        found: `[${low}, ${high}]`,
        ...(low > high
          ? { mend: `did you mean [${high}, ${low}]?` }
          : { mend: `write '${name}: ${low}' under parameters` }),
      });
    unknown.set(name, { name, low, high, whole });
  }
  if (worlds === 'all') {
    for (const {
      name,
      plausible: [low, high],
      whole,
      uncertain,
    } of parameters)
      if (uncertain && !taken.has(name)) unknown.set(name, { name, low, high, whole });
  }
  if (nobodyKnows > MOST_UNKNOWN)
    problems.push({
      path: [],
      expected: 'names of parameters',
      found: counted`${nobodyKnows - MOST_UNKNOWN} more unknown {0|one|ones}`,
      mend: 'mend the first ones and look again',
    });
  return { levers: chosen, uncertainties: unknown, choices };
}

/** Checks that a run accepts the value. Unknown words have already been reported. */
export function checkValue(name: string, value: number, path: Path, problems: PlacedProblem[]): void {
  const {
    allowed: [low, high],
    whole,
    unit,
    default: standard,
  } = recordOf(name)!;
  if (Number.isNaN(value) || (value >= low && value <= high && (!whole || Number.isInteger(value)))) return;
  const inUnit = unit === '' ? '' : ` (${unit})`;
  problems.push({
    path,
    expected: whole
      ? `a whole number from ${low} to ${high}${inUnit}`
      : `a number from ${low} to ${high}${inUnit}`,
    found: String(value),
    mend: `the default is ${standard}`,
  });
}
