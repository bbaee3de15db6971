import { counted } from './telling/phrase.ts';
import { distance } from 'fastest-levenshtein';
import type { Problem } from './problems.ts';

/** The known word nearest to an unknown one, or nothing if none is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const short = word.slice(0, 100).toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, edits: distance(short, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best !== undefined && best.edits <= Math.max(2, Math.ceil(best.candidate.length * 0.4))
    ? best.candidate
    : undefined;
}

/** `did you mean 'x'?`, or where to look. */
export const suggest = (word: string, known: readonly string[], otherwise: string): string => {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `did you mean '${near}'?`;
};

/** Most unknown names to report, each with the nearest known one. */
export const MOST_TOLD = 100;

/**
 * What to say of names that nobody knows: of a hundred each, of more how many.
 * @param path - where they stand; empty: each stands by itself
 */
export const unknownNames = (
  path: string,
  names: readonly string[],
  known: readonly string[],
  expected: string,
): Problem[] => {
  const unknown = names.filter((name) => !known.includes(name));
  const told = unknown.slice(0, MOST_TOLD).map((name) => ({
    path: path === '' ? name : path,
    expected,
    found: `'${name}'`,
    mend: suggest(name, known, `known: ${known.join(', ')}`),
  }));
  return unknown.length <= MOST_TOLD
    ? told
    : [
        ...told,
        {
          path,
          expected,
          found: counted`${unknown.length - MOST_TOLD} more unknown {0|one|ones}`,
          mend: 'mend the first ones and look again',
        },
      ];
};
