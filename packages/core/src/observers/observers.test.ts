import { describe, expect, it } from 'vitest';
import { observe } from '../metrics/observe.ts';
import { tinyRun, type Tiny } from '../testing/tiny.ts';
import { carriers } from './carriers.ts';
import { cells } from './cells.ts';
import type { Observer } from './observer.ts';
import { time } from './time.ts';

type Simulation = ReturnType<typeof tinyRun>;

/** What an observer tells of months that a test has set. */
function told<Seen>(
  observer: Observer<Seen>,
  simulation: Simulation,
  months: readonly ((simulation: Simulation) => void)[],
): Seen {
  const watch = observer.begin(simulation.world);
  for (const set of months) {
    set(simulation);
    watch.see(observe(simulation));
  }
  return watch.tell();
}
const supplied =
  (supply: readonly number[]) =>
  ({ state }: Simulation): void => {
    state.supply.set(supply);
    state.cellSupply[0] = supply.reduce((sum, one) => sum + one, 0);
  };
const three: Tiny = { ministries: { a: {}, b: {}, c: {} } };

describe('cells', () => {
  it('means need and supply over the months it sees', () => {
    const seen = told(cells, tinyRun(three), [
      supplied([1, 1, 0]),
      (run) => {
        supplied([2, 2, 0])(run);
        run.state.need[0] = 3;
      },
    ]);
    expect(seen).toEqual([{ segment: 'people', service: 'care', need: 2, supply: 3 }]);
  });
});

describe('carriers', () => {
  it('split what is duplicated by what each supplies, and with whom', () => {
    // Of 4, need is 1; the largest supplies 2, so 2 are duplicated: half of the supply. a carries half of
    // that, b and c a quarter each.
    const { ministries, excess } = told(carriers, tinyRun(three), [supplied([2, 1, 1])]);
    expect(ministries).toEqual(['a', 'b', 'c']);
    expect([...excess]).toEqual(
      [0, 0.125, 0.125, 0.125 * (2 / 3), 0, 0.125 / 3, 0.125 * (2 / 3), 0.125 / 3, 0].map((value) =>
        expect.closeTo(value, 12),
      ),
    );
  });
  it('name merged houses by the first', () => {
    const merger = {
      ministries: ['a', 'b'],
      layers: 1,
      disruption: 0,
      settlingTime: 9,
      settlingHoursPerUnit: 0,
    };
    expect(told(carriers, tinyRun(three, { merger }), [supplied([2, 1, 1])])).toEqual({
      ministries: ['a', 'c'],
      excess: Float64Array.of(0, (1 / 4) * (3 / 4), (1 / 4) * (1 / 4), 0),
    });
  });
});

const missionOf = (goal: string) => ({ units: [{ priorities: { [goal]: 1 } }] });

describe('time', () => {
  it('shares out capacity between work, meetings, disruption and waiting', () => {
    const seen = told(time, tinyRun({ ministries: { a: {}, b: { units: [{ capacity: 6 }] } } }), [
      ({ state }) => {
        state.meetingShare.set([0.25, 0]);
        state.netCapacity.set([1, 6]);
        state.effort.set([1, 6]);
        state.waitsFor[0] = 1;
      },
    ]);
    expect(seen).toEqual({
      meetings: 0.5 / 8,
      disruption: 0.5 / 8,
      mission: 0,
      blocked: 1 / 8,
      implementing: 6 / 8,
    });
  });
  it('tells apart what a muddled mission takes of what a reorganisation leaves', () => {
    const merger = {
      ministries: ['a', 'b'],
      layers: 1,
      disruption: 0.2,
      settlingTime: 9,
      settlingHoursPerUnit: 0,
    };
    const muddled = tinyRun(
      {
        ministries: { a: missionOf('one'), b: missionOf('two') },
        needs: { care: 1, training: 1 },
        goals: { one: ['care'], two: ['training'] },
      },
      { merger },
      { missionCost: 1 },
    );
    const seen = told(time, muddled, [
      ({ state }) => {
        // Of 4: meetings a quarter, disruption a fifth of the rest, the mission a half of what is left.
        state.meetingShare.fill(0.25);
        state.netCapacity.fill(2 * 0.75 * 0.8 * 0.5);
        state.effort.fill(0.3);
      },
    ]);
    expect(seen).toEqual({
      meetings: expect.closeTo(0.25, 12),
      disruption: expect.closeTo(0.15, 12),
      mission: expect.closeTo(0.3, 12),
      blocked: 0,
      implementing: expect.closeTo(0.3, 12),
    });
  });
});
