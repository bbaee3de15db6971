import type { Language } from '@joined-up/viz';

/** Seconds between two times at which a part writes down its runs: few files, and a notice of the end writes anyway. */
export const SAVE_EVERY = 300;
/** How often a part that may be tried again is. */
export const MOST_TRIES = 4;

/** A study as work for a cluster: everything that its scripts say. */
export interface ClusterJob {
  /** The study file and the folder of everything that is made, as the machines of the cluster find them. */
  readonly study: string;
  readonly folder: string;
  /** Parts into which the study is divided. */
  readonly tasks: number;
  /** Processors of each. */
  readonly cpus: number;
  /** GiB of each. */
  readonly memory: number;
  /** Seconds that each may take; as the cluster has it if left out. */
  readonly seconds?: number;
  /** Begins names of jobs: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Language of the page; none if the study compares nothing, so that there is no page of it. */
  readonly page?: Language;
  /** How the program is started, and the folder in which it was. */
  readonly program: readonly string[];
  readonly from: string;
}

/** What is written for a cluster, and what its user does with it. */
export interface ClusterFiles {
  /** Names in the folder, and texts. */
  readonly files: Readonly<Record<string, string>>;
  /** Lines for a shell that submit everything. */
  readonly submit: readonly string[];
  /** The line that submits the first part again, for others to follow. */
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
 * How much memory a sweep takes, GiB, rounded up: 270 MiB are the program; two threads made it 422.
 * Twice that is kept free, as clusters end whatever takes a byte too much.
 */
export const memoryFor = (cpus: number): number => Math.ceil(0.6 + 0.2 * cpus);
