import type { StudyFile } from '../study/studyFile.ts';
import type { Machine, Program } from './machine.ts';

/** A session: one run of the program in the folder. */
export interface Session {
  /** The command line, or what a script gave instead. */
  readonly command: string;
  /** When it began, ISO 8601. */
  readonly began: string;
  /** When it ended, ISO 8601; `null` if it is still at work, or was killed. */
  readonly ended: string | null;
  /** Whether it is at work, or how it ended. */
  readonly how: 'at work' | 'finished' | 'interrupted' | 'stopped by a fault';
  /** Number of runs that it did, including failed ones. */
  readonly done: number;
  /** Number of these that failed. */
  readonly failed: number;
  /** Fingerprint of the study. */
  readonly study: string;
  /** `modelVersion` at the time. */
  readonly model: string;
  /** Digest of the model's code. */
  readonly code?: string;
  /** The part of the work, if it was a shard. */
  readonly shard?: { readonly part: number; readonly of: number };
  /** The program, with its version and commit. */
  readonly program: Program;
  /** The machine that it ran on. */
  readonly machine: Machine;
}

/** A part that should be in the folder. */
export interface ListedPart {
  /**
   * Path in the folder of results, e.g. `runs/0123456789abcdef.parquet`: named by the start of its
   * SHA-256.
   */
  readonly file: string;
  /** Size in bytes; unknown in older manifests. */
  readonly bytes?: number;
  readonly rows?: number;
}

/** A scenario of the study, in its order. */
export interface ListedScenario {
  readonly id: string;
  readonly digest: string;
  /** Is it kept in the folder of scenarios? Otherwise it comes with the program. */
  readonly file: boolean;
}

/** Where a folder of results comes from, and what is in it. */
export interface Manifest {
  /** Version of the folder's layout, a whole number. */
  readonly format: number;
  /** The study of the folder, as written. */
  readonly study: StudyFile;
  /** Fingerprint of the study. */
  readonly digest: string;
  /** Other studies with runs in the folder: earlier versions, or merged ones. */
  readonly earlier: readonly { readonly study: StudyFile; readonly digest: string }[];
  /** `modelVersion` of its runs. */
  readonly model: string;
  /** Digest of the model's code. */
  readonly code?: string;
  /** The governments, with a fingerprint of each. */
  readonly scenarios?: readonly ListedScenario[];
  /** Every session of the program in the folder. */
  readonly sessions: readonly Session[];
  /** Files of runs, with what is in each. */
  readonly parts: readonly ListedPart[];
  /** The folders that are being merged into this one, until that is done. */
  readonly merging?: readonly string[];
}
