import { describe, expect, it } from 'vitest';
import type { Merger } from './regime.ts';
import { NEVER } from './never.ts';
import { reorganise } from './reorganisation.ts';

const merger: Merger = {
  ministries: [],
  layers: 2,
  disruption: 0.2,
  settlingTime: 9,
  settlingHoursPerUnit: 2,
};

/** Five houses, some of them together. */
const structure = (together: readonly number[], by: Merger = merger) => ({
  presentMinistry: Int32Array.from({ length: 5 }, (_, h) =>
    together.includes(h) ? Math.min(...together) : h,
  ),
  merged: Uint8Array.from({ length: 5 }, (_, h) =>
    Number(together.length > 0 && h === Math.min(...together)),
  ),
  merger: together.length > 0 ? by : undefined,
});

/** What becomes of houses that are put together in one way after another, in months 10, 20, 30 … */
const course = (...ways: readonly (readonly number[])[]) =>
  ways.reduce<Parameters<typeof reorganise>[2]>((before, together, i) => {
    const after = structure(together);
    return { ...after, reorganisation: reorganise(after, 10 * (i + 1), before) };
  }, undefined)!.reorganisation;

describe('reorganise', () => {
  it('leaves houses that stay by themselves undisturbed', () => {
    expect([...course([], []).disturbedSince]).toEqual([NEVER, NEVER, NEVER, NEVER, NEVER]);
  });
  it('gives a merger its own month, and lets it go on', () => {
    const { mergedSince, disturbedSince } = course([], [1, 2, 3], [1, 2, 3]);
    expect([...mergedSince]).toEqual([NEVER, 20, NEVER, NEVER, NEVER]);
    expect([...disturbedSince]).toEqual([NEVER, 20, 20, 20, NEVER]);
  });
  it('disturbs houses anew when their merger is undone, as the merger did', () => {
    const { mergedSince, disturbedSince, disruption, settlingTime } = course([1, 2], []);
    expect([...mergedSince]).toEqual([NEVER, NEVER, NEVER, NEVER, NEVER]);
    expect([...disturbedSince]).toEqual([NEVER, 20, 20, NEVER, NEVER]);
    expect([disruption[1], settlingTime[1], disruption[0]]).toEqual([0.2, 9, 0]);
  });
  it('makes a second merger a new one', () => {
    expect(course([1, 2], [], [1, 2]).mergedSince[1]).toBe(30);
  });
  it('reorganises all houses of a ministry that gains one or loses one, and no other', () => {
    const gained = course([1, 2], [1, 2, 4]);
    expect([...gained.disturbedSince]).toEqual([NEVER, 20, 20, NEVER, 20]);
    expect(gained.mergedSince[1]).toBe(20);
    const lost = course([1, 2, 4], [1, 2]);
    expect([...lost.disturbedSince]).toEqual([NEVER, 20, 20, NEVER, 20]);
    expect(lost.mergedSince[1]).toBe(20);
  });
  it('goes by the houses, not by the one that gives the place: the first may leave', () => {
    const { mergedSince, disturbedSince } = course([0, 1, 2], [1, 2]);
    expect([...mergedSince]).toEqual([NEVER, 20, NEVER, NEVER, NEVER]);
    expect([...disturbedSince]).toEqual([20, 20, 20, NEVER, NEVER]);
  });
});
