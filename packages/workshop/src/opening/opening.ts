import type { Chunk } from '../engine/chunk.ts';
import type { Job } from '../engine/job.ts';
import type { GovernmentName } from '../setting/governments.ts';
import type { Language } from '../strings/language.ts';

/** Governments of a first picture: it says how many, and concludes nothing. */
export const FIRST = 5;

/**
 * What the built file carries so that its first pictures wait for no run: the model ran it while the file
 * was built, and a run in the page gives the same bits.
 */
export interface Opening {
  /** The first seeds of both sides of the comparison that a room sees first. */
  readonly runs: readonly { readonly job: Job; readonly chunk: Chunk }[];
  /** Governments at their tables, for the start: SVG, by government and language. */
  readonly tiny: Readonly<Partial<Record<GovernmentName, Readonly<Record<Language, string>>>>>;
}

/** JSON has no arrays of doubles, and no NaN. */
type Columns = Readonly<Record<string, readonly (number | null)[]>>;
interface Written {
  readonly runs: readonly {
    readonly job: Job;
    readonly chunk: Pick<Chunk, 'firstSeed' | 'count' | 'layout'>;
    readonly columns: Columns;
  }[];
  readonly tiny: Opening['tiny'];
}

/** An opening as text; `openingOf` reads it back, bit by bit the same. */
export function openingText({ runs, tiny }: Opening): string {
  const written: Written = {
    runs: runs.map(({ job, chunk: { firstSeed, count, layout, ...columns } }) => ({
      job,
      chunk: { firstSeed, count, layout },
      columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, [...column]])),
    })),
    tiny,
  };
  return JSON.stringify(written);
}

export function openingOf(text: string): Opening {
  const { runs, tiny } = JSON.parse(text) as Written;
  return {
    runs: runs.map(({ job, chunk, columns }) => ({
      job,
      chunk: {
        ...chunk,
        ...Object.fromEntries(
          Object.entries(columns).map(([name, column]) => [
            name,
            Float64Array.from(column, (value) => value ?? Number.NaN),
          ]),
        ),
      } as Chunk,
    })),
    tiny,
  };
}
