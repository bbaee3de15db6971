import { expect, it } from 'vitest';
import { solve } from './solve.ts';
import { governmentOf, run, steps } from './still.ts';

/**
 * Stances alone (ODD §7.3). While efforts, beliefs and agreements stand still, a link moves towards
 *
 *   (θ_l + c·κ·x̄ + G·g_l·x*_l) / (1 + c·κ + G·g_l),   x̄ = Σ_j w_j x_j,  w_j its share of the effort on the goal,
 *
 * with κ the share of the others' supply that is known. A standing point is thus where, for every l,
 *
 *   (1 + c·κ + G·g_l) x_l − c·κ Σ_j w_j x_j = θ_l + G·g_l·x*_l :
 *
 * a linear system, solved here by elimination. The matrix is strictly diagonally dominant, so
 * there is one such point, and each step of at most all the way towards the target is a contraction. Layers
 * change the speed, not the point.
 *
 * κ: beliefs settle where noticing·(Ŷ − b) = forgetting·b, so κ = noticing / (noticing + forgetting) for everybody.
 *
 * Source: derived here; for best replies in quadratic games of this kind see Alonso, Dessein & Matouschek
 * (2008), AER 98:145–179.
 */
it('stances converge to the solution of a linear system', () => {
  const [c, G, noticing, forgetting] = [0.7, 3, 0.4, 0.2];
  const known = noticing / (noticing + forgetting);
  const houses = [
    {
      units: [
        { capacity: 1, ideal: -1.2 },
        { capacity: 2.5, ideal: 0.3 },
      ],
    },
    { units: [{ capacity: 0.4, ideal: 2 }], layers: 3 },
    {
      units: [
        { capacity: 1.7, ideal: 0.9 },
        { capacity: 0.8, ideal: -0.1 },
      ],
      layers: 2,
    },
  ];
  const capacity = houses.flatMap(({ units }) => units.map((unit) => unit.capacity));
  const ideal = houses.flatMap(({ units }) => units.map((unit) => unit.ideal));
  const binding = [0, 0.8, 0.3, 0, 0.1];
  const agreed = [0, -0.5, 1.1, 0, 2];
  const total = capacity.reduce((sum, one) => sum + one, 0);

  const matrix = capacity.map((_, l) =>
    capacity.map(
      (effort, j) => (l === j ? 1 + c * known + G * binding[l] : 0) - (c * known * effort) / total,
    ),
  );
  const right = ideal.map((theta, l) => theta + G * binding[l] * agreed[l]);
  const expected = solve(matrix, right);

  const simulation = run(governmentOf(houses, { services: 2 }), {
    stanceRate: 0.3,
    spontaneousAlignment: c,
    agreementWeight: G,
    noticing,
    forgetting,
    misfitCost: 0,
    agreementFade: 0,
  });
  simulation.state.binding.set(binding);
  simulation.state.agreed.set(agreed);
  const { stance } = steps(simulation, 500).state;
  expected.forEach((value, l) => expect(stance[l]).toBeCloseTo(value, 10));
});
