import type { Outline } from './outline.ts';

/**
 * Facts written into the program when it is built, because they cannot be found out where it is installed.
 */
export interface Built {
  /** Version of the package. */
  readonly version: string;
  /** Commit that it was built from, and whether files differed from it. */
  readonly git: { readonly commit: string; readonly changed: boolean } | null;
  /** SHA-256 of the lockfile it was built with. */
  readonly lockfile: string;
  /** Digest of the model's code, see `modelCode`. */
  readonly modelCode: string;
  /** Only in the command line: outlines of its commands, so that help need not load them. */
  readonly outlines?: readonly Outline[];
}

/** Undefined while running from sources; `pnpm build` replaces this file. */
export const built: Built | undefined = undefined as Built | undefined;
