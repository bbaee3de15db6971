import { simulate } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { expect, it } from 'vitest';
import { arm } from './arms.ts';
import { needShock } from './needShock.ts';
import { effortOnTop } from './observers/effortOnTop.ts';

const { regime, parameters } = arm('superministry', { needPersistence: 1, needVolatility: 0 });
const run = (month: number, factor: number) =>
  simulate(stylised, regime, {
    seed: 3,
    months: 30,
    parameters,
    monthly: true,
    observe: [effortOnTop],
    interventions: [needShock(month, factor)],
  });
const calm = simulate(stylised, regime, {
  seed: 3,
  months: 30,
  parameters,
  monthly: true,
  observe: [effortOnTop],
});

it('changes nothing, bit for bit, with a factor of 1, and is refused after the end', () => {
  expect(run(20, 1)).toEqual(calm);
  expect(() => run(30, 2)).toThrow('expected a month of the run');
});

it('changes nothing before its month, and has the superministry move effort to the top goal from then on', () => {
  const [shocked, usual] = [run(20, 2), calm].map(
    ({ observed }) => observed[effortOnTop.id] as readonly number[],
  );
  expect(shocked.slice(0, 20)).toEqual(usual.slice(0, 20));
  expect(shocked.at(-1)).toBeGreaterThan(usual.at(-1)!);
  // Before month 12 nothing is merged.
  expect(usual.slice(0, 12).every((share) => share === 0)).toBe(true);
});
