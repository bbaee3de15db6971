import { describe, expect, it } from 'vitest';
import { cabinet } from '../institutions/cabinet.ts';
import { committee } from '../institutions/committee.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import type { Centre, Merger, Regime } from '../regimes/regime.ts';
import { sittingForum, tinyRun, type Tiny } from '../testing/tiny.ts';
import type { Chair, Forum } from './forum.ts';

/** a works in care, b in care and training, c in training; care belongs to both goals, training to `two`. */
const tiny: Tiny = {
  ministries: {
    a: { units: [{ services: ['care'], capacity: 5 }] },
    b: { units: [{ capacity: 2 }, { services: ['training'], capacity: 2 }] },
    c: { units: [{ services: ['training'], capacity: 6 }] },
  },
  needs: { care: 1, training: 1 },
  goals: { one: ['care'], two: ['care', 'training'] },
  weights: { one: 1, two: 2 },
};
const merger: Merger = {
  ministries: ['a', 'b'],
  layers: 1,
  disruption: 0,
  settlingTime: 9,
  settlingHoursPerUnit: 0,
};

function stood(forum: Forum, regime: Partial<Regime> = {}) {
  return sittingForum(
    tinyRun(tiny, { centre: strengthenedCentre(defaultParameters), ...regime, forums: [forum] }),
    forum.id,
  );
}
const on = (
  goals: readonly string[],
  chair: Exclude<Chair, { kind: 'officials' }> = { kind: 'centre' },
  members?: readonly string[],
) => committee('f', goals, chair, defaultParameters, members);
const cellMandates = ({ cellMandates: { start, items }, cells }: ReturnType<typeof stood>) =>
  [...cells].map((_, i) => [...items.subarray(start[i], start[i + 1])]);

describe('a standing forum', () => {
  it('has as members the ministries with a mandate in its goals', () => {
    expect([...stood(on(['one'])).members]).toEqual([0, 1]);
    expect([...stood(on(['two'])).members]).toEqual([0, 1, 2]);
  });
  it('or those it names, in the order of the government', () =>
    expect([...stood(on(['one'], undefined, ['c', 'a'])).members]).toEqual([0, 2]));
  it('or all, on all goals by cabinet weight', () => {
    const forum = stood(cabinet(defaultParameters));
    expect([...forum.members]).toEqual([0, 1, 2]);
    expect([...forum.goals]).toEqual([1, 0]);
  });
  it('has one principal for houses that were merged', () =>
    expect([...stood(on(['two']), { merger }).principals]).toEqual([0, 2]));
  it('treats a cell of two goals once, with the mandates of members only', () => {
    // Mandates: a-care 0, b0-care 1, b0-training 2, b1-training 3, c-training 4.
    expect(cellMandates(stood(on(['one', 'two'])))).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
    expect(cellMandates(stood(on(['two'], undefined, ['b'])))).toEqual([[1], [2, 3]]);
    expect(cellMandates(stood(on(['one'])))).toEqual([[0, 1]]);
    expect([...stood(on(['one'])).isInScope]).toEqual([1, 0]);
  });
  it('is chaired by the peer with most effort on its goals', () => {
    // On goal one a has 5, b 1; on two a has 5, b 2 + 2, c 6.
    expect(stood(on(['one'], { kind: 'peer', ministry: 'most-effort' })).chairMinistry).toBe(0);
    expect(stood(on(['two'], { kind: 'peer', ministry: 'most-effort' })).chairMinistry).toBe(2);
  });
  it('or of a pair by the one whose present-day ministry has more capacity: b has 4, with a 9', () => {
    const pair = on(['two'], { kind: 'peer', ministry: 'most-capacity' }, ['b', 'c']);
    expect(stood(pair).chairMinistry).toBe(2);
    expect(stood(pair, { merger }).chairMinistry).toBe(1);
  });
  it('or by the one it names', () =>
    expect(stood(on(['two'], { kind: 'peer', ministry: 'b' })).chairMinistry).toBe(1));
  it('is served by the centre if it has no preparation of its own', () => {
    expect([
      stood(on(['one'])).served,
      stood(on(['one'], { kind: 'peer', ministry: 'a' })).served,
      stood(cabinet(defaultParameters)).served,
    ]).toEqual([true, false, false]);
  });
  it('errs by a constant with a standard deviation of 0.4(1 − clarity) under several units of the centre', () => {
    const error = (centre: Partial<Centre>, forum = on(['one'])) =>
      stood(forum, { centre: { ...strengthenedCentre(defaultParameters), ...centre } }).error;
    expect(error({ units: 1, roleClarity: 0 })).toBe(0);
    expect(error({ units: 3, roleClarity: 1 })).toBe(0);
    expect(error({ units: 3, roleClarity: 0 }, on(['one'], { kind: 'peer', ministry: 'a' }))).toBe(0);
    expect(error({ units: 3, roleClarity: 0.5 })).toBeCloseTo(error({ units: 2, roleClarity: 0 }) / 2, 12);
    const errors = Array.from({ length: 300 }, (_, i) =>
      error({ units: 2, roleClarity: 0 }, { ...on(['one']), luck: `${i}` }),
    );
    const variance = errors.reduce((sum, one) => sum + one * one, 0) / errors.length;
    // Four standard errors of a variance of 300 draws.
    expect(Math.abs(variance / 0.16 - 1)).toBeLessThan(4 * Math.sqrt(2 / 300));
  });
  it('draws by its name for luck, by its id if it has none', () => {
    const [plain, renamed, other] = [
      on(['one']),
      { ...on(['one']), id: 'g', luck: 'f' },
      { ...on(['one']), luck: 'g' },
    ].map((forum) => stood(forum));
    expect([renamed.decideLuck, renamed.agendaLuck]).toEqual([plain.decideLuck, plain.agendaLuck]);
    expect(other.decideLuck).not.toEqual(plain.decideLuck);
    expect(plain.decideLuck).not.toEqual(plain.agendaLuck);
  });
  it('of a ministry is of its units on all their goals', () => {
    const own = sittingForum(tinyRun(tiny, { merger }), 'ministry:a');
    expect([...own.members]).toEqual([0, 1]);
    expect(cellMandates(own)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect([...own.principals]).toEqual([0]);
  });
});
