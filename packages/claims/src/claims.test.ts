import { luckOf, metrics, parameterProblems, regimes, resolveParameters } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { armsOf, type Arm, type Claim } from './claim.ts';
import { claims } from './claims.ts';

/** What an arm comes to in the stylised government, drawn designs with some luck. */
function contentOf({ regime, parameters = {}, interventions = [], draw }: Arm): string {
  const drawn = { regime, parameters, ...draw?.(luckOf('a test')) };
  expect(parameterProblems(drawn.parameters)).toEqual([]);
  const resolved = resolveParameters(stylised.parameters, drawn.parameters);
  const { forums, merger, centre, sharedGoals, benchmark } = drawn.regime.make(
    stylised.government(1, resolved),
    resolved,
  );
  return JSON.stringify([forums, merger, centre, sharedGoals, benchmark, drawn.parameters, interventions]);
}

const each = claims.map((claim) => [claim.id, claim] as const);

// Whether a claim is supported is not asserted here or anywhere: it follows from the runs.
describe('claims', () => {
  it('are the twenty-five of the deck, in its order', () => {
    expect(claims.map(({ id }) => id)).toEqual(
      Array.from({ length: 25 }, (_, place) => `C${String(place + 1).padStart(2, '0')}`),
    );
  });

  it.each(each)('%s runs arms that stand, no two of which are the same', (_, claim) => {
    const contents = armsOf(claim).map(contentOf);
    expect(new Set(contents).size).toBe(contents.length);
  });

  it.each(each)(
    '%s asks and tells of metrics that exist, each under a name of its own',
    (_, { asks, tells = [] }: Claim) => {
      for (const measure of [
        ...asks.map((question) => question.measure),
        ...tells.flatMap(({ measures }) => measures),
      ]) {
        for (const id of measure.metrics ?? []) expect(metrics.map((metric) => metric.id)).toContain(id);
      }
      for (const ids of [asks, tells].map((some) => some.map(({ id }) => id)))
        expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('give changed regimes ids of their own', () => {
    const usual = new Map(regimes.map((regime) => [regime.id, regime]));
    for (const { regime } of claims.flatMap(armsOf)) expect(usual.get(regime.id) ?? regime).toBe(regime);
  });
});
