import { LETTERS, numberOf } from '../codes/letters.ts';
import { CHIPS } from './bets.ts';
import { stretches } from './stretches.ts';

const LENGTH = 4;
const CODES = LETTERS.length ** LENGTH;
/**
 * Factors inverse to each other modulo `CODES`: they scatter codes, so that similar bets have unlike codes.
 */
const SPREAD = 582_701;
const GATHER = 575_923;

/** All ways to lay the chips, each by stretch; a code holds the index of one. */
const layings: readonly (readonly number[])[] = layingsOf(CHIPS, stretches.length);

function layingsOf(chips: number, places: number): (readonly number[])[] {
  if (places === 1) return [[chips]];
  return Array.from({ length: chips + 1 }, (_, here) => here).flatMap((here) =>
    layingsOf(chips - here, places - 1).map((rest) => [here, ...rest]),
  );
}

/** Number of questions that codes can tell apart. */
const QUESTIONS = Math.floor(CODES / layings.length);

const questionOf = (on: string): number => numberOf(on, QUESTIONS);

/**
 * All chips of a player in four letters and digits, to be read aloud.
 * @param laying - chips by stretch, all of them laid
 * @param on - text that identifies the question
 * @throws {RangeError} unless all chips are laid
 */
export function encodeBet(laying: readonly number[], on: string): string {
  const place = layings.findIndex((one) => one.every((chips, stretch) => chips === laying[stretch]));
  if (place < 0)
    throw new RangeError(`encodeBet: expected ${CHIPS} chips on ${stretches.length} stretches`);
  let left = ((place + layings.length * questionOf(on)) * SPREAD) % CODES;
  let code = '';
  for (let i = 0; i < LENGTH; i++) {
    code = LETTERS[left % LETTERS.length] + code;
    left = Math.floor(left / LETTERS.length);
  }
  return code;
}

/**
 * The chips in a code by stretch; `undefined` if the code is for another question or mistyped. Blanks,
 * hyphens and lower case do not matter.
 */
export function decodeBet(text: string, on: string): readonly number[] | undefined {
  const code = text.toUpperCase().replace(/[\s-]/g, '');
  const digits = Array.from(code, (letter) => LETTERS.indexOf(letter));
  if (digits.length !== LENGTH || digits.includes(-1)) return undefined;
  const number = (digits.reduce((sum, digit) => sum * LETTERS.length + digit, 0) * GATHER) % CODES;
  return Math.floor(number / layings.length) === questionOf(on)
    ? layings[number % layings.length]
    : undefined;
}
