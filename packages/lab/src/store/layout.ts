import { join } from 'node:path';

/**
 * Paths in a folder of results.
 *
 * A part is named by the start of its SHA-256, so that damage shows. A part of runs names the part with
 * their months, and is written after it: runs count as done only once both exist.
 */
export const layout = (folder: string) => ({
  runs: join(folder, 'runs'),
  months: join(folder, 'months'),
  /** Scenario files that runs were made of, by fingerprint. */
  scenarios: join(folder, 'scenarios'),
  /** Studies that runs were made for, by fingerprint: a lost manifest is rebuilt from them. */
  studies: join(folder, 'studies'),
  damaged: join(folder, 'damaged'),
  manifest: join(folder, 'manifest.json'),
  crate: join(folder, 'ro-crate-metadata.json'),
  lock: join(folder, 'sweep.lock'),
});

/** File name of a part. */
export const PART = /^([0-9a-f]{16})\.parquet$/;
/** Path of a part in the manifest. */
export const LISTED_PART = /^(runs|months)\/[0-9a-f]{16}\.parquet$/;
/** What identifies a scenario: the fingerprint of its file, or its id if it has none. Never a path. */
export const SCENARIO = /^[a-z0-9][a-z0-9-]{0,199}$/;
/** A stored scenario and study, named by the fingerprint of their content. */
export const KEPT_SCENARIO = /^[0-9a-f]{16}\.yaml$/;
export const KEPT_STUDY = /^[0-9a-f]{16}\.json$/;
/** Left by a program that died while it took over the lock of another one. */
export const CLAIM = /^sweep\.lock(\.after-[0-9a-f]{8})+$/;
