import { expect, it } from 'vitest';
import { resampled } from './resampled.ts';

it('asks for the places one after another, and hands out who was drawn', () => {
  const asked: number[] = [];
  const draw = (place: number): number => {
    asked.push(place);
    return [0, 0.34, 0.99, 0.5][place % 4];
  };
  expect(resampled(3, (places) => [...places], draw, 2)).toEqual([
    [0, 1, 2],
    [1, 0, 1],
  ]);
  expect(asked).toEqual([0, 1, 2, 3, 4, 5]);
});

it.each([0, 1.5, Number.NaN])('refuses %d resamples', (resamples) =>
  expect(() =>
    resampled(
      2,
      () => 0,
      () => 0,
      resamples,
    ),
  ).toThrow(`received ${resamples}`),
);
