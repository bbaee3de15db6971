import { extent } from '../../packages/lab/src/testing/extent.ts';

const few = (many: string): string => String(Math.max(3, Math.round(Number(many) / 8)));

/**
 * The short form of a notebook, with an eighth of its seeds, worlds and walks; the whole notebook in the
 * long form.
 */
export const shortForm = (notebook: string): string =>
  extent(
    notebook.replaceAll(
      /\b(seeds: (?:'1-)?|length: |value! \/ |points: |trajectories: )(\d+)\b/g,
      (_, what: string, many: string) => `${what}${few(many)}`,
    ),
    notebook,
  );
