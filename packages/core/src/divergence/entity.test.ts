import { expect, it } from 'vitest';
import { buildWorld } from '../government/buildWorld.ts';
import { threeMinistries } from '../minutes/threeMinistries.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { entityAt, pairAt } from './entity.ts';

it('finds pairs row by row', () => {
  expect([0, 1, 2, 3, 4, 5].map((place) => pairAt(4, place))).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});

it('names things by id', () => {
  const world = buildWorld(threeMinistries, defaultParameters);
  expect(entityAt(world, 'unit', 2)).toEqual({ kind: 'unit', unit: 'b1', ministry: 'b' });
  expect(entityAt(world, 'mandate', 4)).toEqual({
    kind: 'mandate',
    unit: 'b1',
    ministry: 'b',
    segment: 'young',
    service: 'training',
  });
  expect(entityAt(world, 'skill', 2)).toEqual({
    kind: 'skill',
    unit: 'a2',
    ministry: 'a',
    service: 'care',
  });
  expect(entityAt(world, 'link', 4)).toEqual({ kind: 'link', unit: 'c1', ministry: 'c', goal: 'poverty' });
  expect(entityAt(world, 'cell', 2)).toEqual({ kind: 'cell', segment: 'poor', service: 'care' });
});
