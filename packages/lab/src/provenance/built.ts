import type { Outline } from './outline.ts';

/** What is written into the program when it is built, because nobody can look it up where it is installed. */
export interface Built {
  /** Version of the package. */
  readonly version: string;
  /** Commit it was built of, and whether files differed from it. */
  readonly git: { readonly commit: string; readonly changed: boolean } | null;
  /** SHA-256 of the lockfile it was built with. */
  readonly lockfile: string;
  /** Digest of the model's code, see `modelCode`. */
  readonly modelCode: string;
  /** Only in the command line: its commands, so that help need not load them. */
  readonly outlines?: readonly Outline[];
}

/** Nothing while it runs from sources; `pnpm build` writes another file instead of this one. */
export const built: Built | undefined = undefined as Built | undefined;
