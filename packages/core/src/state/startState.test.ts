import { describe, expect, it } from 'vitest';
import { step } from '../simulate/step.ts';
import { tinyRun } from '../testing/tiny.ts';

describe('startState (ODD §5)', () => {
  const { state } = tinyRun({
    ministries: {
      a: {
        culture: 0.2,
        units: [
          { capacity: 4, competence: 0.5, ideal: 1, turf: 0.3 },
          { capacity: 1, turf: 0, services: ['care'] },
        ],
      },
      b: {
        culture: 0.6,
        trustInCentre: 0.9,
        units: [{ capacity: 2, competence: 1, ideal: -1, services: ['care'] }],
      },
    },
    needs: { care: 3, training: 1 },
  });
  it('has needs at their means, ideals and stances at the ideals, nobody blocked, nothing agreed', () => {
    expect([...state.need]).toEqual([3, 1]);
    expect([[...state.ideal], [...state.stance]]).toEqual([
      [1, 0, -1],
      [1, 0, -1],
    ]);
    expect([state.pending, [...state.waitsFor], [...state.binding]]).toEqual([
      0,
      [-1, -1, -1, -1],
      [0, 0, 0],
    ]);
  });
  it('allocates by turf × competence, or evenly where a unit claims nothing', () => {
    expect([...state.allocation]).toEqual([0.5, 0.5, 1, 1]);
  });
  it('allocates evenly where a unit of several mandates claims nothing', () => {
    const { state: even } = tinyRun({
      ministries: { a: { units: [{ turf: 0 }] } },
      needs: { care: 1, training: 1, housing: 1, schools: 1 },
    });
    expect([...even.allocation]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
  it('leaves the world as it was, however long a run goes on', () => {
    const simulation = tinyRun({
      ministries: { a: {}, b: { culture: 0.9 } },
      needs: { care: 3, training: 1 },
    });
    const columns = () =>
      Object.entries(simulation.world).flatMap(([name, column]) =>
        ArrayBuffer.isView(column)
          ? [[name, ...new Uint8Array(column.buffer, column.byteOffset, column.byteLength)]]
          : [],
      );
    const before = columns();
    for (let month = 0; month < 12; month++) step(simulation);
    expect(before.length).toBeGreaterThan(20);
    expect(columns()).toEqual(before);
  });
  it('supplies at full fit, seen as it is', () => {
    expect([...state.supply]).toEqual([1, 1, 0.5, 2]);
    expect([...state.seen]).toEqual([1, 1, 0.5, 2]);
    expect([[...state.cellSupply], [...state.cellSeen]]).toEqual([
      [3.5, 1],
      [3.5, 1],
    ]);
  });
  it('believes three tenths of what others supply', () => {
    expect([...state.belief]).toEqual([0.75, 0, 0.9, 0.45].map((value) => expect.closeTo(value, 12)));
  });
  it('trusts as the two cultures do, and the centre by half unless it is said', () => {
    expect([...state.trust]).toEqual([1, 0.4, 0.4, 1]);
    expect([...state.trustInCentre]).toEqual([0.5, 0.9]);
    expect([[...state.responsibility], state.backing]).toEqual([[1, 1, 1, 1], 0.3]);
  });
  it('counts as accountable what the number of hands allows', () => {
    // Efforts of 5 and 2.
    expect(state.accountability[0]).toBeCloseTo((49 / 29) ** -0.5, 12);
  });
});
