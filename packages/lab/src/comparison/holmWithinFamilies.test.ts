import { expect, it } from 'vitest';
import { holmWithinFamilies } from './holmWithinFamilies.ts';

it('corrects each family by itself', () => {
  // Alone 0.03 stays; of 0.01 and 0.04 the smaller is doubled, the larger is the last and stays.
  const adjusted = holmWithinFamilies([
    { family: 'a', p: 0.04 },
    { family: 'b', p: 0.03 },
    { family: 'a', p: 0.01 },
    { family: 'a', p: Number.NaN },
  ]);
  expect(adjusted).toEqual([0.04, 0.03, 0.02, Number.NaN]);
});
