import { describe, expect, it } from 'vitest';
import { cabinet } from '../institutions/cabinet.ts';
import { committee } from '../institutions/committee.ts';
import { stocktake } from '../institutions/stocktake.ts';
import { defaultParameters, type Parameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import { resolve } from '../state/resolve.ts';
import { block } from '../state/obstacles.ts';
import { comeUp, inMeeting, tinyRun } from '../testing/tiny.ts';
import { decide } from './decide.ts';
import { sortByMinistry } from './bringMatters.ts';
import { discover } from './discover.ts';
import { holdMeeting } from './holdMeeting.ts';

const FORUMS = ['peers', 'more peers', 'centre', 'czar', 'sub-cabinet', 'cabinet', 'stocktake'] as const;
const [CENTRE, PEERS] = [1, 2];

/**
 * Places: mandates a0-care 0, a0-training 1, b0-care 2, … ; units a0 0, b0 1, c0 2. Forums are about care,
 * of a and b.
 */
function run(parameters: Partial<Parameters>, capability = 0.7) {
  return tinyRun(
    {
      ministries: { a: {}, b: {}, c: {} },
      needs: { care: 1, training: 1 },
      goals: { goal: ['care'], other: ['training'] },
    },
    {
      forums: [
        cabinet(defaultParameters),
        peers('peers'),
        peers('more peers'),
        about('centre', 'centre'),
        about('czar', 'czar'),
        about('sub-cabinet', 'prime-minister'),
        stocktake('stocktake', ['goal'], defaultParameters),
      ],
      centre: { ...strengthenedCentre(defaultParameters), capability },
    },
    parameters,
  );
}

/** Share of many months of luck in which a forum finds an obstacle between a and b in care. */
function found(id: string, discovery: number, capability?: number): number {
  const simulation = inMeeting(run({ discovery }, capability), id);
  const { state } = simulation;
  block(state, 0, 1);
  const trials = 4000;
  let known = 0;
  for (let month = 0; month < trials; month++) {
    state.month = month;
    state.known[0] = 0;
    comeUp(simulation);
    discover(simulation);
    known += Number(state.known[0] !== 0);
  }
  return known / trials;
}
/** Four standard errors of a share of 4000 trials. */
const NEAR = 0.032;

const peers = (id: string) =>
  committee(id, ['goal'], { kind: 'peer', ministry: 'a' }, defaultParameters, ['a', 'b']);

const about = (id: string, kind: 'centre' | 'czar' | 'prime-minister') =>
  committee(id, ['goal'], { kind }, defaultParameters, ['a', 'b']);

describe('discover', () => {
  it.each([
    ['peers', 0.3, 0.7, 0.3],
    ['centre', 0.1, 0.7, 0.1],
    // Data on the table: what the centre is able to see, if that is more.
    ['stocktake', 0.3, 0.7, 0.7],
    ['stocktake', 0.3, 0.2, 0.3],
  ])('%s find with a chance of %d and a capability of %d: %d', (id, discovery, capability, chance) =>
    expect(Math.abs(found(id, discovery, capability) - chance)).toBeLessThan(NEAR),
  );

  it.each(FORUMS)('%s tell those of their kind, and no others', (id) => {
    // In a data-driven forum the centre finds everything; elsewhere nearly everything is found by chance.
    const simulation = inMeeting(run({ discovery: 0.999_999_999 }), id);
    block(simulation.state, 0, 1);
    comeUp(simulation);
    discover(simulation);
    const kind = id === 'peers' || id === 'more peers' ? PEERS : CENTRE;
    expect(simulation.state.known[0]).toBe(kind);
    const others = inMeeting(simulation, kind === PEERS ? 'centre' : 'peers', { arbitration: 1 });
    comeUp(others);
    decide(others, 9);
    expect(simulation.state.waitsFor[0]).toBe(1);
    const own = inMeeting(simulation, kind === PEERS ? 'more peers' : 'czar', { arbitration: 1 });
    comeUp(own);
    decide(own, 9);
    expect(simulation.state.waitsFor[0]).toBe(-1);
    // Resolved: forgotten by all.
    expect(simulation.state.known[0]).toBe(0);
  });

  it('looks only at what is in scope and between its members of two present-day ministries', () => {
    const simulation = inMeeting(run({ discovery: 0.999_999_999 }), 'peers');
    // Out of scope; with a ministry that is no member; inside one; between the two.
    block(simulation.state, 1, 1);
    block(simulation.state, 4, 0);
    block(simulation.state, 2, 1);
    block(simulation.state, 0, 1);
    comeUp(simulation);
    discover(simulation);
    expect([1, 4, 2, 0].map((e) => simulation.state.known[e])).toEqual([0, 0, 0, PEERS]);
  });

  it('what nobody has found does not come up: it costs no trust and no place on the agenda', () => {
    const simulation = inMeeting(run({ discovery: 0.5 }), 'peers', { present: [] });
    block(simulation.state, 2, 0);
    block(simulation.state, 0, 1);
    simulation.state.known[0] = PEERS;
    comeUp(simulation);
    decide(simulation, 1);
    // The second of the two, which is known, came up between delegates: 0.5 × 0.98.
    expect(simulation.state.trust[1]).toBeCloseTo(0.49, 12);
  });

  it('a meeting looks before it decides', () => {
    const simulation = inMeeting(run({ discovery: 0.999_999_999 }), 'centre', { arbitration: 1 });
    block(simulation.state, 0, 1);
    sortByMinistry(simulation);
    holdMeeting(simulation, simulation.month.meeting.forum);
    expect(simulation.state.resolved).toBe(1);
  });

  it('forgets what colleagues solve', () => {
    const { state } = run({ discovery: 0.5 });
    block(state, 0, 1);
    state.known[0] = CENTRE | PEERS;
    resolve(state, 0);
    expect(state.known[0]).toBe(0);
  });

  it('at a chance of 1 everybody knows everything', () => {
    const simulation = inMeeting(run({}), 'peers', { arbitration: 1 });
    block(simulation.state, 0, 1);
    comeUp(simulation);
    decide(simulation, 1);
    expect(simulation.state.waitsFor[0]).toBe(-1);
  });
});
