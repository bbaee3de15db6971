import type { Chunk } from '../engine/chunk.ts';
import type { Job } from '../engine/job.ts';
import type { GovernmentName } from '../setting/governments.ts';
import type { Language } from '../strings/language.ts';

/** Governments in a first picture, which says how many they are and draws no conclusion. */
export const FIRST = 5;

/**
 * Runs and drawings in the built file, so that its first pictures need not wait. The model made them when
 * the file was built; the page would get the same numbers.
 */
export interface Opening {
  /** The first seeds of both sides of the comparison that the app shows first. */
  readonly runs: readonly { readonly job: Job; readonly chunk: Chunk }[];
  /** Small governments for the start screen: SVG, by government and language. */
  readonly tiny: Readonly<Partial<Record<GovernmentName, Readonly<Record<Language, string>>>>>;
}

/** Columns as JSON: it has neither typed arrays nor NaN, so missing numbers are null. */
type Columns = Readonly<Record<string, readonly (number | null)[]>>;
interface Written {
  readonly runs: readonly {
    readonly job: Job;
    readonly chunk: Pick<Chunk, 'firstSeed' | 'count' | 'layout'>;
    readonly columns: Columns;
  }[];
  readonly tiny: Opening['tiny'];
}

/** An opening as JSON, which `openingOf` reads. */
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

/** Reads the JSON of `openingText`. */
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
