import { regimes } from '@joined-up/core';
import { pairedDifference, pairedDifferences, pairedTest } from '@joined-up/statistics';
import { expect, it } from 'vitest';
import { comparisonTable } from './comparisonTable.ts';

const row = (values: readonly number[], reference: readonly number[]) => ({
  metric: 'outcome',
  regime: 'cog',
  reference: 'status-quo',
  mean: values[0],
  referenceMean: reference[0],
  difference: pairedDifference(values, reference),
  p: pairedTest(pairedDifferences(values, reference)).p,
  adjusted: pairedTest(pairedDifferences(values, reference)).p,
});

/** The cells of the line of a regime. */
const cells = (text: string, name: string): string[] =>
  text
    .split('\n')
    .find((line) => line.includes(name))!
    .split('│')
    .map((cell) => cell.trim())
    .slice(3, -1);

const centre = 'Strengthened centre of government';

it('shows how far, how sure, and how many which way', () => {
  // Differences 1, 2, −1, 4: mean 1.5, Student's half-width 3.3: one decimal.
  expect(cells(comparisonTable([row([1, 3, 2, 6], [0, 1, 3, 2])], regimes), centre)).toEqual([
    '1.000',
    '+1.5',
    '-1.8 to +4.8',
    '1 of 4',
    '3 of 4',
  ]);
});

it('marks what luck would hardly make, and shows small differences with as many digits as they need', () => {
  const shown = cells(comparisonTable([row([0.1001, 0.1003, 0.1002], [0.1, 0.1, 0.1])], regimes), centre);
  // Differences 0.0001, 0.0003, 0.0002: mean 0.0002, half-width 4.3027 × 0.0001/√3 = 0.000248.
  expect(shown.slice(1, 3)).toEqual(['+0.00020', '-0.00005 to +0.00045']);
  expect(cells(comparisonTable([row([2, 3, 2, 3], [0, 1, 0.5, 1])], regimes), centre)[1]).toMatch(/ \*$/);
});

it('shows three digits of a difference that is the same in every pair but for rounding', () => {
  expect(cells(comparisonTable([row([0.3, 0.1 + 0.2, 0.3], [0, 0, 0])], regimes), centre)[2]).toBe(
    '+0.300 to +0.300',
  );
});

it('leaves an interval that nobody knows empty', () =>
  expect(cells(comparisonTable([row([2], [1])], regimes), centre)[2]).toBe('to'));
it('keeps to the metrics asked for', () =>
  expect(comparisonTable([row([1, 2], [0, 1])], regimes, ['trust'])).not.toContain(centre));
