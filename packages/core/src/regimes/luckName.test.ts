import { expect, it } from 'vitest';
import { luckName } from './luckName.ts';

it('is the luck of the thing, its id where it has none, and the id of a stranger', () => {
  const things = [{ id: 'a' }, { id: 'b', luck: 'old name' }];
  expect(['a', 'b', 'z'].map((id) => luckName(things, id))).toEqual(['a', 'old name', 'z']);
});
