import type { Run } from '@joined-up/core';
import { claimVerdict, mean } from '@joined-up/statistics';
import { describe, expect, it } from 'vitest';
import { arm } from '../arms.ts';
import type { Runs } from '../claim.ts';
import { series } from '../series.ts';
import { aboveBothEnds, along, falls, rises, risesThenFalls } from './along.ts';

const doses = series('doses', [0, 1, 2], (committeeEvery) =>
  arm('committees', { committeeEvery: committeeEvery + 1 }),
);

/** A world that responds as said at each dose, once a replicate. */
const responding = (...replicates: readonly (readonly (number | null)[])[]): Runs[] =>
  replicates.map(
    (response) => (one) =>
      ({
        summary: { outcome: response[doses.levels.findIndex((level) => level.arm === one)] },
      }) as unknown as Run,
  );
const [up, down, hump] = along(doses, rises('outcome'), falls('outcome'), risesThenFalls('outcome'));

/** The verdict of twenty worlds, so many of which have their peak between the ends. */
function verdictOf(humped: number): string {
  const effects = Array.from({ length: 20 }, (_, w) =>
    mean(hump.effects(responding(w < humped ? [1, 9, 4] : [1, 2, 4])) as number[]),
  );
  return claimVerdict(effects, { direction: hump.direction, matters: 0.1 }).verdict;
}

describe('along', () => {
  it('takes what rises or falls from the ends', () => {
    const world = responding([1, 9, 4], [2, 0, 1]);
    expect([up.effects(world), down.effects(world)]).toEqual([
      [3, -1],
      [3, -1],
    ]);
    expect([up.direction, down.direction]).toEqual(['higher', 'lower']);
  });
  it('does not know what an end does not tell', () =>
    expect(up.effects(responding([null, 1, 2]))).toEqual([null]));

  it('takes what rises, then falls from how far the peak stands above the higher end', () => {
    expect(hump.effects(responding([1, 9, 4]))).toEqual([5]);
    expect(hump.effects(responding([1, 2, 4]))).toEqual([-2]);
  });

  it('changes its verdict when worlds change, and never otherwise', () => {
    expect([20, 18, 17, 2, 0].map(verdictOf)).toEqual([
      'supported',
      'supported',
      'conditional',
      'not supported',
      'not supported',
    ]);
  });
});

describe('aboveBothEnds', () => {
  it('has the other replicates say where the peak is: luck does not choose its own', () => {
    // Flat responses with luck: each replicate's own highest stands above both ends, the others' choice does not.
    expect(
      aboveBothEnds([
        [0, 1, 0, 0],
        [0, 0, 1, 0],
      ]),
    ).toEqual([0, 0]);
    expect(
      aboveBothEnds([
        [0, 1, 0, 0],
        [0, 1, 0, 0],
      ]),
    ).toEqual([1, 1]);
  });
});
