import { regime, resolveParameters } from '@joined-up/core';
import { scenarios } from '@joined-up/scenarios';
import { expect, it } from 'vitest';
import { chairsOf } from './chairsOf.ts';

const stylised = scenarios.find(({ id }) => id === 'stylised')!;
const of = (id: string): string => chairsOf(regime(id), stylised);

it.each([
  ['status-quo', 'nobody'],
  ['superministry', 'nobody'],
  ['planner', 'nobody'],
  ['committees', 'centre'],
  ['sub-cabinets', 'prime-minister'],
  ['czars', 'czar'],
  ['peer-committees', 'peer'],
  ['realistic-status-quo', 'peer+officials'],
  ['cog', 'prime-minister+centre'],
])('of %s: %s', (id, chairs) => expect(of(id)).toBe(chairs));

it('of a schedule are those of all its steps', () => {
  const parameters = resolveParameters(stylised.parameters);
  const [committees, peers] = ['committees', 'peer-committees'].map((id) =>
    regime(id).make(stylised.government(1, parameters), parameters),
  );
  const maker = {
    id: 'later',
    name: 'later',
    description: '',
    make: () => ({ ...committees, later: [{ month: 12, regime: peers }] }),
  };
  expect(chairsOf(maker, stylised)).toBe('centre+peer');
});
