import { expect, it } from 'vitest';
import { entityKey } from './entityKey.ts';
import { luckWithin, luckOf, streamOf } from './luck.ts';

const luck = streamOf(luckOf(3), 'government');

it('differs by stream, by entity and by either word of its key', () => {
  expect(streamOf(luckOf(1), 'need')).not.toEqual(streamOf(luckOf(1), 'ideal'));
  expect(luckWithin(luck, 1)).not.toEqual(luckWithin(luck, 2));
  expect(luckWithin(luck, { low: 1, high: 1 })).not.toEqual(luckWithin(luck, { low: 1, high: 2 }));
  expect(luckWithin(luck, { low: 1, high: 0 })).toEqual(luckWithin(luck, 1));
  expect(luckWithin(luck, entityKey('a'))).toEqual(luckWithin(luck, entityKey('a')));
});
