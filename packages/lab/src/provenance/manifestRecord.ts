import type { StudyFile } from '../study/studyFile.ts';
import type { Machine, Program } from './machine.ts';

/** A time that the program was at work in the folder. */
export interface Session {
  /** The command line, or what a script says in its place. */
  readonly command: string;
  /** ISO 8601. */
  readonly began: string;
  /** `null` until it ends: still at work, or killed. */
  readonly ended: string | null;
  /** How it ended, if it did. */
  readonly how: 'at work' | 'finished' | 'interrupted' | 'stopped by a fault';
  /** Runs that it did, those that failed among them. */
  readonly done: number;
  /** Of those, how many failed. */
  readonly failed: number;
  /** Fingerprint of the study. */
  readonly study: string;
  /** `modelVersion` at the time. */
  readonly model: string;
  /** Digest of the model's code. */
  readonly code?: string;
  /** Which part of the work, if it was a shard. */
  readonly shard?: { readonly part: number; readonly of: number };
  /** Version of the package, and commit that it was built of. */
  readonly program: Program;
  /** What it ran on. */
  readonly machine: Machine;
}

/** A part that must be there. */
export interface ListedPart {
  /** From the folder of results, e.g. `runs/0123456789abcdef.parquet`: named by the start of its SHA-256. */
  readonly file: string;
  /** Unknown in manifests of before they were noted. */
  readonly bytes?: number;
  readonly rows?: number;
}

/** A scenario of the study, in its order. */
export interface ListedScenario {
  readonly id: string;
  readonly digest: string;
  /** Is it kept in the folder of scenarios? Else it comes with the program. */
  readonly file: boolean;
}

/** Where a folder of results comes from, and what is in it. */
export interface Manifest {
  /** Version of the folder's layout, a whole number. */
  readonly format: number;
  /** The study that is run there, as written. */
  readonly study: StudyFile;
  /** Fingerprint of the study. */
  readonly digest: string;
  /** Studies of which there are runs too: earlier versions, or those that were merged. */
  readonly earlier: readonly { readonly study: StudyFile; readonly digest: string }[];
  /** `modelVersion` of its runs. */
  readonly model: string;
  /** Digest of the model's code. */
  readonly code?: string;
  /** The governments, with a fingerprint of each. */
  readonly scenarios?: readonly ListedScenario[];
  /** Every time that the program was at work in the folder. */
  readonly sessions: readonly Session[];
  /** Files of runs, with what is in each. */
  readonly parts: readonly ListedPart[];
  /** The folders that are being merged into this one, until that has come to its end. */
  readonly merging?: readonly string[];
}
