import { describe, expect, it } from 'vitest';
import { tinyRun } from '../testing/tiny.ts';
import { goalMetricIds, metricNamed, metricProblem } from './goalMetrics.ts';
import { measure } from './measure.ts';
import { observe } from './observe.ts';

/** Goal one: care, of which 1 of 2 is covered, and jobs, of which 6 of 6 are; goal two: care alone. Results lag. */
const observation = () => {
  const simulation = tinyRun(
    { ministries: { a: {} }, needs: { care: 2, jobs: 6 }, goals: { one: ['care', 'jobs'], two: ['care'] } },
    {},
    { resultLag: 0.5 },
  );
  simulation.state.cellSupply.set([1, 9]);
  simulation.state.result.set([0.3, 0.7]);
  return observe(simulation);
};
const value = (name: string) => measure(metricNamed(name)!, observation());

describe('what is measured of a goal by itself', () => {
  it('outcome is its result', () => {
    expect(value('outcome:one')).toBe(0.3);
    expect(value('outcome:two')).toBe(0.7);
  });
  it('coverage is the share of need that is covered: 7 of 8, 1 of 2', () => {
    expect(value('coverage:one')).toBeCloseTo(7 / 8, 12);
    expect(value('coverage:two')).toBeCloseTo(1 / 2, 12);
  });
  it('is missing where there is no such goal', () => expect(value('outcome:three')).toBeNaN());
  it('may be asked of one government after another', () => {
    const metric = metricNamed('coverage:b')!;
    const of = (goals: Record<string, string[]>) => {
      const simulation = tinyRun({ ministries: { a: {} }, needs: { care: 2, jobs: 2 }, goals });
      simulation.state.cellSupply.set([1, 2]);
      return measure(metric, observe(simulation));
    };
    expect([of({ a: ['care'], b: ['jobs'] }), of({ b: ['care'], a: ['jobs'] })]).toEqual([1, 0.5]);
  });
  it('has a name like any metric', () =>
    expect(metricNamed('coverage:one')).toMatchObject({
      id: 'coverage:one',
      range: [0, 1],
      better: 'higher',
    }));
});

describe('the name of a metric', () => {
  it.each(['outcome', 'latency', 'outcome:one', 'coverage:two'])('%s is one', (name) => {
    expect(metricProblem(name, ['one', 'two'])).toBeUndefined();
    expect(metricNamed(name)?.id).toBe(name);
  });
  it.each(['Outcome', 'outcome:', ':one', 'unmet:one', 'toString', ''])('%s is none', (name) => {
    expect(metricNamed(name)).toBeUndefined();
    expect(metricProblem(name, ['one'])?.expected).toMatch('a metric, outcome:<goal> or coverage:<goal>');
  });
  it.each([
    ['outcome:youn', ['young', 'old'], "did you mean 'young'?"],
    ['coverage:sports', ['young', 'old'], 'goals are young, old'],
    ['outcme', ['young'], "did you mean 'outcome'?"],
    ['outcom:young', ['young'], "did you mean 'outcome:young'?"],
  ])('%s is told with what was meant', (name, goals, mend) =>
    expect(metricProblem(name, goals)?.mend).toBe(mend),
  );
  it('may be one of other names', () => expect(metricProblem('own', [], ['own'])).toBeUndefined());
  it('are two for each goal', () =>
    expect(goalMetricIds(['a', 'b'])).toEqual(['outcome:a', 'coverage:a', 'outcome:b', 'coverage:b']));
});
