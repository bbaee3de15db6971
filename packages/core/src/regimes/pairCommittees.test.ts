import { expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { tinyGovernment } from '../testing/tiny.ts';
import { pairCommittees } from './pairCommittees.ts';

it('pairs neighbours first, then those further apart, over all goals they share; none if they share none', () => {
  const government = tinyGovernment({
    ministries: {
      a: { units: [{ services: ['x', 'y'] }] },
      b: { units: [{ services: ['x'] }] },
      c: { units: [{ services: ['x', 'y'] }] },
      d: { units: [{ services: ['y'] }] },
    },
    needs: { x: 1, y: 1 },
    goals: { ofX: ['x'], ofY: ['y'] },
  });
  const forums = pairCommittees(government, defaultParameters);
  expect(forums.map(({ id, members, goals }) => [id, members, goals])).toEqual([
    ['pair:a+b', ['a', 'b'], ['ofX']],
    ['pair:b+c', ['b', 'c'], ['ofX']],
    ['pair:c+d', ['c', 'd'], ['ofY']],
    ['pair:a+c', ['a', 'c'], ['ofX', 'ofY']],
    ['pair:a+d', ['a', 'd'], ['ofY']],
  ]);
  expect(forums[0].chair).toEqual({ kind: 'peer', ministry: 'most-capacity' });
});
