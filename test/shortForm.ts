import { extent } from '../packages/lab/src/testing/extent.ts';

/** How many seeds, worlds, points and walks a script takes, as it says it. */
const counts =
  /\b(seeds: (?:'1-)?|length: |value! \/ |points: |worlds: |governments = |trajectories: |saltelli\()(\d+)\b/g;

/** The numbers in a script that `fewer` lowers, each with the word before it. */
export const countsIn = (script: string): string[] =>
  [...script.matchAll(counts)].map(([, what, many]) => `${what}${many}`);

/** A script with an eighth of its seeds, worlds, points and walks; two at least. */
export const fewer = (script: string): string =>
  script.replaceAll(
    counts,
    (_, what: string, many: string) => `${what}${Math.max(2, Math.round(Number(many) / 8))}`,
  );

/** A notebook as it is tried each time, with fewer of all; as it stands where the proof is made. */
export const shortForm = (notebook: string): string => extent(fewer(notebook), notebook);
