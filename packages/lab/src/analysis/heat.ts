import { InputError, suggest, type Problem } from '@joined-up/core';
import { heatCells, type HeatCells, type HeatWorld } from '@joined-up/viz';
import { optionNumbers } from '../choices/optionNumber.ts';
import type { Asked, AskedResults } from '../study/askedResults.ts';
import { askedOf, tellAsked, type Question } from './asked.ts';
import { optionsOf } from './optionsOf.ts';

/** What to look at in results, and over which two parameters. */
export interface HeatQuestion extends Question {
  /** Parameter across. @defaultValue the first that the design moves, if it moves two */
  readonly x?: string;
  /** Parameter upwards. @defaultValue the second, if it moves two */
  readonly y?: string;
  /** Look only at worlds in which other parameters have these values, and levers these options. */
  readonly at?: Readonly<Record<string, number | string>>;
  /** Bins of a parameter with more than twelve values, at least 2. @defaultValue 5 */
  readonly bins?: number;
}

/** A number of a study over two of its parameters. */
export interface Heat {
  /** What was looked at. */
  readonly asked: ReturnType<typeof askedOf>;
  /** Parameters that were held at one value, levers at one option, by name. */
  readonly at: Readonly<Record<string, number | string>>;
  /** Parameters that differ between the worlds of a square. */
  readonly others: readonly string[];
  /** The squares, with a mean and an interval each. */
  readonly cells: HeatCells;
}

/**
 * Puts the worlds of a study into the squares of two of its parameters.
 * @param before - put before the names of options in messages: '--' on a command line
 * @throws {InputError} naming everything that is wrong
 */
export function heat(
  results: AskedResults,
  { x, y, at = {}, bins, ...question }: HeatQuestion = {},
  what = 'heat map',
  before = '',
): Heat {
  const problems: Problem[] = [];
  const asked = askedOf(results, question, problems, before);
  const moved = results.plan.design.names;
  const known = (name: string | undefined, of: 'x' | 'y'): string => {
    const path = `${before}${of}`;
    if (name === undefined && moved.length !== 2)
      problems.push({
        path,
        expected: 'a parameter that the design moves',
        found: 'nothing',
        mend: `it moves ${moved.join(', ') || 'none'}`,
      });
    else if (name !== undefined && !moved.includes(name))
      problems.push({
        path,
        expected: 'a parameter that the design moves',
        found: `'${name}'`,
        mend: suggest(name, moved, `it moves ${moved.join(', ') || 'none'}`),
      });
    return name ?? moved[of === 'x' ? 0 : 1];
  };
  // If only one axis is named, the other parameter goes to the other axis.
  const xName = known(x ?? (moved.length === 2 ? moved.find((name) => name !== y) : undefined), 'x');
  const yName = known(y ?? (moved.length === 2 ? moved.find((name) => name !== xName) : undefined), 'y');
  if (problems.length === 0 && xName === yName)
    problems.push({ path: `${before}y`, expected: 'another parameter', found: `'${yName}' again` });
  for (const name of Object.keys(at))
    if (!moved.includes(name) || name === xName || name === yName)
      problems.push({
        path: `${before}at ${name}`,
        expected: 'another parameter that the design moves',
        found: `'${name}'`,
        mend: suggest(name, moved, `it moves ${moved.join(', ') || 'none'}`),
      });
  const wanted = optionNumbers(at, results.plan.choices, problems, `${before}at `);
  if (bins !== undefined && !(Number.isInteger(bins) && bins >= 2 && bins <= 50))
    problems.push({
      path: `${before}bins`,
      expected: 'a whole number from 2 to 50',
      found: String(bins),
    });
  if (problems.length > 0) throw new InputError(what, problems);

  const places = results
    .points(asked.scenario)
    .map((place) => ({ place, set: results.settingsOf(place, asked.scenario) }))
    .filter(({ set }) => Object.entries(wanted).every(([name, value]) => set[name] === value));
  const levels = (name: string): number => new Set(places.map(({ set }) => set[name])).size;
  const table = results.table(asked);
  const still = [xName, yName].find((name) => levels(name) < 2);
  if (still !== undefined)
    problems.push({
      path: `${before}${still === xName ? 'x' : 'y'}`,
      expected: `two values of ${still} at least`,
      found: String(levels(still)),
      mend:
        Object.keys(at).length > 0
          ? 'ask at values that the study has'
          : 'let the sweep come to its end, or look for runs that failed',
    });
  else if (places.every(({ place }) => table[place].every(Number.isNaN)))
    problems.push({
      path: `${before}outcome`,
      expected: `a run with a value of ${tellAsked(asked)}`,
      found: 'none',
      mend: 'let the sweep come to its end, or look for runs that failed',
    });
  if (problems.length > 0) throw new InputError(what, problems);
  const worlds = places.map(({ place, set }): HeatWorld => ({
    x: set[xName],
    y: set[yName],
    values: [...table[place]],
  }));
  return {
    asked,
    at,
    others: moved.filter((name) => name !== xName && name !== yName && levels(name) > 1),
    cells: heatCells(worlds, {
      xName,
      yName,
      choices: optionsOf([xName, yName], results.plan),
      ...(bins === undefined ? {} : { bins }),
    }),
  };
}

/** The parts of a question that a picture shows. */
export const heatOf = ({
  outcome: metric,
  regime,
  reference,
}: Asked): { readonly metric: string; readonly regime: string; readonly reference?: string } => ({
  metric,
  regime,
  ...(reference === undefined ? {} : { reference }),
});
