import { expect, it } from 'vitest';
import { governmentOf, run, steps } from './still.ts';

/**
 * Learning by doing (ODD §7.5): e ← e + l·s(1 − e) − u(1 − s)e, s the share of the unit's allocation on
 * the service. With s constant:
 * e_t = e* + (e_0 − e*)(1 − l·s − u(1 − s))^t, e* = l·s/(l·s + u(1 − s)) (a linear recursion of first
 * order). Four services of equal turf and competence have s = ¼ each, and keep it while nobody reallocates.
 */
it.each([
  [0.01, 0.002],
  [0.2, 0.1],
  [0, 0.05],
  [0.3, 0],
])('competence with learning %d and unlearning %d goes to its balance', (learning, unlearning) => {
  const share = 0.25;
  const speed = learning * share + unlearning * (1 - share);
  const limit = (learning * share) / speed;
  const simulation = run(governmentOf([{ units: [{ competence: 0.6 }] }], { services: 4 }), {
    learning,
    unlearning,
  });
  for (const month of [1, 12, 200]) {
    steps(simulation, month - simulation.state.month);
    for (const competence of simulation.state.competence)
      expect(competence).toBeCloseTo(limit + (0.6 - limit) * (1 - speed) ** month, 12);
  }
});

/**
 * Choice of work (ODD §7.3): a ← a + (φ/ℓ)(target − a). Where only turf counts (no priorities are
 * credited: need is covered), v = e·r·β·t, so the target is (e t)²/Σ(e t)² and the way there is geometric
 * with 1 − φ/ℓ.
 */
it('allocations go geometrically to the squared shares of what units value, the slower the more layers', () => {
  const layers = 3;
  const government = governmentOf([{ units: [{ capacity: 100, competence: 0.5 }], layers }], {
    services: 2,
  });
  const [unit] = government.ministries[0].units;
  const turf = [0.9, 0.3];
  const claimed = {
    ...government,
    ministries: [
      {
        ...government.ministries[0],
        units: [{ ...unit, mandates: unit.mandates.map((mandate, i) => ({ ...mandate, turf: turf[i] })) }],
      },
    ],
  };
  const simulation = run(claimed, { turfMotive: 0.15, reallocationRate: 0.3 });
  const [start, target] = [0.75, 0.9];
  for (const month of [0, 1, 2, 40]) {
    steps(simulation, month - simulation.state.month);
    expect(simulation.state.allocation[0]).toBeCloseTo(
      target + (start - target) * (1 - 0.3 / layers) ** month,
      12,
    );
  }
});
