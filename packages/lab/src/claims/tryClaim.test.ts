import { stylised } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { regime } from './arms.ts';
import { tellClaim } from './tellClaim.ts';
import { tryClaim, type TriedClaim } from './tryClaim.ts';
import { whereItHolds } from './whereItHolds.ts';

const quo = { regime: regime('status-quo') };
const made = (changes: Partial<Claim>): Claim => ({
  id: 'C00', words: '“Nothing”', contrast: 'made up', claimed: [quo], other: [quo], watched: [{ metric: 'outcome', direction: 'higher' }], mayFail: 'anything', ...changes,
});
const few = { worlds: 3, seeds: 2, months: 26 };

describe('tryClaim', { timeout: 60_000 }, () => {
  it('finds no difference between a regime and itself', async () => {
    const { findings: [{ effects, verdict }] } = await tryClaim(made({}), stylised, few);
    expect(effects).toEqual([[0, 0], [0, 0], [0, 0]]);
    expect(verdict.verdict).toBe('barely differs');
  });

  it('adds arms up: a regime twice against itself and another is their difference', async () => {
    const cog = { regime: regime('cog') };
    const [single, double] = await Promise.all([
      tryClaim(made({ claimed: [cog] }), stylised, few),
      tryClaim(made({ claimed: [cog, quo], other: [quo, quo] }), stylised, few),
    ]);
    single.findings[0].effects.flat().forEach((effect, place) => expect(double.findings[0].effects.flat()[place]).toBeCloseTo(effect!, 12));
    expect(single.findings[0].effects.flat().some((effect) => effect !== 0)).toBe(true);
  });

  it('turns its verdict round with the direction, and with nothing else', async () => {
    const sides = { claimed: [{ regime: regime('planner') }], other: [quo] };
    const [higher, lower] = await Promise.all((['higher', 'lower'] as const).map((direction) => tryClaim(made({ ...sides, watched: [{ metric: 'outcome', direction }] }), stylised, { ...few, seeds: 1 })));
    expect(lower.findings[0].effects).toEqual(higher.findings[0].effects);
    expect(lower.findings[0].verdict.share).toBeCloseTo(1 - higher.findings[0].verdict.share, 12);
    expect(lower.findings[0].uncertainty).toBeUndefined();
  });

  it('keeps what the claim is about when the rest is drawn', async () => {
    const set = { ...quo, parameters: { culture: 0.5 } };
    const { findings: [{ effects }] } = await tryClaim(made({ claimed: [set], other: [quo] }), stylised, few);
    // Were the world's culture to win, both sides would be the same.
    expect(effects.flat().some((effect) => effect !== 0)).toBe(true);
  });

  it('knows no effect where a metric has no value', async () => {
    const { findings: [{ verdict, effects }] } = await tryClaim(made({ claimed: [{ regime: regime('planner') }], watched: [{ metric: 'attendance', direction: 'higher' }] }), stylised, { worlds: 1, seeds: 2, months: 60 });
    expect(effects).toEqual([[null, null]]);
    expect(verdict.verdict).toBe('nothing known');
  });

  it('stops when asked', async () => {
    await expect(tryClaim(made({}), stylised, { ...few, signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});

/** A claim as if it had been tried: the effect is culture less 0.5 in every world. */
function asIfTried(worlds: number): TriedClaim {
  const drawn = Array.from({ length: worlds }, (_, w) => ({ seed: w, parameters: { culture: (w + 0.5) / worlds, noticing: ((7 * w) % worlds) / worlds, mandate: ((3 * w) % worlds) / worlds } }));
  const effects = drawn.map(({ parameters }) => [parameters.culture - 0.5]);
  return {
    claim: made({ claimed: [{ ...quo, parameters: { mandate: 1 } }] }), scenario: 'stylised', worlds: drawn, seeds: 1,
    findings: [{
      metric: 'outcome', direction: 'higher', matters: 0.01, effects, uncertainty: undefined,
      verdict: { verdict: 'conditional', worlds, missing: 0, share: 0.5, shareInterval: { low: 0.4, high: 0.6 }, mean: 0.2, small: 0, firm: true },
    }],
  };
}

describe('whereItHolds', () => {
  it('finds the parameter that sets apart, and does not look at what the claim sets', () => {
    const tried = asIfTried(100);
    const { tree, box } = whereItHolds(tried, tried.findings[0])!;
    expect(tree.leaves[0].sentence).toBe('where culture is above 0.5: 100 % of such worlds, 100 % of all cases');
    expect(box.limits.map(({ name }) => name)).toEqual(['culture']);
    expect(box.others.map(({ name }) => name)).toEqual(['noticing']);
  });

  it('has nothing to find where it holds everywhere', () => {
    const tried = asIfTried(100);
    expect(whereItHolds(tried, { ...tried.findings[0], effects: tried.worlds.map(() => [1]) })).toBeUndefined();
  });
});

it('tells the verdict, how sure it is, and where it flips', () => {
  const told = tellClaim(asIfTried(100));
  expect(told).toContain('C00 “Nothing”');
  expect(told).toContain('Outcome higher: CONDITIONAL');
  expect(told).toContain('as claimed in 50 of 100 worlds: 50 %, interval 40 % to 60 %');
  expect(told).toContain('mean difference +0.2; 0.01 or more matters');
  expect(told).toContain('where culture is above 0.5');
});
