import { svgText } from '@joined-up/viz';
import { expect, it } from 'vitest';
import { study } from './study.ts';
import type { StudyInputs } from './studyInputs.ts';

const results = study({
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  levers: { mandate: [0.3, 0.8] },
  outcomes: ['outcome', { id: 'twice', formula: '2 * outcome' }],
  seeds: '1-2',
  months: 2,
}).run({ threads: 1 });

it('has every run with all its values', async () => {
  const rows = (await results).rows();
  expect(rows).toHaveLength(8);
  expect(new Set(rows.map(({ runId }) => runId)).size).toBe(8);
  expect(
    rows.every(
      ({ values, parameters, point }) =>
        values.twice === 2 * values.outcome! && parameters.mandate === [0.3, 0.8][point],
    ),
  ).toBe(true);
});

it('is a table of points and seeds, of metrics, outcomes of the study and formulas alike', async () => {
  const whole = await results;
  const asked = { regime: 'cog', reference: 'status-quo' };
  const [outcome, twice, formula] = ['outcome', 'twice', '(outcome + outcome) * 1'].map((id) =>
    whole.table({ outcome: id, ...asked }),
  );
  expect(outcome.map(({ length }) => length)).toEqual([2, 2]);
  outcome.forEach((row, point) =>
    row.forEach((value, seed) => {
      expect(twice[point][seed]).toBeCloseTo(2 * value, 12);
      expect(formula[point][seed]).toBeCloseTo(2 * value, 12);
    }),
  );
  expect([...whole.byPoint('outcome', 'cog', 'status-quo')]).toEqual(
    outcome.map(([one, other]) => expect.closeTo((one + other) / 2, 12)),
  );
});

it('knows how much of the study there is', async () => {
  expect((await results).progress).toEqual({ asked: 8, done: 8, failed: 0 });
  expect((await results).where({ mandate: 0.3 }).progress).toEqual({ asked: 8, done: 4, failed: 0 });
});

it('is a table of rows with what was set, and a picture', async () => {
  const whole = await results;
  const [head, first, ...rest] = whole.csv().trim().split('\n');
  expect(head).toMatch(/^scenario,regime,seed,run_id,error,set_mandate,duplication,.*,twice$/);
  expect(first).toMatch(/^stylised,status-quo,1,[0-9a-f]{16},,0\.3,/);
  expect(rest).toHaveLength(7);
  expect(svgText(whole.where({ mandate: 0.8 }).chart('outcome'))).toMatch(/Strong centre/);
});

const seedsOf = (seeds: StudyInputs['seeds']) =>
  study({ scenarios: 'stylised', regimes: 'cog', seeds }).plan.seeds;

it('is of seeds however they are said', () => {
  expect(seedsOf(3)).toEqual([1, 2, 3]);
  expect(seedsOf('1-3')).toEqual([1, 2, 3]);
  expect(seedsOf([1, 2, 3])).toEqual([1, 2, 3]);
});
