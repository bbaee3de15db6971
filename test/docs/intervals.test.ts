import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { counts, coverageOf, shapes } from '../../docs/coverageOf.ts';

const text = readFileSync(new URL('../../docs/intervals.md', import.meta.url), 'utf8');

/** The cells of a row of the table. */
const cellsOf = (name: string): readonly string[] =>
  text
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`))!
    .split('|')
    .slice(3, -1)
    .map((cell) => cell.trim());

it('the table of coverage has a cell for every shape and number of draws', () =>
  expect(shapes.map(({ name }) => cellsOf(name).length)).toEqual(shapes.map(() => counts.length)));

// Only ten draws, where a cell takes a second or two; the others are made by the same code. The short form
// has the first shape and the last, the most skewed.
it.each(extent([shapes[0], shapes.at(-1)!], shapes))(
  '$name: its cell for ten draws agrees with a new simulation',
  (shape) => expect(cellsOf(shape.name)[counts.indexOf(10)]).toBe(coverageOf(shape, 10)),
);
