import { describe, expect, it } from 'vitest';
import { dialsOf, starting } from '../setting/setting.ts';
import { waitingAround } from './waiting.ts';
import { beginYear } from './year.ts';

const { run } = beginYear({ government: 'andes', dials: dialsOf('andes', starting('cog')) }, 1, 0);
const { ministries } = run.world.government;
const all = ministries.flatMap((ministry, place) =>
  waitingAround(run, place).map((one) => ({ ...one, ours: ministry.id })),
);

/** Who waits for whom, as one of the two sides tells it. */
const seen = (who: 'they' | 'we') =>
  all
    .filter((one) => one.who === who)
    .map(({ ours, other, count, months }) =>
      [...(who === 'we' ? [ours, other] : [other, ours]), count, months].join(' '),
    )
    .toSorted();

describe('waitingAround', () => {
  it('tells both sides of the same waiting', () => {
    expect(seen('we').length).toBeGreaterThan(10);
    expect(seen('they')).toEqual(seen('we'));
  });
  it('counts each piece of work between ministries once, and begins with the oldest', () => {
    const between = Array.from(run.state.queue.subarray(0, run.state.pending)).filter(
      (e) => run.world.mandateMinistry[e] !== run.world.unitMinistry[run.state.waitsFor[e]],
    );
    expect(all.filter(({ who }) => who === 'we').reduce((sum, { count }) => sum + count, 0)).toBe(
      between.length,
    );
    const months = waitingAround(run, 0).map((one) => one.months);
    expect(months).toEqual(months.toSorted((a, b) => b - a));
  });
});
