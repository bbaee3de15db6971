import { expect, it } from 'vitest';
import { entityKey } from './entityKey.ts';
import { branch, luckOf, streamOf } from './luck.ts';

const luck = streamOf(luckOf(3), 'government');

it('differs by stream, by entity and by either word of its key', () => {
  expect(streamOf(luckOf(1), 'need')).not.toEqual(streamOf(luckOf(1), 'ideal'));
  expect(branch(luck, 1)).not.toEqual(branch(luck, 2));
  expect(branch(luck, { low: 1, high: 1 })).not.toEqual(branch(luck, { low: 1, high: 2 }));
  expect(branch(luck, { low: 1, high: 0 })).toEqual(branch(luck, 1));
  expect(branch(luck, entityKey('a'))).toEqual(branch(luck, entityKey('a')));
});
