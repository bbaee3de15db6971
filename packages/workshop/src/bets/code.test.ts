import { describe, expect, it } from 'vitest';
import { decodeBet, encodeBet } from './code.ts';

const bet = [0, 1, 2, 3, 4];
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

describe('codes of bets', () => {
  it('have four letters and digits, none of which is mixed up with another', () =>
    expect(encodeBet(bet, 'a')).toMatch(/^[2-9A-HJKMNP-Z]{4}$/));
  it('give every bet back', () => {
    for (let a = 0; a <= 10; a++)
      for (let b = 0; a + b <= 10; b++)
        for (let c = 0; a + b + c <= 10; c++)
          for (let d = 0; a + b + c + d <= 10; d++) {
            const laying = [a, b, c, d, 10 - a - b - c - d];
            expect(decodeBet(encodeBet(laying, 'a'), 'a')).toEqual(laying);
          }
  });
  it('are read in small letters, with blanks and hyphens', () => {
    const code = encodeBet(bet, 'a');
    expect(decodeBet(` ${code.slice(0, 2)}-${code.slice(2).toLowerCase()} `, 'a')).toEqual(bet);
  });
  it('belong to one question', () => {
    const others = Array.from({ length: 500 }, (_, other) => decodeBet(encodeBet(bet, 'a'), `b${other}`));
    // One in 922 questions has the same check.
    expect(others.filter((found) => found !== undefined).length).toBeLessThan(5);
  });
  it('show most slips of one letter', () => {
    const code = encodeBet(bet, 'a');
    const slips = [0, 1, 2, 3].flatMap((place) =>
      Array.from(LETTERS)
        .filter((letter) => letter !== code[place])
        .map((letter) => code.slice(0, place) + letter + code.slice(place + 1)),
    );
    expect(slips).toHaveLength(120);
    expect(slips.filter((slip) => decodeBet(slip, 'a') !== undefined).length).toBeLessThan(3);
  });
  it.each(['', 'ABC', 'ABCDE', 'AB0D', 'AB!D'])('refuse %j', (text) =>
    expect(decodeBet(text, 'a')).toBeUndefined(),
  );
  it('ask for all chips', () => expect(() => encodeBet([1, 0, 0, 0, 0], 'a')).toThrow('10 chips'));
});
