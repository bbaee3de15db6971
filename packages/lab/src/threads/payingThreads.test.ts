import { expect, it } from 'vitest';
import { payingThreads, threadsTold } from './payingThreads.ts';

const machine = { available: 8, memory: 16e9 };

it.each([
  ['all that can be kept busy', undefined, Infinity, 8],
  ['as many as are asked for', 3, Infinity, 3],
  ['no more than processors', 64, Infinity, 8],
  ['no more than pieces of work', 64, 5, 5],
  ['one where there is no work', undefined, 0, 1],
])('%s', (_, asked, pieces, threads) => expect(payingThreads(asked, pieces, machine)).toBe(threads));

it('no more than memory has room for, and one at least', () => {
  expect(payingThreads(8, 100, { available: 8, memory: 0.8e9 })).toBe(3);
  expect(payingThreads(8, 100, { available: 8, memory: 0.1e9 })).toBe(1);
});

it('are the processors of this machine where nothing is said', () =>
  expect(payingThreads(undefined)).toBeGreaterThanOrEqual(1));

it('are told with what they cost', () => {
  expect(threadsTold({ threads: 1 })).toBe('One thread, with some 120 MB of memory.');
  expect(threadsTold({ threads: 2, asked: 2 })).toBe('2 threads, each with some 120 MB of memory.');
  expect(threadsTold({ threads: 2, asked: 64 })).toBe(
    '2 of 64 threads, because more would not pay off here; each takes some 120 MB of memory.',
  );
});
