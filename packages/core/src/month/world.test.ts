import { describe, expect, it } from 'vitest';
import { keyAt } from '../random/entityKey.ts';
import { normal, uniform } from '../random/draws.ts';
import { tinyRun } from '../testing/tiny.ts';
import { moveWorld } from './world.ts';

const ministries = {
  a: { culture: 0.2, trustInCentre: 0.9, units: [{ ideal: 1 }] },
  b: { culture: 0.6 },
  c: { culture: 1 },
};
const trust = [
  { between: ['a', 'b'], trust: 0.8 },
  { between: ['a', 'c'], trust: 0 },
  { between: ['b', 'c'], trust: 1 },
] as const;

describe('world', () => {
  it('moves need on the logarithm, and ideals: what is left of a deviation, and a shock', () => {
    const simulation = tinyRun(
      { ministries, needs: { care: 2 } },
      {},
      { needPersistence: 0.8, needVolatility: 0.1, idealPersistence: 0.5, idealVolatility: 0.2 },
    );
    const {
      state,
      luck,
      world: { luck: of },
    } = simulation;
    state.month = 5;
    state.logNeed[0] = Math.log(4);
    state.ideal[0] = 3;
    moveWorld(simulation);
    expect(state.need[0]).toBeCloseTo(
      2 * Math.exp(0.8 * Math.log(2) + 0.1 * normal(luck.need, keyAt(of.cell, 0), 5)),
      12,
    );
    expect(state.ideal[0]).toBeCloseTo(
      1 + 0.5 * (3 - 1) + 0.2 * normal(luck.ideal, keyAt(of.link, 0), 5),
      12,
    );
  });

  it('has each minister leave by a draw of its own, in any month of a year', () => {
    for (let month = 0; month < 12; month++) {
      const simulation = tinyRun({ ministries, trust }, {}, { ministerTenure: 4 });
      const {
        state,
        luck,
        world: { luck: of },
      } = simulation;
      state.month = month;
      const leaves = [0, 1, 2].map((m) => uniform(luck.turnover, keyAt(of.ministry, m), month) < 1 / 4);
      moveWorld(simulation);
      // Half-way to habit for either minister who leaves.
      const moved = (at: number, start: number, habit: number, times: number) =>
        expect(state.trust[at]).toBeCloseTo(habit + (start - habit) * 0.5 ** times, 12);
      moved(1, 0.8, 0.4, Number(leaves[0]) + Number(leaves[1]));
      moved(2, 0, 0.6, Number(leaves[0]) + Number(leaves[2]));
      moved(5, 1, 0.8, Number(leaves[1]) + Number(leaves[2]));
      expect(state.trust[3]).toBe(state.trust[1]);
      expect(state.trustInCentre[0]).toBeCloseTo(leaves[0] ? 0.7 : 0.9, 12);
      expect(state.trust[0]).toBe(1);
    }
  });
});
