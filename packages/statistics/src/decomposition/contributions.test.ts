import { describe, expect, it } from 'vitest';
import { contributions, type Worths } from './contributions.ts';
import { shapley } from './shapley.ts';

/** What a function of sets is worth on those that are needed; player i is in the sets whose i-th bit is 1. */
function worthsOf(players: number, worth: (set: number) => number): Worths {
  const all = 2 ** players - 1;
  const each = Array.from({ length: players }, (_, player) => 1 << player);
  return {
    all: worth(all),
    none: worth(0),
    alone: each.map(worth),
    without: each.map((player) => worth(all - player)),
  };
}

const bits = (set: number): number[] => [0, 1, 2, 3].filter((player) => (set >> player) & 1);
const own = [0.2, -0.1, 0.05, 0.4];
/** Each adds its own; each two that are there add something together. */
const inPairs = (set: number): number =>
  0.03 +
  bits(set).reduce((sum, i) => sum + own[i], 0) +
  bits(set).reduce(
    (sum, i) =>
      sum +
      bits(set)
        .filter((j) => j > i)
        .reduce((pairs, j) => pairs + 0.01 * (i + 1) * (j - 2.5), 0),
    0,
  );

describe('contributions', () => {
  it('are the Shapley values where no more than two act on each other, and leave nothing', () => {
    const { parts, together } = contributions(worthsOf(4, inPairs));
    shapley(Array.from({ length: 16 }, (_, set) => inPairs(set))).forEach((value, player) =>
      expect(parts[player]).toBeCloseTo(value, 12),
    );
    expect(together).toBeCloseTo(0, 12);
  });
  it('say what three do only together, and add up with it', () => {
    const worths = worthsOf(4, (set) => inPairs(set) + ((set & 7) === 7 ? 0.6 : 0));
    const { parts, together } = contributions(worths);
    expect(together).toBeCloseTo(0.6 - 3 * 0.3, 12);
    expect(worths.none + parts.reduce((sum, part) => sum + part, 0) + together).toBeCloseTo(worths.all, 12);
  });
  it('ask for both worths of each player', () =>
    expect(() => contributions({ all: 1, none: 0, alone: [1], without: [] })).toThrow('received 1 and 0'));
});
