import { describe, expect, it } from 'vitest';
import { governmentOf, run, steps } from './still.ts';

/**
 * The two-division game of Alonso, Dessein & Matouschek (2008), When Does Coordination Require Centralization?,
 * American Economic Review 98:145–179, in its limits of full information.
 *
 * Payoffs π_j = −(d_j − θ_j)² − δ(d₁ − d₂)². A manager wants λπ_j + (1 − λ)π_i; headquarters wants π₁ + π₂.
 *  - Decentralised, everything known: d_j = (λθ_j + δ d_i)/(λ + δ) is the best reply of each, so d₁ − d₂ =
 * λ(θ₁ − θ₂)/(λ + 2δ).
 *  - Centralised, everything known: headquarters maximises the sum, so d₁ − d₂ = (θ₁ − θ₂)/(1 + 4δ).
 *  In both d₁ + d₂ = θ₁ + θ₂. The loss −(π₁ + π₂) is then 2δ(δ + λ²)/(λ + 2δ)²·(θ₁ − θ₂)² and 2δ/(1 + 4δ)·(θ₁ − θ₂)²
 *  (evidence: L_D and L_C with nothing left untold, S = 0; the second is the first best).
 *
 * Mapping onto the model (ODD §7.3, target of a stance; two units of equal effort, so x̄ = (x₁ + x₂)/2):
 *  - d_j is the stance x_j, θ_j the ideal.
 *  - Decentralised: two ministries, no forum, all known (noticing 1, forgetting 0). The target (θ_j +
 * c·x̄)/(1 + c) has the standing
 *    point x_j = (θ_j + (c/2) x_i)/(1 + c/2): the best reply above with c = 2δ/λ.
 *  - Centralised: one ministry, whose minister has time (s = 1) and whose members go along (never merged:
 * openness 1), so an
 *    agreement on the mean ideal binds with g = 0.8·s·s·1; nobody aligns of their own accord (c = 0). The target
 *    (θ_j + G·g·θ̄)/(1 + G·g) gives x₁ − x₂ = (θ₁ − θ₂)/(1 + G·g): headquarters above with G = 4δ/0.8.
 */
const ideals = [1.3, -0.4] as const;
const distance = ideals[0] - ideals[1];

const loss = (d: Float64Array, delta: number): number =>
  (d[0] - ideals[0]) ** 2 + (d[1] - ideals[1]) ** 2 + 2 * delta * (d[0] - d[1]) ** 2;

describe.each([0.05, 0.25, 1, 3])('with a need for coordination δ = %d', (delta) => {
  it.each([0.5, 0.7, 1])('two divisions whose managers put λ = %d on their own', (lambda) => {
    const government = governmentOf(ideals.map((ideal) => ({ units: [{ ideal }] })));
    const changes = {
      stanceRate: 0.3,
      spontaneousAlignment: (2 * delta) / lambda,
      noticing: 1,
      forgetting: 0,
      misfitCost: 0,
    };
    const { stance } = steps(run(government, changes), 400).state;
    expect(stance[0] - stance[1]).toBeCloseTo((lambda * distance) / (lambda + 2 * delta), 10);
    expect(stance[0] + stance[1]).toBeCloseTo(ideals[0] + ideals[1], 10);
    expect(loss(stance, delta)).toBeCloseTo(
      (2 * delta * (delta + lambda ** 2) * distance ** 2) / (lambda + 2 * delta) ** 2,
      10,
    );
  });

  it('one headquarters', () => {
    const government = governmentOf([{ units: ideals.map((ideal) => ({ ideal })) }]);
    const changes = {
      stanceRate: 0.3,
      agreementWeight: (4 * delta) / 0.8,
      ministerHours: 40,
      misfitCost: 0,
    };
    const { stance } = steps(run(government, changes), 400).state;
    expect(stance[0] - stance[1]).toBeCloseTo(distance / (1 + 4 * delta), 10);
    expect(stance[0] + stance[1]).toBeCloseTo(ideals[0] + ideals[1], 10);
    expect(loss(stance, delta)).toBeCloseTo((2 * delta * distance ** 2) / (1 + 4 * delta), 10);
  });
});
