import { createHash } from 'node:crypto';

/** What runs: only the same program gives the same bytes. */
export interface Program {
  /** Version of the model. */
  readonly model: string;
  /** Digest of the model's code. */
  readonly code: string;
  /** Digest of the lockfile: which versions of everything else. */
  readonly lockfile: string;
}

/** Of what passes between sweeps and workers; raised when either would no longer understand the other. */
const FORMAT = 2;

/** Begins every name in Redis: others may keep things there, too. */
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
  /** Of the sweep that asks; when it is gone, nobody wants an answer. */
  readonly sweep: string;
  /** Id of the setting. */
  readonly setting: string;
  readonly batch: string;
}

/** Why a job fails whose setting Redis has forgotten: it is asked again. */
export const NO_SETTING = 'the setting is not there';

/** Why a job fails whose worker was told to end, and could not wait for it: it is asked again. */
export const GIVEN_UP = 'the worker was told to end';

/** Seconds that Redis keeps an answer that nobody takes, and a setting that nobody renews. */
export const KEEP_ANSWER = 600;
export const KEEP_SETTING = 86_400;
