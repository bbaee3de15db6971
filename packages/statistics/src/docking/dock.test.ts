import { describe, expect, it } from 'vitest';
import { dock } from './dock.ts';
import { dockingProblems } from './dockingProblems.ts';
import type { DockingTable } from './dockingTable.ts';
import { readMargins } from './readMargins.ts';

/** Rows of one metric by regime, seeds counted from 1. */
const table = (
  name: string,
  values: Readonly<Record<string, readonly (number | null)[]>>,
  metric = 'outcome',
): DockingTable => ({
  name,
  metrics: [metric],
  rows: Object.entries(values).flatMap(([regime, list]) =>
    list.map((value, i) => ({ regime, seed: String(i + 1), metrics: { [metric]: value } })),
  ),
});
const { margins } = readMargins({ default: { mean: 1, difference: 0.5 } });

describe('dock', () => {
  const ours = table('ours.csv', { old: [1, 2, 3, 4], new: [2, 3, 4, 5] });

  it('compares means under each regime, and paired differences to the reference', () => {
    // Theirs are the same luck in another order, and `new` is 3 higher where ours is 1 higher.
    const docked = dock(
      ours,
      table('theirs.csv', { old: [4, 3, 2, 1], new: [7, 6, 5, 4] }),
      margins,
      'old',
    );
    expect(
      docked.map(({ kind, regime, reference, margin, difference, verdict }) => [
        kind,
        regime,
        reference,
        margin,
        difference,
        verdict,
      ]),
    ).toEqual([
      // An interval of ± 2.2 around 0 is wider than the margin.
      ['mean', 'old', null, 1, 0, 'INCONCLUSIVE'],
      ['mean', 'new', null, 1, -2, 'INCONCLUSIVE'],
      // 1 in each pair against 3 in each pair: nothing varies, so the difference is certain.
      ['difference', 'new', 'old', 0.5, -2, 'DIFFERENT'],
    ]);
  });

  it('has means only without a reference', () =>
    expect(dock(ours, ours, margins).every(({ kind }) => kind === 'mean')).toBe(true));

  it('pairs by seed, not by place', () => {
    const shuffled: DockingTable = { ...ours, rows: ours.rows.toReversed() };
    expect(dock(ours, shuffled, margins, 'old').at(-1)).toMatchObject({
      kind: 'difference',
      difference: 0,
      low: 0,
      high: 0,
      verdict: 'EQUIVALENT',
    });
  });

  it('counts what is missing, in pairs too', () => {
    const docked = dock(
      ours,
      table('theirs.csv', { old: [1, null, 3, 4], new: [2, 3, null, 5] }),
      margins,
      'old',
    );
    expect(docked.map(({ theirs: { count, missing } }) => [count, missing])).toEqual([
      [3, 1],
      [3, 1],
      [2, 2],
    ]);
  });

  it('leaves out what neither side has, and calls different what only one side has', () => {
    const docked = dock(
      table('ours.csv', { old: [null, null], new: [null, null] }),
      table('theirs.csv', { old: [null, null], new: [1, 2] }),
      margins,
      'old',
    );
    expect(docked.map(({ kind, regime, verdict }) => [kind, regime, verdict])).toEqual([
      ['mean', 'new', 'DIFFERENT'],
    ]);
  });
});

describe('tables that cannot be docked', () => {
  const good = table('ours.csv', { old: [1, 2], new: [1, 2] });
  const problems = (theirs: DockingTable, data: unknown = { default: 1 }, reference = 'old') =>
    dockingProblems(good, theirs, readMargins(data).margins, reference).map(
      ({ path, found }) => `${path}: ${found}`,
    );

  it('are none if regimes, metrics and margins fit', () =>
    expect(problems(table('theirs.csv', { new: [1, 2], old: [3, 1, 2] }))).toEqual([]));

  it('lack a regime or a metric, and everything is told at once', () => {
    const theirs = { ...table('theirs.csv', { old: [1, 2, 3], odd: [1] }), metrics: ['outcome', 'extra'] };
    expect(problems(theirs, { metrics: { outcom: 1 } }, 'new')).toEqual([
      "theirs.csv: none called 'new'",
      "ours.csv: none called 'extra'",
      "ours.csv: none called 'odd'",
      'theirs.csv: 1 of odd',
      "--reference: 'new'",
      "margins metrics.outcom: 'outcom'",
      'margins metrics.outcome: none, and no default',
    ]);
  });

  it('have a seed twice, or no rows', () => {
    const twice = { ...good, name: 'theirs.csv', rows: [...good.rows, good.rows[0]] };
    expect(problems(twice)).toEqual(['theirs.csv: 1 more, such as a second one of old with seed 1']);
    expect(problems({ ...good, name: 'theirs.csv', rows: [] })).toContain('theirs.csv: no rows');
  });
});
