import { regime as regimeNamed, step, type Behaviour } from '@joined-up/core';
import { svgText } from '@joined-up/viz';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { smallScenario } from '../testing/smallScenario.ts';
import { scenario as scenarioSaid } from '../inputs/scenario.ts';
import { experiment, type ExperimentInputs } from './experiment.ts';
import { prepare, simulate } from './simulate.ts';

const usual: ExperimentInputs = {
  scenario: 'stylised',
  regimes: ['status-quo', 'cog'],
  seeds: 2,
  months: 2,
};

describe('experiment', () => {
  it('takes structure in words, and parameters over it', () => {
    const one = { ...usual, regimes: ['superministry'], seeds: 1, months: 30 };
    const values = (more: Partial<ExperimentInputs>) => experiment({ ...one, ...more }).values('outcome');
    expect(values({ structure: 'resultLag=0.1' })).not.toEqual(values({}));
    expect(values({ structure: 'resultLag=0.1', parameters: { resultLag: 1 } })).toEqual(values({}));
    expect(() => experiment({ ...one, structure: 'resultLug=0.1', seeds: 'x' })).toThrow(
      /structure resultLug: .*did you mean 'resultLag'\?/,
    );
  });
  it('measures what is named, goals by themselves among it', () => {
    const results = experiment({
      ...usual,
      scenario: 'us-federal-2024',
      metrics: ['outcome', 'coverage:the-elderly'],
    });
    expect(Object.keys(results.runs.cog[0].summary)).toEqual(['outcome', 'coverage:the-elderly']);
    expect(results.difference('coverage:the-elderly', 'cog').count).toBe(2);
    expect(String(results)).toContain('Coverage: the-elderly');
    expect(() => results.values('outcome:the-elderly')).toThrow(/a metric that the experiment measures/);
    expect(() => experiment({ ...usual, metrics: ['outcome:nobody', 'trus'] })).toThrow(
      /metrics\.0: expected outcome of a goal[^]*metrics\.1: .*did you mean 'trust'\?/,
    );
  });
  it('takes what a scenario file says, as an object', () => {
    const { runs } = experiment({
      ...usual,
      scenario: parse(smallScenario) as ExperimentInputs['scenario'],
      regimes: ['status-quo'],
      seeds: '4-5',
    });
    expect(runs['status-quo'].map(({ scenario, seed }) => [scenario, seed])).toEqual([
      ['small', 4],
      ['small', 5],
    ]);
  });

  it.each([
    [
      'an object that is no scenario',
      { scenario: { ...(parse(smallScenario) as object), goals: [] } },
      /^scenario\n +goals: /,
    ],
    ['a misspelt regime', { regimes: ['cogg'] }, "did you mean 'cog'?"],
    ['no regime', { regimes: [] }, 'regimes: expected at least one regime, found none'],
    [
      'a regime twice',
      { regimes: ['cog', 'cog'] },
      'regimes.1: expected each regime once, found cog again',
    ],
    [
      'an option nobody knows',
      { seed: 3 },
      "expected the name of an option, found 'seed'; did you mean 'seeds'?",
    ],
    ['seeds below 1', { seeds: -3 }, 'found -3'],
    [
      'more runs than memory holds',
      { seeds: 600_000 },
      'as all of them are held in memory, found 1200000 runs',
    ],
    ['a seed twice', { seeds: [1, 1] }, 'seeds.1: expected each seed once'],
    ['a parameter nobody knows', { parameters: { cultur: 1 } }, "did you mean 'culture'?"],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => experiment({ ...usual, ...wrong } as ExperimentInputs)).toThrow(message);
  });

  it('refuses to tell of what it does not know', () => {
    const results = experiment(usual);
    expect(() => results.values('duplicaton')).toThrow(
      "metric: expected a metric of the experiment, found 'duplicaton'; did you mean 'duplication'?",
    );
    expect(() => results.difference('duplication', 'cogg')).toThrow("did you mean 'cog'?");
    expect(results.values('duplication').map(({ seed, regime }) => `${regime} ${seed}`)).toEqual([
      'status-quo 1',
      'status-quo 2',
      'cog 1',
      'cog 2',
    ]);
  });
});

const seedsOf = (seeds: ExperimentInputs['seeds']) =>
  experiment({ ...usual, seeds, regimes: ['cog'] })
    .values('outcome')
    .map(({ seed }) => seed);

describe('what comes of an experiment', () => {
  const absent: Behaviour = { id: 'absent', attend: () => 'delegate' };
  const own = { ...regimeNamed('cog'), id: 'ours', name: 'Our centre' };

  it('is a table of rows, one a run', () => {
    const [head, first, ...rest] = experiment({ ...usual, metrics: ['outcome', 'attendance'] })
      .csv()
      .trim()
      .split('\n');
    expect(head).toBe('scenario,regime,seed,outcome,attendance');
    expect(first).toMatch(/^stylised,status-quo,1,0\.\d+,/);
    expect(rest).toHaveLength(3);
  });

  it('is a picture, which calls regimes of one’s own by their names', () => {
    const results = experiment({ ...usual, regimes: ['status-quo', own], seeds: 4, months: 20 });
    const drawn = svgText(results.chart('outcome'));
    expect(drawn).toContain('Our centre');
    expect(drawn).toContain('status quo');
    expect(svgText(results.chart('outcome', { reference: 'ours' }))).toContain(
      'Difference from Our centre, same luck',
    );
  });

  it('has intervals of the level that is asked for', () => {
    const results = experiment({ ...usual, seeds: 6, months: 20 });
    const [wide, narrow] = [0.99, 0.5].map((level) =>
      results.difference('outcome', 'cog', 'status-quo', { level }),
    );
    expect(wide.mean).toBe(narrow.mean);
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  });

  it('hangs on behaviours, which act in every run', () => {
    const results = experiment({ ...usual, behaviours: [absent] });
    expect(results.values('attendance').map(({ value }) => value)).toEqual([0, 0, 0, 0]);
    expect(() => experiment({ ...usual, behaviours: [{ ...absent, atend: 1 } as never] })).toThrow(
      "behaviours.0.atend: expected the name of a decision, found 'atend'; did you mean 'attend'?",
    );
  });

  it('is of seeds however they are said', () => {
    expect(seedsOf(3)).toEqual([1, 2, 3]);
    expect(seedsOf('1-3')).toEqual([1, 2, 3]);
    expect(seedsOf([1, 2, 3])).toEqual([1, 2, 3]);
    expect(seedsOf(['2-3', 'bad luck'])).toEqual([2, 3, 'bad luck']);
  });
});

it('one run is said as an experiment is: scenarios by id or as text, regimes by id', () => {
  const [run] = experiment({ ...usual, seeds: [5], regimes: ['cog'] }).runs['cog'];
  expect(simulate('stylised', 'cog', { seed: 5, months: 2 })).toEqual(run);
  const stepped = prepare(smallScenario, 'cog', { seed: 5 });
  while (stepped.state.month < 2) step(stepped);
  expect(stepped.world.government.goals.length).toBeGreaterThan(0);
  expect(() => scenarioSaid('nowhere.yaml')).toThrow(
    "expected the id of a scenario, or the path of a scenario file, found 'nowhere.yaml'",
  );
});
