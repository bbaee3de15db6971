import { expect, it } from 'vitest';
import { countByOption } from './countByOption.ts';

it('counts worlds and cases of each option among the members alone', () =>
  expect([
    ...countByOption(Float64Array.of(2, 0, 2, 1, 0), [true, false, false, true, true], [0, 2, 1, 4]),
  ]).toEqual([
    [2, { worlds: 2, cases: 1 }],
    [0, { worlds: 2, cases: 1 }],
  ]));
