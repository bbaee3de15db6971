import { expect, it } from 'vitest';
import { tinyRun } from '../testing/tiny.ts';
import { block, tidyQueue } from './obstacles.ts';
import { resolve } from './resolve.ts';

it('obstacles queue up, oldest first; what is resolved counts with its age and leaves when the queue is tidied', () => {
  const { state } = tinyRun({ ministries: { a: {}, b: {}, c: {} } });
  state.month = 2;
  block(state, 2, 0);
  state.month = 3;
  block(state, 0, 1);
  block(state, 1, 2);
  expect([[...state.queue], state.pending, [...state.waitsFor], [...state.waitsSince]]).toEqual([
    [2, 0, 1],
    3,
    [1, 2, 0],
    [3, 3, 2],
  ]);
  state.month = 7;
  resolve(state, 2);
  resolve(state, 1);
  expect([state.resolved, state.resolvedAge, state.pending]).toEqual([2, 5 + 4, 3]);
  tidyQueue(state);
  expect([state.pending, state.queue[0], [...state.waitsFor]]).toEqual([1, 0, [1, -1, -1]]);
});
