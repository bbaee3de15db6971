import { metrics } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import type { DeckClaim } from './claim.ts';
import { claims } from './claims.ts';

/**
 * What a claim asks of metrics of the model, once each, in its order. What only an observer sees (attention
 * inside a merged ministry, months until half is re-allocated) is no metric.
 */
function askedOf({ asks }: DeckClaim): readonly {
  readonly metric: string;
  readonly direction: 'higher' | 'lower';
  readonly first: boolean;
  readonly oneWay: boolean;
}[] {
  const asked = asks.map(({ measure, direction, says }, i) => ({
    metric: measure.id,
    direction,
    first: i === 0,
    oneWay: !says.startsWith('rises, then falls'),
  }));
  return asked.filter(
    ({ metric }, i) =>
      metrics.some((one) => one.id === metric) && asked.findIndex((other) => other.metric === metric) === i,
  );
}

/** Does the claim first ask for what is no metric? */
const isAnother = (claim: DeckClaim): boolean => askedOf(claim)[0]?.first !== true;

const each = claims.map((claim) => [claim.id, claim] as const);

describe('the card of a claim', () => {
  it('is decided by the metric that the claim asks for first, but where that is no metric', () => {
    expect(claims.filter(isAnother).map(({ id }) => id)).toEqual(['C05', 'C07', 'C23']);
    const others = claims.filter((claim) => !isAnother(claim));
    expect(others.map(({ id, card }) => ({ id, metric: card.watch[0].metric }))).toEqual(
      others.map((claim) => ({ id: claim.id, metric: askedOf(claim)[0].metric })),
    );
  });

  it.each(each)('of %s watches the others in the same order', (_, claim) => {
    const asked = askedOf(claim);
    const shared = claim.card.watch
      .map(({ metric }) => metric)
      .filter((metric) => asked.some((one) => one.metric === metric));
    expect(shared).toEqual(asked.map(({ metric }) => metric).filter((metric) => shared.includes(metric)));
  });

  it.each(each)(
    'of %s claims the same signs, or with sides the other way about all of them reversed',
    (_, claim) => {
      const signs = askedOf(claim)
        .filter(({ oneWay }) => oneWay)
        .flatMap(({ metric, direction }) =>
          claim.card.watch.filter((one) => one.metric === metric).map((one) => one.direction === direction),
        );
      expect(new Set(signs).size).toBeLessThanOrEqual(1);
    },
  );
});
