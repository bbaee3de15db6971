import { metrics } from '@joined-up/core';
import { claims } from '@joined-up/lab';
import { describe, expect, it } from 'vitest';
import { claims as cards } from '../../packages/workshop/src/claims/claims.ts';

/** What the laboratory asks of metrics of the model, once each, in its order. What only an observer sees (attention inside a merged ministry, months until half is re-allocated) is no metric. */
function askedOf(id: string): readonly {
  readonly metric: string;
  readonly direction: 'higher' | 'lower';
  readonly first: boolean;
  readonly oneWay: boolean;
}[] {
  const { asks } = claims.find((claim) => claim.id === id)!;
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

describe('claim cards of the workshop and claims of the laboratory', () => {
  it('are of the same sentences of the deck', () => {
    expect(cards.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(cards.filter(({ doubted }) => doubted).map(({ id }) => id)).toEqual(
      claims.filter(({ doubted }) => doubted).map(({ id }) => id),
    );
  });

  it('decide by the same metric, but where the laboratory first asks for what is no metric', () => {
    const decides = cards.map(({ id, watch }) => ({ id, metric: watch[0].metric }));
    const others = decides.filter(({ id }) => askedOf(id)[0]?.first !== true).map(({ id }) => id);
    expect(others).toEqual(['C05', 'C07', 'C23']);
    expect(decides.filter(({ id }) => !others.includes(id))).toEqual(
      cards
        .filter(({ id }) => !others.includes(id))
        .map(({ id }) => ({ id, metric: askedOf(id)[0].metric })),
    );
  });

  it.each(cards.map((card) => [card.id, card] as const))(
    '%s asks the others in the same order',
    (id, { watch }) => {
      const asked = askedOf(id);
      const shared = watch
        .map(({ metric }) => metric)
        .filter((metric) => asked.some((one) => one.metric === metric));
      expect(shared).toEqual(asked.map(({ metric }) => metric).filter((metric) => shared.includes(metric)));
    },
  );

  it.each(cards.map((card) => [card.id, card] as const))(
    '%s claims the same signs, or with sides the other way about all of them reversed',
    (id, { watch }) => {
      const signs = askedOf(id)
        .filter(({ oneWay }) => oneWay)
        .flatMap(({ metric, direction }) =>
          watch.filter((one) => one.metric === metric).map((one) => one.direction === direction),
        );
      expect(new Set(signs).size).toBeLessThanOrEqual(1);
    },
  );
});
