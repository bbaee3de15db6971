import type { Problem } from './problems.ts';

/** Edits (insert, delete, replace) that turn one word into another; Levenshtein distance. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + Number(from[i - 1] !== to[j - 1])));
    }
    row = next;
  }
  return row[to.length];
}

/** The known word nearest to an unknown one, or nothing if none is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const short = word.slice(0, 100).toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, edits: editDistance(short, candidate.toLowerCase()) }))
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

/** Unknown names that are told, each with the known one that is nearest. */
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
          found: `${unknown.length - MOST_TOLD} more unknown ones`,
          mend: 'mend the first ones and look again',
        },
      ];
};
