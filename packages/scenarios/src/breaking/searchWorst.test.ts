import { parameters, regime, schedule, type Scenario } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { stylised } from '../stylised/stylised.ts';
import { searchWorst, type BreakOptions, type BreakProgress, type Broken } from './searchWorst.ts';

/** A search runs hundreds of them. */
const small = { ...stylised, parameters: { ministries: 6, unitsPerMinistry: 2 } };
const usual: BreakOptions = {
  regime: regime('cog'),
  reference: regime('status-quo'),
  budget: 12,
  seeds: 1,
  months: 18,
};
/** Few parameters to move, so that few changes are tried one by one once the worst is found. */
const moved = parameters.filter(({ name }) => ['obstacleRate', 'ministerHours'].includes(name));

function search(options: BreakOptions): {
  readonly seen: readonly BreakProgress[];
  readonly broken: Broken;
} {
  const seen: BreakProgress[] = [];
  const searching = searchWorst(small, options);
  for (let next = searching.next(); ; next = searching.next()) {
    if (next.done) return { seen, broken: next.value };
    seen.push(next.value);
  }
}

describe('searchWorst', () => {
  const once = search(usual);
  it('finds the same again, keeps to its budget, and never loses the worst', () => {
    const { seen, broken } = once;
    expect(search(usual).broken).toEqual(broken);
    expect(seen).toHaveLength(12);
    const path = seen.map(({ worst }) => worst);
    expect(path).toEqual(path.toSorted((one, other) => other - one));
    expect(broken.difference).toBe(seen.at(-1)!.worst);
  });

  it('starts where it is told to, and tells at once how things stand there', () => {
    const there = { obstacleRate: 0.06 };
    const usually = (scenario: Scenario, options = usual): number => {
      const first = searchWorst(scenario, options).next();
      return (first.value as BreakProgress).usual;
    };
    expect(usually(small)).toBe(once.broken.usual);
    expect(usually(small, { ...usual, home: there })).toBe(
      usually({ ...small, parameters: { ...small.parameters, ...there } }),
    );
    expect(usually(small, { ...usual, home: there })).not.toBe(once.broken.usual);
  });

  it('stays within plausible ranges', () => {
    const { broken } = once;
    const outside = parameters.filter(({ name, plausible: [low, high], default: usually }) => {
      const value = broken.worst[name];
      return value !== undefined && value !== usually && !(value >= low && value <= high);
    });
    expect(outside).toEqual([]);
  });

  it('lets things happen on the way, within what is plausible, unless it is told not to', () => {
    // With so small a search only some samples succeed.
    const eventful = { ...usual, budget: 20, moved, sample: 'eventful' };
    const { broken } = search(eventful);
    expect(Object.keys(broken.events)).not.toEqual([]);
    for (const event of Object.values(broken.events)) {
      const { month } = event as { readonly month: number };
      expect(month > small.start && month < usual.months!).toBe(true);
    }
    expect(search({ ...eventful, events: false }).broken.events).toEqual({});
  });

  it('moves dates of later steps, of which the regime alone has any', () => {
    const steps = [
      { month: 12, regime: regime('cog') },
      { month: 14, regime: regime('status-quo') },
      { month: 16, regime: regime('superministry') },
    ];
    const { broken } = search({
      ...usual,
      regime: schedule({ id: 'there-and-on', steps }),
      budget: 30,
      moved: [],
      events: ['leader', 'steps'],
    });
    expect(broken.events.steps).toHaveLength(2);
    const [first, second] = broken.events.steps!;
    expect(12 < first && first < second && second < 18).toBe(true);
  });

  it('finds nothing between a regime and itself', () => {
    const { broken } = search({ ...usual, regime: regime('status-quo') });
    expect(broken).toMatchObject({
      difference: 0,
      usual: 0,
      worse: 0,
      share: 0,
      changes: [],
      withChanges: null,
    });
  });

  it('needs no change where a regime does worse anyway', () => {
    // The status quo against a strengthened centre.
    const { broken } = search({ ...usual, regime: regime('status-quo'), reference: regime('cog') });
    expect(broken.usual).toBeLessThan(0);
    expect(broken).toMatchObject({ changes: [], withChanges: broken.usual });
  });

  it('refuses a metric of which more is not better, and a budget of nothing', () => {
    expect(() => search({ ...usual, metric: 'duplication' })).toThrow('more is better');
    expect(() => search({ ...usual, budget: 1 })).toThrow('budget');
  });
});
