import { expect, it } from 'vitest';
import { simulate } from '../simulate/simulate.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { regime } from './regimes.ts';
import { schedule } from './schedule.ts';

const scenario = smallScenario({ months: 12, start: 4 });

it('takes regimes by their ids, its own among them', () => {
  const ours = { ...regime('superministry'), id: 'ours' };
  const named = schedule({
    id: 'steps',
    steps: [
      { month: 4, regime: 'ours' },
      { month: 8, regime: 'cog' },
    ],
    own: [ours],
  });
  expect(named.steps).toEqual([
    { month: 4, regime: ours },
    { month: 8, regime: regime('cog') },
  ]);
  const steps = [
    { month: 4, regime: ours },
    { month: 8, regime: regime('cog') },
  ];
  expect(simulate(scenario, named)).toEqual(simulate(scenario, schedule({ id: 'steps', steps })));
});

it('tells all unknown ids at once, each with the one that may be meant', () => {
  const steps = [{ month: 4, regime: 'cgo' }, { month: 8 }, { month: 9, regime: 'superministri' }];
  expect(() => schedule({ id: 'steps', steps })).toThrow(
    /^schedule 'steps'\n {2}steps\.0\.regime: expected the id of a regime, found 'cgo'; did you mean 'cog'\?\n {2}steps\.2\.regime: .* found 'superministri'; did you mean 'superministry'\?$/,
  );
});
