import { createHash } from 'node:crypto';

/** Identifies what runs: only the same program gives the same bytes. */
export interface Program {
  /** Version of the model. */
  readonly model: string;
  /** Digest of the model's code. */
  readonly code: string;
  /** Digest of the lockfile: the versions of everything else. */
  readonly lockfile: string;
}

/** Version of the format between sweeps and workers; raised when one would not understand the other. */
const FORMAT = 2;

/** Prefix of every key in Redis, which others may use as well. */
export const PREFIX = 'joined-up';

export const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex');

/** A queue for each program: a worker of another one never sees its work. */
export const queueOf = ({ model, code, lockfile }: Program): string =>
  `batches-${digest(String(FORMAT), model, code, lockfile).slice(0, 16)}`;

/** Where a setting and an answer are kept. */
export const settingAt = (id: string): string => `${PREFIX}:setting:${id}`;
export const answerAt = (job: string): string => `${PREFIX}:answer:${job}`;

/** What a job holds: data, never code. */
export interface Job {
  /** Id of the sweep that asks; when it is gone, nobody wants an answer. */
  readonly sweep: string;
  /** Id of the setting. */
  readonly setting: string;
  readonly batch: string;
}

/** Why a job fails if Redis has lost its setting; it is then asked again. */
export const NO_SETTING = 'the setting is not there';

/** Why a job fails if its worker was told to end before it was done; it is then asked again. */
export const GIVEN_UP = 'the worker was told to end';

/** Seconds that Redis keeps an answer that nobody takes, and a setting that nobody renews. */
export const KEEP_ANSWER = 600;
export const KEEP_SETTING = 86_400;
