import { expect, it } from 'vitest';
import { counted, filled, written } from './numbers.ts';
import { heightOf, mixed, scattered, valueAt } from './places.ts';
import type { Column } from './columns.ts';

const column = (values: readonly number[], more: Partial<Column> = {}): Column => ({
  id: 'outcome',
  name: 'Outcome',
  kind: 'outcome',
  values: Float32Array.from(values),
  low: 2,
  high: 6,
  gaps: false,
  ...more,
});

it('stands a value between the ends of its axis, and back', () => {
  const axis = column([2, 3, 6, Number.NaN]);
  expect([0, 1, 2].map((run) => heightOf(axis, run))).toEqual([0, 0.25, 1]);
  expect(heightOf(axis, 3)).toBeNaN();
  expect(valueAt(axis, 0.25)).toBe(3);
  expect([valueAt(axis, 0.01), valueAt(axis, 0.99)]).toEqual([2, 6]);
});

it('keeps runs of one name in its part of the axis', () => {
  const axis = column(
    Array.from({ length: 500 }, () => 1),
    { options: ['a', 'b', 'c'] },
  );
  const heights = Array.from({ length: 500 }, (_, run) => heightOf(axis, run));
  expect(Math.min(...heights)).toBeGreaterThan(1 / 3);
  expect(Math.max(...heights)).toBeLessThan(2 / 3);
  expect(new Set(heights).size).toBeGreaterThan(400);
});

it('mixes runs the same way every time, without losing one', () => {
  const runs = Uint32Array.from({ length: 1000 }, (_, i) => i);
  expect(mixed(runs)).toEqual(mixed(runs));
  expect([...mixed(runs)].toSorted((a, b) => a - b)).toEqual([...runs]);
  const first = [...mixed(runs)].slice(0, 100);
  expect(first.reduce((sum, run) => sum + run, 0) / 100).toBeGreaterThan(350);
  expect(first.reduce((sum, run) => sum + run, 0) / 100).toBeLessThan(650);
  expect(scattered(7)).toBeLessThan(1);
});

it('writes numbers as the language does', () => {
  expect(written(-0.123456, { decimal: ',', thousands: '.' })).toBe('−0,1235');
  expect(written(Number.NaN, { decimal: ',', thousands: '.' })).toBe('–');
  expect(counted(1_234_567, { decimal: ',', thousands: '.' })).toBe('1.234.567');
  expect(filled('{1} of {0}', 'all', 'some')).toBe('some of all');
});
