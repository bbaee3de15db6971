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
  const first = governments(1);
  expect(governments(1).every((government, i) => government === first[i])).toBe(true);
  governments(1 + ALL);
  const [again] = governments(1);
  expect(again).toEqual(first[0]);
  expect(again).not.toBe(first[0]);
});
