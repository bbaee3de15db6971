import { describe, expect, it } from 'vitest';
import { defaultParameters, parameters as records, type ParameterName } from '../parameters/parameters.ts';
import { regime, regimes } from '../regimes/regimes.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { prepare } from './prepare.ts';
import { release } from './release.ts';
import { simulate } from './simulate.ts';
import { snapshot } from './snapshot.ts';
import { step } from './step.ts';

const START = 12;
const government = smallGovernment();
const scenario = smallScenario({ months: 40, start: START, government: () => government });
const [statusQuo] = regimes;

/** The state of a run after so many months, in a freshly drawn government unless `begun`. */
function stateAt(
  months: number,
  id: string,
  {
    begun,
    seed = 3,
    parameters = {},
  }: {
    readonly begun: boolean;
    readonly seed?: number;
    readonly parameters?: Partial<Record<ParameterName, number>>;
  },
) {
  const run = prepare(begun ? scenario : { ...scenario, government: () => smallGovernment() }, regime(id), {
    seed,
    parameters,
    compiled: true,
    begun,
  });
  while (run.state.month < months) step(run);
  const { state } = snapshot(run);
  release(run);
  return state;
}

describe('a run that begins with its regime', () => {
  it.each(regimes.map(({ id }) => id))(
    'is the same to the bit under %s, whether it lives through the months before or another did',
    (id) => {
      expect(stateAt(20, id, { begun: true })).toEqual(stateAt(20, id, { begun: false }));
    },
  );

  it('stands at the start of that month', () => {
    const run = prepare(scenario, statusQuo, { seed: 5, begun: true });
    const next = prepare(scenario, statusQuo, { seed: 5, begun: true });
    expect([run.state.month, next.state.month]).toEqual([START, START]);
    step(run);
    expect(next.state.month).toBe(START);
  });

  it('begins when its scenario says so', () => {
    expect(
      [START, 20, START].map(
        (start) => prepare({ ...scenario, start }, statusQuo, { seed: 5, begun: true }).state.month,
      ),
    ).toEqual([START, 20, START]);
  });

  it('does not take the beginning of other people, or of another seed', () => {
    for (const parameters of [{ noticing: 0.1 }, { backingFloor: 0.5 }, {}])
      expect(stateAt(20, 'cog', { begun: true, parameters })).toEqual(
        stateAt(20, 'cog', { begun: false, parameters }),
      );
  });

  it('is what a simulation is that nobody watches before its regime begins', () => {
    const unwatched = simulate(scenario, regime('cog'), { seed: 6 });
    const watched = simulate(scenario, regime('cog'), { seed: 6, monthly: true });
    expect(unwatched.summary).toEqual(watched.summary);
    expect(watched.monthly.map(({ month }) => month)).toEqual(
      Array.from({ length: 40 }, (_, month) => month),
    );
  });

  it('is not one that is changed before: the shock is felt', () => {
    const shock = {
      month: 2,
      change: (run: ReturnType<typeof prepare>) => {
        run.state.trust.fill(0);
      },
    };
    const [calm, shocked] = [[], [shock]].map(
      (interventions) => simulate(scenario, statusQuo, { seed: 7, interventions }).summary.trust!,
    );
    expect(shocked).toBeLessThan(calm - 0.01);
  });

  it('may be watched from its first month only if it begins before the months of the summary', () => {
    const short = { ...scenario, months: 30 };
    expect(simulate(short, statusQuo, { seed: 8 }).summary).toEqual(
      simulate(short, statusQuo, { seed: 8, monthly: true }).summary,
    );
  });
});

/** Counts the months it sees, and remembers the first. */
const counting = (id: string, months: 'all' | 'summary') => ({
  id,
  months,
  begin() {
    const seen: number[] = [];
    return {
      see: ({ state: { month } }: { readonly state: { readonly month: number } }) => {
        seen.push(month);
      },
      tell: () => [seen.length, seen[0]],
    };
  },
});

describe('an observer', () => {
  it('sees all months or those of the summary, beside whoever else watches', () => {
    const watched = (...observe: readonly ReturnType<typeof counting>[]) =>
      simulate(scenario, statusQuo, { seed: 9, observe }).observed;
    expect(watched(counting('late', 'summary'))).toEqual({ late: [24, 17] });
    expect(watched(counting('late', 'summary'), counting('always', 'all'))).toEqual({
      late: [24, 17],
      always: [40, 1],
    });
  });
});

describe('an instrument', () => {
  const instruments = records.filter(({ instrument }) => instrument);
  it('is a parameter of the centre or of reorganisations', () =>
    expect(instruments.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['staff', 'mandate', 'layers', 'disruption']),
    ));
  const before = stateAt(START, 'status-quo', { begun: false });
  // Each at both ends of what a run accepts: whatever it is, the months before any regime begins are the
  // same to the bit.
  it.each(instruments.map(({ name, allowed }) => [name, allowed] as const))(
    '%s changes nothing before a regime begins',
    (name, allowed) => {
      const values = allowed.filter((value) => value !== defaultParameters[name]);
      expect(
        values.map((value) => stateAt(START, 'hybrid', { begun: false, parameters: { [name]: value } })),
      ).toEqual(values.map(() => before));
    },
  );
});
