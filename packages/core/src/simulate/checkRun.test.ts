import { describe, expect, it } from 'vitest';
import type { Scenario } from '../government/scenario.ts';
import { metrics, metricsById } from '../metrics/metrics.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { regime as regimeNamed, regimes, regimesById } from '../regimes/regimes.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { phases, type Phase } from '../month/order.ts';
import type { RunOptions } from './runOptions.ts';
import { simulate } from './simulate.ts';

const scenario = smallScenario({ months: 3, start: 1 });

/** Calls as a program without type checks could. */
const attempt =
  (options: unknown, regime: unknown = regimes[0], where: unknown = scenario): (() => unknown) =>
  () =>
    simulate(where as Scenario, regime as RegimeMaker, options as RunOptions);

const nothing = (): void => {};

describe('a run is not made of', () => {
  it.each([
    [
      'an option nobody knows',
      { sed: 3 },
      "sed: expected the name of an option, found 'sed'; did you mean 'seed'?",
    ],
    ['a parameter nobody knows', { parameters: { cultur: 0.3 } }, "did you mean 'culture'?"],
    ['half a seed', { seed: 2.5 }, 'seed: expected a whole number of at least 0, or a word, found 2.5'],
    ['a seed below 0', { seed: -3 }, 'found -3'],
    ['no months', { months: 0 }, 'months: expected a whole number from 1 to 12000, found 0'],
    [
      'the id of a metric',
      { metrics: ['duplicaton'] },
      "metrics.0: expected a metric, found 'duplicaton'; did you mean 'duplication'?",
    ],
    [
      'an intervention after its end',
      { months: 5, interventions: [{ month: 5, change: nothing }] },
      'interventions.0.month: expected a month of the run, a whole number from 0 to 4, found 5',
    ],
    ['an intervention between months', { interventions: [{ month: 1.5, change: nothing }] }, 'found 1.5'],
    [
      'an intervention that does nothing',
      { interventions: [{ month: 1 }] },
      'interventions.0.change: expected a function, found undefined',
    ],
  ])('%s', (_, options, message) => expect(attempt(options)).toThrow(message));

  it('two metrics of one id, or of a name that every object has', () => {
    expect(attempt({ metrics: [metrics[0], metrics[1], metrics[0]] })).toThrow(
      "metrics.2.id: expected an id of its own, found 'duplication' again",
    );
    expect(attempt({ metrics: [{ ...metrics[0], id: 'constructor' }] })).toThrow('metrics.0.id: expected');
  });

  it.each([
    [
      'a regime that has the name of what every object has',
      { ...regimes[1], id: '__proto__' },
      'regime.id: expected a name',
    ],
    ['a misspelt regime', 'cogg', "regime: expected a regime, found 'cogg'; did you mean 'cog'?"],
    [
      'a regime that nobody can make',
      { id: 'cog' },
      'expected a regime that can be made, or its id, found [object Object]; take one of regimes: status-quo',
    ],
    ['no regime', undefined, 'found undefined'],
  ])('%s', (_, regime, message) => {
    // `undefined` would stand for the usual one.
    expect(() => Reflect.apply(simulate, undefined, [scenario, regime])).toThrow(message);
  });

  it.each([
    ['what a file says, unread', { id: 'small', ministries: [] }, 'scenario: expected a scenario'],
    [
      'months below 1',
      { ...scenario, months: -1 },
      'scenario.months: expected a whole number from 1 to 12000, found -1',
    ],
    ['a beginning between months', { ...scenario, start: 0.5 }, 'scenario.start'],
    ['parameters nobody knows', { ...scenario, parameters: { cultur: 1 } }, 'scenario.parameters.cultur'],
    ['no name', { ...scenario, id: '' }, 'scenario.id: expected a name'],
    ['a name that every object has', { ...scenario, id: 'toString' }, 'scenario.id: expected a name'],
    [
      'a regime called like one of the model',
      { ...scenario, regimes: [{ ...regimes[1], id: 'cog' }] },
      'scenario.regimes.0.id: expected an id that no other regime has, ' +
        "of the model or of the scenario, found 'cog' again",
    ],
    [
      'two regimes of one id',
      { ...scenario, regimes: ['ours', 'ours'].map((id) => ({ ...regimes[1], id })) },
      'scenario.regimes.1.id: expected an id that no other regime has, ' +
        "of the model or of the scenario, found 'ours' again",
    ],
  ])('a scenario with %s', (_, where, message) => expect(attempt({}, regimes[0], where)).toThrow(message));

  it('tells everything at once', () => {
    expect(attempt({ sed: 1, months: 0 }, 'cogg')).toThrow(/regime: [^]*sed: [^]*months: /);
  });
});

it('a regime by its id is that regime, and one of the scenario too', () => {
  expect(simulate(scenario, 'cog')).toEqual(simulate(scenario, regimeNamed('cog')));
  const own = { ...regimeNamed('cog'), id: 'ours' };
  expect(simulate({ ...scenario, regimes: [own] }, 'ours').regime).toBe('ours');
  expect(() => regimeNamed('cgo')).toThrow(
    "regime\n  expected the id of a regime, found 'cgo'; did you mean 'cog'?",
  );
});

it('lists name metrics and regimes by their ids', () => {
  expect(metrics.map(({ id }) => id)).toEqual(Object.keys(metricsById));
  expect(regimes.map(({ id }) => id)).toEqual(Object.keys(regimesById));
});

it('nobody changes the phases of everybody’s months', () => {
  expect(() => (phases as Phase[]).pop()).toThrow(TypeError);
  expect(() => Object.assign(phases[0], { run: nothing })).toThrow(TypeError);
});
