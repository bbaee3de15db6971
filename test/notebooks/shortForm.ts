import { extent } from '../../packages/lab/src/testing/extent.ts';

const few = (many: string): string => String(Math.max(3, Math.round(Number(many) / 8)));

/**
 * A notebook as it is tried each time, with an eighth of its seeds, worlds and walks; as it stands where
 * the proof is made.
 */
export const shortForm = (notebook: string): string =>
  extent(
    notebook.replaceAll(
      /\b(seeds: (?:'1-)?|length: |value! \/ |points: |trajectories: )(\d+)\b/g,
      (_, what: string, many: string) => `${what}${few(many)}`,
    ),
    notebook,
  );
