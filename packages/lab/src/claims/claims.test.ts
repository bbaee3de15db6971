import { metrics, parameterProblems, regimes, resolveParameters } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { claims } from './claims.ts';

// Whether a claim is supported is not asserted here or anywhere: it follows from the runs.
describe('claims', () => {
  it('are the twenty-five of the deck, in its order', () => {
    expect(claims.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, place) => `C${String(place + 1).padStart(2, '0')}`));
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))('%s watches metrics that exist, with regimes that stand and differ', (_, { claimed, other, watched }) => {
    for (const { metric } of watched) expect(metrics.map(({ id }) => id)).toContain(metric);
    const made = [claimed, other].map((side) => side.map(({ regime, parameters = {} }) => {
      expect(parameterProblems(parameters)).toEqual([]);
      const resolved = resolveParameters(stylised.parameters, parameters);
      const { forums, merger, centre, sharedGoals } = regime.make(stylised.government(1, resolved), resolved);
      return JSON.stringify([forums, merger, centre, sharedGoals, parameters]);
    }));
    expect(made[0].toSorted()).not.toEqual(made[1].toSorted());
    expect(made[0]).toHaveLength(made[1].length);
  });

  it('give changed regimes ids of their own', () => {
    const usual = new Map(regimes.map((regime) => [regime.id, regime]));
    for (const { regime } of claims.flatMap(({ claimed, other }) => [...claimed, ...other])) expect(usual.get(regime.id) ?? regime).toBe(regime);
  });
});
