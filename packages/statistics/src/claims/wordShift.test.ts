import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { wordShift } from './wordShift.ts';

const asked = (effects: readonly (number | null)[], matters = 0.1) => ({ effects, matters });
/** Worlds of which so many have one effect, the others another. */
const worlds = (count: number, most: number, rest: number, of = 20): number[] =>
  Array.from({ length: of }, (_, w) => (w < count ? most : rest));

describe('wordShift', () => {
  it('asks the sign of effects where the share of worlds decides', () => {
    // 20 of 20 against 8 of 20: twelve worlds lost it, none gained it.
    expect(wordShift(asked(worlds(20, 1, -1)), asked(worlds(8, 1, -1)))).toEqual({
      before: 'supported',
      after: 'conditional',
      worlds: 20,
      came: 0,
      went: 12,
      p: expect.closeTo(2 / 2 ** 12, 12),
    });
  });

  it('asks what is small where one of them barely differs, each by what matters there', () => {
    const shift = wordShift(asked(worlds(20, 1, 1)), asked(worlds(15, 1, 4), 2));
    expect([shift.before, shift.after, shift.came, shift.went]).toEqual([
      'supported',
      'barely differs',
      15,
      0,
    ]);
  });

  it('asks what became smaller where the mean alone decides', () => {
    // As many worlds above 0; half of them small, and the mean too.
    const shift = wordShift(asked(worlds(20, 0.3, 0)), asked([...worlds(10, 0.02, 0.15)]));
    expect([shift.before, shift.after, shift.came, shift.went]).toEqual([
      'supported',
      'conditional',
      0,
      20,
    ]);
  });

  it('turns round with the direction', () => {
    const [down, up] = (['lower', 'higher'] as const).map((direction) =>
      wordShift(asked(worlds(20, -1, 1)), asked(worlds(8, -1, 1)), direction),
    );
    expect([down.before, down.went, up.before, up.came]).toEqual(['supported', 12, 'not supported', 12]);
  });

  it('says so where luck could do it: one world across a border', () => {
    const shift = wordShift(asked(worlds(18, 1, -1)), asked(worlds(17, 1, -1)));
    expect([shift.before, shift.after, shift.p]).toEqual(['supported', 'conditional', 1]);
  });

  it('leaves worlds out that are not known on both sides', () => {
    const shift = wordShift(asked([1, null, 1, 1]), asked([-1, -1, null, NaN]));
    expect([shift.worlds, shift.went]).toEqual([1, 1]);
    expect(wordShift(asked([null]), asked([1]))).toMatchObject({ after: 'nothing known', worlds: 0, p: 1 });
  });

  it('is seldom taken in by luck: both sides of worlds with the same shares, a hair beyond the border', () => {
    const draw = countedDraws(7);
    let place = 0;
    const side = () => Array.from({ length: 50 }, () => (draw(place++) < 0.9 ? 1 : -1));
    const found = Array.from({ length: 400 }, () => wordShift(asked(side()), asked(side())));
    const other = found.filter(({ before, after }) => before !== after);
    // The verdict differs about as often as not; in nearly all of these it is recognised as luck.
    expect(other.length).toBeGreaterThan(100);
    expect(other.filter(({ p }) => p <= 0.05).length / found.length).toBeLessThanOrEqual(0.05);
  });

  it('refuses sides of other worlds', () =>
    expect(() => wordShift(asked([1]), asked([1, 2]))).toThrow('received 1 and 2'));
});
