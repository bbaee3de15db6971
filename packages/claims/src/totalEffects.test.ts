import { luckWithin, entityKey, regimes, type Run } from '@joined-up/core';
import { expect, it } from 'vitest';
import type { Runs } from './claim.ts';
import { totalEffects } from './totalEffects.ts';

const { question, account } = totalEffects(
  regimes[0],
  { name: 'one', draw: () => ({}) },
  { name: 'other', draw: () => ({}) },
  (luck, name) => luckWithin(luck, entityKey(name)),
);
/** Replicates with outcomes at both, neither, one drawn again, the other drawn again. */
const world = (...replicates: readonly (readonly number[])[]): Runs[] =>
  replicates.map(
    (outcomes) => (arm) =>
      ({ summary: { outcome: outcomes[question.arms.indexOf(arm)] } }) as unknown as Run,
  );

it('gives all to the group that alone moves the outcome', () => {
  // Outcome is what one says, 0 or 1: drawn again it moves, the other never does. Its variance among 0, 1,
  // 1, 0 is 1/3, half the mean square 1/2.
  const [[one], [other]] = account.values(world([0, 1, 1, 0], [1, 0, 0, 1]));
  expect([one, other]).toEqual([expect.closeTo(1.5, 12), 0]);
  expect(question.effects(world([0, 1, 1, 0], [1, 0, 0, 1]))).toEqual([
    expect.closeTo(1.5, 12),
    expect.closeTo(1.5, 12),
  ]);
  expect(question.effects(world([0, 1, 0, 1], [1, 0, 1, 0]))).toEqual([
    expect.closeTo(-1.5, 12),
    expect.closeTo(-1.5, 12),
  ]);
});

it('is not known where nothing varies', () =>
  expect(question.effects(world([1, 1, 1, 1]))).toEqual([null]));
