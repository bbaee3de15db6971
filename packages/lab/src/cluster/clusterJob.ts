import type { Language } from '@joined-up/viz';

/** Seconds between two writes of a part's runs: few files, as a notice of the end writes anyway. */
export const SAVE_EVERY = 300;
/** Most attempts at a part that may be retried. */
export const MOST_TRIES = 4;

/** A study as work for a cluster: everything that its scripts say. */
export interface ClusterJob {
  /** The study file and the folder of everything that is made, as the machines of the cluster find them. */
  readonly study: string;
  readonly folder: string;
  /** Number of parts into which the study is divided. */
  readonly tasks: number;
  /** Processors for each part. */
  readonly cpus: number;
  /** Memory for each part, GiB. */
  readonly memory: number;
  /** Seconds that each part may take. @defaultValue the cluster's own limit */
  readonly seconds?: number;
  /** Prefix of names of jobs: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Language of the page; left out if the study compares nothing, and so has no page. */
  readonly page?: Language;
  /** The words that start the program, and the folder to start it in. */
  readonly program: readonly string[];
  readonly from: string;
}

/** The files for a cluster, and the lines that submit them. */
export interface ClusterFiles {
  /** Texts by name in the folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Lines for a shell that submit everything. */
  readonly submit: readonly string[];
  /** The line that submits the first part again, as a model for others. */
  readonly again: string;
}

/** Seconds as `hours:minutes:seconds`. */
export const clockTime = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/**
 * Seconds of notice before time is up. A batch takes a quarter of a second, but disks of clusters may take
 * their time.
 */
export const noticeOf = ({ seconds = Number.POSITIVE_INFINITY }: ClusterJob): number =>
  Math.max(1, Math.min(120, Math.floor(seconds / 4)));

/**
 * Memory for a sweep in GiB, rounded up: about twice what was measured (270 MiB for the program, 422 with
 * two threads), as clusters kill whatever takes a byte too much.
 */
export const memoryFor = (cpus: number): number => Math.ceil(0.6 + 0.2 * cpus);
