import { resolveParameters } from '@joined-up/core';
import { expect, it } from 'vitest';
import { makeParameters } from '../setting/makeParameters.ts';
import { dialsAtStart } from '../setting/setting.ts';
import { ALL } from '../ui/store.ts';
import { scenarioOf } from './scenarioOf.ts';

it('draws the governments of a picture once, and forgets them for others', () => {
  const job = { government: 'island' as const, dials: dialsAtStart('island', 'hybrid') };
  const parameters = resolveParameters(makeParameters(job.government, job.dials));
  const governments = (from: number) =>
    Array.from({ length: ALL }, (_, i) => scenarioOf(job).government(from + i, parameters));
  // Seeds that no other test of this worker has drawn.
  const seed = 1_000_000;
  const first = governments(seed);
  expect(governments(seed).every((government, i) => government === first[i])).toBe(true);
  governments(seed + ALL);
  const [again] = governments(seed);
  expect(again).toEqual(first[0]);
  expect(again).not.toBe(first[0]);
});
