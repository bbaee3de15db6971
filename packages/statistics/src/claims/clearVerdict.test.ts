import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { extent } from '../testing/extent.ts';
import { clearVerdict } from './clearVerdict.ts';
import type { ClaimWord } from './claimVerdict.ts';

/** Words that were first called clear, and after how many worlds, of many sequences of effects. */
function firstClear(
  effect: (uniform: number) => number,
  { most = 120, sequences = extent(20, 100), least = 4, slack = 1 } = {},
) {
  const draw = countedDraws(3);
  let place = 0;
  return Array.from({ length: sequences }, () => {
    const effects: number[] = [];
    while (effects.length < most) {
      effects.push(effect(Math.min(Math.max(draw(place++), 1e-9), 1 - 1e-9)));
      if (effects.length < least) continue;
      const { clear, verdict } = clearVerdict(effects, { matters: 0.5, error: 0.1, slack });
      if (clear) return { verdict, worlds: effects.length };
    }
    return undefined;
  });
}

const shareOf = (found: readonly ({ verdict: ClaimWord } | undefined)[], word: ClaimWord): number =>
  found.filter((one) => one?.verdict === word).length / found.length;

const wrong = (found: readonly ({ verdict: ClaimWord } | undefined)[], right: ClaimWord): number =>
  found.filter((one) => one !== undefined && one.verdict !== right).length / found.length;

/** Two sides of a known coin, neither of them small. */
const coin = (share: number) => (uniform: number) => (uniform < share ? 2 : -1);

/** Just more than half of the effects are small. */
const half = (uniform: number): number => (uniform < 0.505 ? 0.4 : 0.8);

/** All effects are above 0, a third of them small, and their mean is what matters: 0.35 × 0.37 + 0.65 × 0.57. */
const justMatters = (uniform: number): number => (uniform < 0.35 ? 0.37 : 0.57);

describe('clearVerdict', () => {
  // Hard cases: a hair's breadth on the other side of a border.
  it.each([
    ['conditional', 0.899, coin(0.899)],
    ['supported', 0.9, coin(0.9)],
    ['conditional', 0.101, coin(0.101)],
    ['not supported', 0.1, coin(0.1)],
  ] as const)('is seldom wrong: %s at %d', (word, _, effect) =>
    expect(wrong(firstClear(effect), word)).toBeLessThanOrEqual(0.1),
  );

  it('is seldom wrong of effects half of which are small', () => {
    expect(wrong(firstClear(half), 'barely differs')).toBeLessThanOrEqual(0.1);
  });

  it('is seldom wrong of a mean that is just what matters', () => {
    expect(wrong(firstClear(justMatters), 'conditional')).toBeLessThanOrEqual(0.1);
  });

  it('sees what is plain, soon', () => {
    const sure = firstClear((uniform) => 1 + uniform, { most: 60 });
    expect(sure.every((one) => one?.verdict === 'supported' && one.worlds <= 40)).toBe(true);
    const middling = firstClear(coin(0.5), { most: 60 });
    expect(shareOf(middling, 'conditional')).toBeGreaterThan(0.95);
  });

  // 0.9 may stand from 0.818 to 0.947, one half from a third to two thirds.
  it.each([
    ['supported', 'shares', coin(0.81)],
    ['conditional', 'shares', coin(0.95)],
    ['not supported', 'shares', coin(0.185)],
    ['barely differs', 'small effects', (uniform: number) => (uniform < 0.33 ? 0.4 : 0.8)],
  ] as const)('is seldom wrong by more than its slack: %s, of %s', (word, _, effect) => {
    const found = firstClear(effect, { slack: 2 });
    expect(shareOf(found, word)).toBeLessThanOrEqual(0.1);
  });

  it('needs a few dozen worlds with some slack where it needs very many without', () => {
    const sure = firstClear((uniform) => 1 + uniform, { most: 30, slack: 2 });
    expect(sure.every((one) => one?.verdict === 'supported' && one.worlds <= 24)).toBe(true);
    const seldom = (slack: number) => shareOf(firstClear(coin(0.8), { most: 60, slack }), 'conditional');
    expect([seldom(1) < 0.4, seldom(2) > 0.6]).toEqual([true, true]);
  });

  it('asks for more where less error is allowed', () => {
    const effects = Array.from({ length: 38 }, (_, w) => 1 + (w % 7) / 10);
    expect([0.2, 0.05, 0.001].map((error) => clearVerdict(effects, { matters: 0.5, error }).clear)).toEqual(
      [true, false, false],
    );
  });

  it('turns round with the direction', () => {
    const effects = Array.from({ length: 60 }, (_, w) => -1 - (w % 7) / 10);
    expect(clearVerdict(effects, { matters: 0.5, direction: 'lower' })).toMatchObject({
      verdict: 'supported',
      clear: true,
    });
    expect(clearVerdict(effects, { matters: 0.5 })).toMatchObject({
      verdict: 'not supported',
      clear: true,
    });
  });

  it('is never clear of nothing, and refuses errors that cannot be', () => {
    expect(clearVerdict([null], { matters: 0 }).clear).toBe(false);
    expect(() => clearVerdict([1], { matters: 0, error: 0 })).toThrow('received 0');
    expect(() => clearVerdict([1], { matters: 0, slack: 0.5 })).toThrow('received 0.5');
  });
});
