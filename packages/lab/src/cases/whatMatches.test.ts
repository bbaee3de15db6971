import type { Pattern } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { combinationsOf, type AskedPattern, type MatchedCases } from './matchCases.ts';
import { tellLeft } from './tellMatch.ts';
import { whatMatches } from './whatMatches.ts';

const asked: AskedPattern[] = [
  ['one', 'P1'],
  ['one', 'P2'],
  ['two', 'P1'],
].map(([id, pattern]) => ({ case: id, pattern: { id: pattern, says: 'so' } as Pattern }));

/** Letters by combination; those with a veto where it says so. */
const matched = (said: readonly string[], vetoes: readonly number[] = said.map(() => 0)): MatchedCases => ({
  asked,
  said,
  seeds: 1,
  combinations: said.map((_, c) => ({
    world: { seed: c, parameters: {} },
    structure: vetoes[c] === 0 ? {} : { veto: vetoes[c] },
  })),
});

describe('whatMatches', () => {
  it('tells those that show all patterns from those that none rules out', () => {
    const what = whatMatches(matched(['yyy', 'yly', 'y-y', 'ynl', 'nnn']));
    expect([what.shown, what.left, what.missed]).toEqual([[0], [0, 1, 2], [0, 0, 0, 1, 3]]);
  });

  it('says which pattern rules out most, and what would be left without it, if nothing survives', () => {
    const of = matched(['ynn', 'yny', 'yyn', 'nny']);
    const what = whatMatches(of);
    expect(what.left).toEqual([]);
    expect(what.nearest).toEqual([1, 2]);
    expect(
      what.patterns.map(({ case: id, pattern, rulesOut, leftWithout }) => [
        id,
        pattern.id,
        rulesOut,
        leftWithout,
      ]),
    ).toEqual([
      ['one', 'P2', 3, 1],
      ['two', 'P1', 2, 1],
      ['one', 'P1', 1, 0],
    ]);
    expect(what.cases).toEqual([
      { case: 'one', leftAlone: 1, leftWithout: 2 },
      { case: 'two', leftAlone: 2, leftWithout: 1 },
    ]);
    expect(tellLeft(of, what)).toBe(
      'Nothing survives: each of 4 combinations of a world and a structure is ruled out by at least ' +
        'one of 3 observed patterns. one P2 rules out most, 3. ' +
        'Without one P2, or without two P1 1 would survive. The nearest 2 miss 1.',
    );
  });

  it('names what the nearest misses', () => {
    const of = matched(['nny', 'nyn', 'nyy'].map((letters) => letters.replace(/y$/, 'n')));
    expect(tellLeft(of, whatMatches(of))).toContain('The nearest 2 miss 2.');
    const one = matched(['nnn', 'nyn']);
    expect(tellLeft(one, whatMatches(one))).toMatch(
      /No single pattern, left out, would let anything survive\. The nearest misses 2: one P1, two P1\.$/,
    );
  });

  it('says for which structures the cases speak', () => {
    const what = whatMatches(matched(['nnn', 'nny', 'yyy', 'yyn'], [0, 0, 0.5, 1]));
    expect(what.structures).toHaveLength(1);
    expect(what.structures[0]).toMatchObject({ name: 'veto', neutral: 2.5, other: 0.5 });
    expect(what.structures[0].difference.mean).toBe(-2);
  });
});

describe('combinationsOf', () => {
  it('begins with the same ones, however many there are', () =>
    expect(combinationsOf(16).slice(0, 5)).toEqual(combinationsOf(5)));

  it('lets every option meet every other', () => {
    const all = combinationsOf(128).map(({ structure }) => structure);
    for (const option of [0, 1, 2]) {
      for (const reach of [0, 1])
        expect(
          all.filter(
            ({ mergedMeeting = 0, contradictionReach = 0 }) =>
              mergedMeeting === option && contradictionReach === reach,
          ).length,
        ).toBeGreaterThan(10);
    }
    const neutral = all.filter(({ veto }) => veto === undefined).length;
    expect(neutral).toBe(64);
  });
});
