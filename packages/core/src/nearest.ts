import { counted } from './telling/phrase.ts';
import { distance } from 'fastest-levenshtein';
import type { Problem } from './problems.ts';

/** The known word nearest to an unknown one; undefined if none is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const short = word.slice(0, 100).toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, edits: distance(short, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best !== undefined && best.edits <= Math.max(2, Math.ceil(best.candidate.length * 0.4))
    ? best.candidate
    : undefined;
}

/** `did you mean 'x'?`, or `otherwise` if no known word is near. */
export const suggest = (word: string, known: readonly string[], otherwise: string): string => {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `did you mean '${near}'?`;
};

/** Most unknown names to report, each with the nearest known one. */
export const MOST_TOLD = 100;

/**
 * Problems of unknown names: one each for the first hundred, then one that counts the rest.
 * @param path - where the names stand; empty: each name is its own path
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
