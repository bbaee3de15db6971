import { extent } from '../packages/statistics/src/testing/extent.ts';

/** The numbers of seeds, worlds, points and walks in the text of a script. */
const counts =
  /\b(seeds: (?:'1-)?|length: |value! \/ |points: |worlds: |governments = |trajectories: |saltelli\()(\d+)\b/g;

/** The numbers that `fewer` lowers in a script, each with the word before it. */
export const countsIn = (script: string): string[] =>
  [...script.matchAll(counts)].map(([, what, many]) => `${what}${many}`);

/** A script with a part of its seeds, worlds, points and walks, an eighth unless told; two at least. */
export const fewer = (script: string, part = 1 / 8): string =>
  script.replaceAll(
    counts,
    (_, what: string, many: string) => `${what}${Math.max(2, Math.round(Number(many) * part))}`,
  );

/** A notebook with a sixteenth of all these, as ordinary tests run it; unchanged in the long form (`LONG=1`). */
export const shortForm = (notebook: string): string => extent(fewer(notebook, 1 / 16), notebook);
