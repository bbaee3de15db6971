import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { ishigami } from '../testing/ishigami.ts';
import { walks } from '../testing/walks.ts';
import { morris } from './morris.ts';

const run = (
  names: readonly string[],
  trajectories: number,
  model: (x: readonly number[]) => number | null,
  seed = 1,
) => {
  const points = walks(trajectories, names.length, seed);
  return { names, points: points.flat(), outputs: points.map(model) };
};

/** Every walk from each of 4³ places in each of 3! orders: every step that can be is in it equally often. */
function allWalks(): number[][] {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  return Array.from({ length: 64 }, (_, place) =>
    [place % 4, (place >> 2) % 4, place >> 4].map((level) => level / 3),
  ).flatMap((start) =>
    orders.flatMap((order) => {
      const points = [start];
      for (const d of order) points.push(points.at(-1)!.with(d, (start[d] + 2 / 3) % (4 / 3)));
      return points;
    }),
  );
}

describe('morris', () => {
  it('finds the slopes of a straight model exactly, and no noise', () => {
    const { muStar, mu, sigma } = morris(
      run(['a', 'b', 'dummy'], 10, ([a, b]) => 3 * a - 2 * b),
      countedDraws(1),
    );
    expect(mu.map(({ estimate }) => estimate)).toEqual([expect.closeTo(3, 12), expect.closeTo(-2, 12), 0]);
    expect(muStar.map(({ estimate }) => estimate)).toEqual([
      expect.closeTo(3, 12),
      expect.closeTo(2, 12),
      0,
    ]);
    sigma.forEach(({ high }) => expect(high).toBeCloseTo(0, 12));
  });

  it('knows parameters that work together by σ, and one that works both ways by μ below μ*', () => {
    // y = a (b − 1/2) × 4: the effect of a is ±4/6 or ±2 as b is 1/3, 2/3, 0 or 1 (four levels); of b it is
    // 4 a, never below 0.
    const { muStar, mu, sigma } = morris(
      run(['a', 'b'], 400, ([a, b]) => 4 * a * (b - 0.5)),
      countedDraws(2),
      { resamples: 200 },
    );
    expect(muStar[0].low).toBeLessThan(4 / 3);
    expect(muStar[0].high).toBeGreaterThan(4 / 3);
    expect(mu[0].low).toBeLessThan(0);
    expect(mu[0].high).toBeGreaterThan(0);
    expect(mu[1].estimate).toBeCloseTo(muStar[1].estimate, 12);
    expect(sigma[0].estimate).toBeGreaterThan(1.2);
  });

  it('comes to the known μ* of Ishigami over all walks there are on four levels', () => {
    // python3: for all 2 × 4 × 4 places from which x_i steps up by 2/3, mean |Δy| × 3/2 (x from −π to π, a
    // = 7, b = 0.1)
    const points = allWalks();
    const { muStar } = morris(
      { names: ['x1', 'x2', 'x3'], points: points.flat(), outputs: points.map(ishigami) },
      countedDraws(3),
      { resamples: 20 },
    );
    [7.704054111593104, 7.875, 6.248796103333118].forEach((known, d) =>
      expect(muStar[d].estimate).toBeCloseTo(known, 9),
    );
  });

  it('leaves out walks with a failed run, and says how many', () => {
    let place = 0;
    expect(
      morris(
        run(['a', 'b'], 5, ([a]) => (place++ === 4 ? null : a)),
        countedDraws(1),
        { resamples: 10 },
      ),
    ).toMatchObject({ trajectories: 4, missing: 1 });
  });

  it('refuses tables that do not fit', () => {
    expect(() => morris({ names: ['a'], points: [0, 1], outputs: [1, 2, 3] }, countedDraws(1))).toThrow(
      'walks of 2 outputs, received 3',
    );
    expect(() => morris({ names: ['a'], points: [0], outputs: [1, 2] }, countedDraws(1))).toThrow(
      'expected 2 places, received 1',
    );
  });
});
