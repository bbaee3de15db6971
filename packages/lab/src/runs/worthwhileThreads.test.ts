import { expect, it } from 'vitest';
import { worthwhileThreads } from './worthwhileThreads.ts';

it.each([
  [0, 1],
  [1.6, 1],
  [3.9, 1],
  [4, 2],
  [11, 5],
  [4000, 8],
])('%d seconds are worth %d threads of eight', (seconds, threads) =>
  expect(worthwhileThreads(seconds, 8)).toBe(threads),
);
it('are never more than the machine has', () => expect(worthwhileThreads(4000, 1)).toBe(1));
