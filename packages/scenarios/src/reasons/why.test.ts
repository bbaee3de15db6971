import { regime, workingGroup, type RegimeMaker, type Scenario } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { stylised } from '../stylised/stylised.ts';
import type { Reasons } from './reasons.ts';
import { why, type WhyOptions, type WhyProgress } from './why.ts';

const small = { ...stylised, parameters: { ministries: 6, unitsPerMinistry: 2 } };
const few = { reference: regime('status-quo'), seeds: [1, 2], months: 18 };

function told(
  options: WhyOptions,
  scenario: Scenario = small,
): { readonly seen: readonly WhyProgress[]; readonly reasons: Reasons } {
  const seen: WhyProgress[] = [];
  const asking = why(scenario, options);
  for (let next = asking.next(); ; next = asking.next()) {
    if (next.done) return { seen, reasons: next.value };
    seen.push(next.value);
  }
}

/** The status quo with a meeting of all that does nothing and takes time. */
const idle: RegimeMaker = {
  ...regime('status-quo'),
  id: 'idle',
  make(government, parameters) {
    const made = regime('status-quo').make(government, parameters);
    const meeting = workingGroup('idle', [government.goals[0].id], parameters);
    const does = { exchange: 0, agree: 0, divide: 0, decide: 0, holdToAccount: 0 };
    return { ...made, forums: [...made.forums, { ...meeting, members: 'all', cost: 10, does }] };
  },
};

describe('why', () => {
  it('adds up: parts, rest and what is left over are the difference', () => {
    const { seen, reasons } = told({ ...few, regime: regime('hybrid') });
    const { parts, rest, together, difference } = reasons;
    expect(parts.reduce((sum, { mean }) => sum + mean, rest.mean + together.mean)).toBeCloseTo(
      difference.mean,
      12,
    );
    expect(seen.at(-1)).toEqual({ done: seen.length, all: seen.length });
  });
  it('finds meetings where meetings are all that differs', () => {
    const { reasons } = told({ ...few, months: 40, regime: idle }, stylised);
    const [largest, next] = reasons.parts.toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
    expect(reasons.difference.mean).toBeLessThan(-0.005);
    // Time is worth more where nothing waits: the other mechanisms take a little of it back.
    expect(largest.mechanism).toBe('meetings');
    expect(largest.mean / reasons.difference.mean).toBeGreaterThan(0.8);
    expect(largest.mean / reasons.difference.mean).toBeLessThan(1.25);
    expect(Math.abs(next.mean)).toBeLessThan(Math.abs(largest.mean) / 4);
  });
  it('finds nothing where nothing differs', () => {
    const { parts, rest, together, difference } = told({ ...few, regime: regime('status-quo') }).reasons;
    expect([...parts, rest, together, difference].map(({ mean }) => mean)).toEqual(Array(10).fill(0));
  });
  it('asks for a metric that there is', () =>
    expect(() => told({ ...few, regime: idle, metric: 'outcom' })).toThrow('outcom'));
});
