import { describe, expect, it } from 'vitest';
import { observe } from '../metrics/observe.ts';
import { tinyRun } from '../testing/tiny.ts';
import { phasesOfBenchmark } from '../month/order.ts';
import { command } from './command.ts';

/** Two ministries with ideals ∓1; with equal costs the planner goes half of the way: adaptation exp(−¼). */
const apart = {
  ministries: { a: { units: [{ ideal: -1 }] }, b: { units: [{ ideal: 1 }] } },
  needs: { care: 8 },
};
const run = (benchmark: 'planner' | 'bound') => {
  const simulation = tinyRun(apart, { benchmark }, { misfitCost: 1, contradictionCost: 1 });
  simulation.state.linkEffort.fill(1);
  return simulation;
};

describe('a month of the planner', () => {
  it('lets nobody wait or meet', () => {
    const simulation = run('planner');
    const { state } = simulation;
    state.waitsFor[0] = 1;
    state.queue[0] = 0;
    state.pending = 1;
    state.meetingShare.fill(0.3);
    command(simulation);
    expect([...state.waitsFor]).toEqual([-1, -1]);
    expect(state.pending).toBe(0);
    expect([...state.meetingShare]).toEqual([0, 0]);
    expect([...state.netCapacity]).toEqual([2, 2]);
  });

  it('delivers competence × effort × adaptation, seen at once', () => {
    const simulation = run('planner');
    command(simulation);
    const { supply, seen, cellSupply, cellSeen } = simulation.state;
    for (const one of supply) expect(one).toBeCloseTo(0.5 * 2 * Math.exp(-0.25), 12);
    expect(seen).toEqual(supply);
    expect(cellSupply[0]).toBeCloseTo(2 * Math.exp(-0.25), 12);
    expect(cellSeen).toEqual(cellSupply);
  });

  it('under the bound loses nothing to adaptation', () => {
    const simulation = run('bound');
    command(simulation);
    expect([...simulation.state.supply]).toEqual([1, 1]);
  });

  it('teaches what is practised', () => {
    const simulation = run('planner');
    const before = simulation.state.competence[0];
    command(simulation);
    expect(simulation.state.competence[0]).toBeGreaterThan(before);
  });

  it('leaves nobody gaming', () => {
    const simulation = tinyRun(apart, { benchmark: 'bound' }, { gaming: 0.3 });
    simulation.state.gaming[0] = 0.25;
    command(simulation);
    expect(simulation.state.gaming[0]).toBe(0);
  });

  it('is followed by results that lag', () => {
    const simulation = tinyRun(apart, { benchmark: 'bound' }, { resultLag: 0.1 });
    const { state } = simulation;
    state.month = 5;
    state.result[0] = 0.2;
    state.reportedResult[0] = 0.2;
    phasesOfBenchmark.at(-1)!.run(simulation);
    // Of a need of 8 each of the two covers 1.
    expect(state.result[0]).toBeCloseTo(0.18 + 0.025, 12);
    expect(state.reportedResult[0]).toBe(state.result[0]);
    expect(observe(simulation).outcome[0]).toBe(state.result[0]);
  });
});
