import { counted, parameters, suggest } from '@joined-up/core';
import { optionNumber } from '../choices/optionNumber.ts';
import { concatenated } from '../designs/concatenated.ts';
import { crossed } from '../designs/crossed.ts';
import { designOf, nothingVaried, type Design } from '../designs/design.ts';
import { valueAt, type Factor } from '../designs/factor.ts';
import { fractionalFactorial, indistinguishable, type Generator } from '../designs/fractionalFactorial.ts';
import { fullFactorial, type Levels } from '../designs/fullFactorial.ts';
import { latinHypercube } from '../designs/latinHypercube.ts';
import { morrisTrajectories } from '../designs/morrisTrajectories.ts';
import { oneAtATime } from '../designs/oneAtATime.ts';
import { saltelli } from '../designs/saltelli.ts';
import { scaled } from '../designs/scaled.ts';
import { SOBOL_DIMENSIONS, sobolSequence } from '../designs/sobolSequence.ts';
import { MOST_POINTS, type DesignFile } from './designFile.ts';
import { designNotes, unmovedNotes } from './designNotes.ts';
import { checkValue, type Factors } from './factors.ts';
import type { PlacedProblem, Path } from '@joined-up/scenarios';
import { columnFindings } from './readTable.ts';

/**
 * The design of a study; what is wrong is added to `problems`, what is worth knowing to `notes`.
 * Structures, and levers that the design does not move, are fully crossed with it.
 */
export function planDesign(
  file: DesignFile | undefined,
  factors: Factors,
  structures: Design,
  problems: PlacedProblem[],
  notes: string[] = [],
): Design {
  const before = problems.length;
  const main = file === undefined ? nothingVaried : planned(file, factors, ['design'], problems, notes);
  if (problems.length > before) return nothingVaried;
  notes.push(...unmovedNotes(main));
  const moved = new Set(main.names);
  const left = [...factors.uncertainties.keys()].filter((name) => !moved.has(name));
  if (left.length > 0) {
    problems.push({
      path: ['design'],
      expected: 'a design that moves every uncertainty',
      found: file === undefined ? 'no design' : `none for ${left.join(', ')}`,
      mend:
        file === undefined
          ? "e.g. 'design: { kind: latin-hypercube, points: 100 }'"
          : 'name them in over, cross with another design, or set them under parameters',
    });
    return nothingVaried;
  }
  const levers = [...factors.levers]
    .filter(([name]) => !moved.has(name))
    .map(([name, levels]) => ({ name, levels }));
  const twice = structures.names.find((name) => moved.has(name));
  if (twice !== undefined) {
    problems.push({
      path: ['structures'],
      expected: 'each parameter in one place',
      found: `${twice} in the design too`,
      mend: 'take one out',
    });
    return nothingVaried;
  }
  const points =
    structures.points * main.points * levers.reduce((product, { levels }) => product * levels.length, 1);
  if (tooMany(points, ['design'], problems)) return nothingVaried;
  return crossed(structures, crossed(fullFactorial(levers), main));
}

function tooMany(points: number, path: Path, problems: PlacedProblem[]): boolean {
  if (points <= MOST_POINTS) return false;
  problems.push({
    path,
    expected: `at most ${MOST_POINTS} points`,
    found: String(points),
    mend: 'move fewer parameters, or sample them',
  });
  return true;
}

function planned(
  file: DesignFile,
  factors: Factors,
  path: Path,
  problems: PlacedProblem[],
  notes: string[],
): Design {
  const refuse = (expected: string, found: string, mend?: string, where: Path = path): Design => {
    problems.push({ path: where, expected, found, ...(mend === undefined ? {} : { mend }) });
    return nothingVaried;
  };
  if (file.kind === 'cross' || file.kind === 'concatenate') {
    const parts = file.of.map((part, i) => planned(part, factors, [...path, 'of', i], problems, notes));
    if (file.kind === 'concatenate') return concatenated(parts);
    const twice = parts.flatMap(({ names }) => names).find((name, i, all) => all.indexOf(name) !== i);
    if (twice !== undefined)
      return refuse(
        'designs that move different parameters',
        `${twice} in two of them`,
        'name what each moves in over',
      );
    if (
      tooMany(
        parts.reduce((product, { points }) => product * points, 1),
        path,
        problems,
      )
    )
      return nothingVaried;
    return parts.reduce(crossed);
  }
  if (file.kind === 'table') {
    const { columns = [], rows: written = [] } = file;
    const wrong = columnFindings(
      columns,
      path,
      factors.choices.map(({ name }) => name),
    );
    const rows =
      wrong.length > 0
        ? []
        : written.map((row, i) =>
            row.map((cell, column) => {
              if (cell === null) return null;
              const name = columns[column];
              return optionNumber(name, cell, factors.choices, (problem) =>
                wrong.push({ path: [...path, 'rows', i, name], ...problem }),
              );
            }),
          );
    const uneven = rows.findIndex((row) => row.length !== columns.length);
    if (uneven >= 0)
      wrong.push({
        path: [...path, 'rows', uneven],
        expected: counted`${columns.length} {0|value|values}`,
        found: String(rows[uneven].length),
      });
    if (columns.length === 0 || written.length === 0)
      wrong.push({ path, expected: 'a file, or columns and rows', found: 'neither' });
    if (wrong.length === 0)
      rows.forEach((row, i) =>
        row.forEach((value, column) => {
          if (value !== null && parameterNames.has(columns[column]))
            checkValue(columns[column], value, [...path, 'rows', i], wrong);
        }),
      );
    problems.push(...wrong.slice(0, 20));
    return wrong.length > 0
      ? nothingVaried
      : designOf(
          columns,
          rows.map((row) => row.map((value) => value ?? Number.NaN)),
        );
  }

  const { levers, uncertainties } = factors;
  const known = [...levers.keys(), ...uncertainties.keys()];
  const prefers = file.kind === 'full-factorial' ? [levers, uncertainties] : [uncertainties, levers];
  const over =
    file.over ??
    (file.kind === 'one-at-a-time' ? known : [...(prefers[0].size > 0 ? prefers[0] : prefers[1]).keys()]);
  if (over.length === 0) return refuse('something to move', 'no levers and no uncertainties', 'name some');
  const strange = over.flatMap((name, i): PlacedProblem[] => {
    if (!known.includes(name))
      return [
        {
          path: [...path, 'over', i],
          expected: 'a lever or an uncertainty of the study',
          found: `'${name}'`,
          mend: suggest(name, known, 'name it under levers or uncertainties'),
        },
      ];
    return over.indexOf(name) === i
      ? []
      : [
          {
            path: [...path, 'over', i],
            expected: 'each parameter once',
            found: `${name} again`,
            mend: 'take one out',
          },
        ];
  });
  problems.push(...strange);
  if (strange.length > 0) return nothingVaried;

  if (!SAMPLES.has(file.kind)) {
    const shaped = over.filter((name) => uncertainties.get(name)?.quantile !== undefined);
    for (const name of shaped)
      problems.push({
        path: ['uncertainties', name],
        expected: `a range, which ${file.kind} takes levels from`,
        found: 'a distribution',
        mend: `write '${name}: [low, high]', or take ${[...SAMPLES].join(', ')}`,
      });
    if (shaped.length > 0) return nothingVaried;
  }

  const moved = over.map((name): Factor => uncertainties.get(name) ?? spanOf(name, levers.get(name)!));
  const levels = (name: string, count = 2): Levels => ({
    name,
    levels: levers.get(name) ?? spread(uncertainties.get(name)!, count),
  });
  const scale = (rows: number, unit: () => Float64Array): Design =>
    tooMany(rows, path, problems) ? nothingVaried : scaled(moved, unit());
  if (file.kind !== 'fractional-factorial') notes.push(...designNotes(file, over, factors));
  switch (file.kind) {
    case 'full-factorial': {
      const each = over.map((name) => levels(name, file.levels));
      return tooMany(
        each.reduce((product, one) => product * one.levels.length, 1),
        path,
        problems,
      )
        ? nothingVaried
        : fullFactorial(each);
    }
    case 'one-at-a-time':
      return oneAtATime(over.map((name) => levels(name, file.levels)));
    case 'fractional-factorial': {
      const many = moved.filter(({ levels: own = [] }) => own.length > 2);
      if (many.length > 0) {
        for (const { name, levels: own } of many)
          refuse(
            'two levels, the ends of what is tried',
            `${own!.length}`,
            'take two of them, or another design',
            ['levers', name],
          );
        return nothingVaried;
      }
      const generators = file.generators.flatMap((text, i) =>
        readGenerator(text, over, [...path, 'generators', i], problems),
      );
      const made = generators.map(({ name }) => name);
      const mixed = generators.find(({ of }) => of.some((name) => made.includes(name)));
      if (mixed !== undefined)
        return refuse(
          'generators that multiply parameters without a generator',
          `'${mixed.name}' of ${mixed.of.join(' * ')}`,
          'write it out',
          [...path, 'generators'],
        );
      if (
        generators.length < file.generators.length ||
        tooMany(2 ** (over.length - made.length), path, problems)
      )
        return nothingVaried;
      const alike = indistinguishable(over, generators);
      if (alike !== undefined)
        return refuse(
          'a column of its own for every parameter',
          alike,
          'multiply other parameters, and each once',
          [...path, 'generators'],
        );
      notes.push(...designNotes(file, over, factors, generators));
      return fractionalFactorial(moved, generators);
    }
    case 'latin-hypercube':
      return scale(file.points, () => latinHypercube(file.points, over.length, file));
    case 'sobol':
      if (over.length > SOBOL_DIMENSIONS)
        return refuse(`at most ${SOBOL_DIMENSIONS} parameters`, String(over.length));
      return scale(file.points, () => sobolSequence(file.points, over.length, file));
    case 'sobol-indices':
      if (over.length > SOBOL_DIMENSIONS / 2)
        return refuse(`at most ${SOBOL_DIMENSIONS / 2} parameters`, String(over.length));
      return scale(file.points * ((file.second === true ? 2 : 1) * over.length + 2), () =>
        saltelli(file.points, over.length, file),
      );
    case 'morris':
      for (const { name, options } of factors.choices)
        if (over.includes(name) && options.length > 2)
          return refuse(
            'numbers, or a lever of two options, from one of which a step goes to the other',
            `the ${options.length} options of ${name}, which have no order`,
            'take sobol-indices, or name the other parameters in over: what is left is crossed with the design',
            ['levers', name],
          );
      if ((file.levels ?? 4) % 2 !== 0)
        return refuse('an even number of levels', String(file.levels), undefined, [...path, 'levels']);
      for (const { name, levels: own = [] } of moved)
        if (own.length > 0 && (file.levels ?? 4) % own.length !== 0)
          return refuse(
            `levels of the grid that are a multiple of the ${own.length} of ${name}`,
            String(file.levels ?? 4),
            undefined,
            [...path, 'levels'],
          );
      return scale(file.trajectories * (over.length + 1), () =>
        morrisTrajectories(file.trajectories, over.length, file),
      );
  }
}

const parameterNames: ReadonlySet<string> = new Set(parameters.map(({ name }) => name));

/** Designs that fill whole ranges, and so can follow a distribution. */
const SAMPLES: ReadonlySet<DesignFile['kind']> = new Set(['latin-hypercube', 'sobol', 'sobol-indices']);

/** A lever in a design that needs a range: its levels divide the range. */
const spanOf = (name: string, levels: readonly number[]): Factor => ({
  name,
  low: Math.min(...levels),
  high: Math.max(...levels),
  // Indices of options are whole numbers.
  whole: parameters.find((record) => record.name === name)?.whole ?? true,
  levels: levels.toSorted((a, b) => a - b),
});

/** Equal steps from one end of a range to the other; whole numbers without repeats. */
const spread = (factor: Factor, count: number): number[] => [
  ...new Set(
    Array.from({ length: count }, (_, i) => {
      const place = i / (count - 1);
      return factor.whole
        ? Math.round(factor.low + place * (factor.high - factor.low))
        : valueAt(factor, place);
    }),
  ),
];

/** `staff = mandate * capability` or `staff = -mandate * capability`. */
function readGenerator(
  text: string,
  over: readonly string[],
  path: Path,
  problems: PlacedProblem[],
): Generator[] {
  const [, name = '', minus = '', product = ''] =
    /^\s*(\w+)\s*=\s*(-?)\s*(\w+(?:\s*\*\s*\w+)*)\s*$/.exec(text) ?? [];
  const of = product.split('*').map((part) => part.trim());
  const strange = [name, ...of].find((part) => !over.includes(part));
  if (name !== '' && strange === undefined) return [{ name, of, negative: minus === '-' }];
  problems.push({
    path,
    expected: "a product such as 'staff = mandate * capability'",
    found: `'${text}'`,
    mend:
      name === '' ? 'write it so' : suggest(strange!, over, 'multiply parameters that the design moves'),
  });
  return [];
}
