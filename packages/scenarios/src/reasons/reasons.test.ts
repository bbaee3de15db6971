import { mechanisms, type MechanismId } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { reasonsOf, variants } from './reasons.ts';

/** Runs of three pairs in which a mechanism is worth something as long as it is not out. */
function runsOf(worth: (there: ReadonlySet<MechanismId>) => number) {
  return variants.map(({ out }) => {
    const there = new Set(mechanisms.map(({ id }) => id).filter((id) => !out.includes(id)));
    const reference = [0.4, 0.5, 0.6];
    return { reference, values: reference.map((value) => value + worth(there)) };
  });
}

const meanOf = (reasons: ReturnType<typeof reasonsOf>, id: MechanismId): number =>
  reasons.parts.find(({ mechanism }) => mechanism === id)!.mean;

describe('variants', () => {
  it('are the model as it is, without each, with each alone, and without any', () => {
    expect(variants).toHaveLength(2 + 2 * mechanisms.length);
    expect(variants[0]).toEqual({ out: [], parameters: {} });
    expect(variants[1]).toEqual({ out: ['waiting'], parameters: { obstacleRate: 0 } });
    expect(variants[1 + mechanisms.length].out).toEqual(mechanisms.slice(1).map(({ id }) => id));
    expect(variants.at(-1)!.out).toHaveLength(mechanisms.length);
  });
});

describe('reasonsOf', () => {
  it('gives each what it adds, and the rest its own', () => {
    const reasons = reasonsOf(
      runsOf((there) => 0.01 + (there.has('waiting') ? 0.2 : 0) - (there.has('meetings') ? 0.03 : 0)),
    );
    expect(meanOf(reasons, 'waiting')).toBeCloseTo(0.2, 12);
    expect(meanOf(reasons, 'meetings')).toBeCloseTo(-0.03, 12);
    expect(meanOf(reasons, 'division')).toBeCloseTo(0, 12);
    expect(reasons.rest.mean).toBeCloseTo(0.01, 12);
    expect(reasons.together.mean).toBeCloseTo(0, 12);
  });
  it('shares evenly what two do together', () => {
    const reasons = reasonsOf(
      runsOf((there) => (there.has('waiting') && there.has('agreements') ? 0.1 : 0)),
    );
    expect([meanOf(reasons, 'waiting'), meanOf(reasons, 'agreements')].map((x) => x.toFixed(3))).toEqual([
      '0.050',
      '0.050',
    ]);
  });
  it('leaves out pairs without a number somewhere, and counts the rest', () => {
    const runs = runsOf(() => 0.1).map((each, place) =>
      place === 3 ? { ...each, values: [null, ...each.values.slice(1)] } : each,
    );
    expect(reasonsOf(runs)).toMatchObject({ count: 2 });
  });
  it('asks for every variant', () =>
    expect(() => reasonsOf(runsOf(() => 0).slice(1))).toThrow(
      `as many runs of each of ${variants.length} variants, received ${variants.length - 1} variants with 3`,
    ));
});
