import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { UnrecoverableError, Worker } from 'bullmq';
import { Tinypool } from 'tinypool';
import { connect, type LinkTold } from './connect.ts';
import {
  answerAt,
  GIVEN_UP,
  KEEP_ANSWER,
  NO_SETTING,
  PREFIX,
  queueOf,
  settingAt,
  type Job,
  type Program,
} from './names.ts';
import { appear, every, isSame, leave, present, SIGN_EVERY, type Present } from './presence.ts';

/** Milliseconds that a batch stays with a worker that is silent. */
const LEASE = 10_000;
/** Milliseconds that batches have left once the worker is told to end. */
const LAST_MOMENTS = 1500;
/** Milliseconds within which an interruption reaches a worker and all its processes. */
const TOGETHER = 100;
/** Most settings kept in memory. */
const MOST_SETTINGS = 8;

/** Events that somebody who runs a worker should know of. */
export type WorkTold =
  | LinkTold
  | { readonly kind: 'ready' }
  | { readonly kind: 'others'; readonly sweeps: readonly Present[] }
  | { readonly kind: 'done'; readonly batches: number };

/** The server to work for, and with how many processes. */
export interface WorkOptions {
  /** `redis://` or `rediss://`. */
  readonly url: string;
  /** Its password, if it is not part of the address. */
  readonly password?: string;
  /** The program of this machine: it works only for sweeps of the same program. */
  readonly program: Program;
  /** Batches done at once, each in a process of its own, so that one that dies takes no other with it. */
  readonly threads: number;
  /** A module whose default export turns a setting and a batch into an answer. */
  readonly script: URL;
  /**
   * Ends the work: batches under way have a moment to end, otherwise they are asked for again elsewhere.
   */
  readonly signal: AbortSignal;
  /**
   * Milliseconds that a batch stays with a worker that is silent. Others look for such batches three times
   * as often.
   * @defaultValue 10,000
   */
  readonly lease?: number;
  /** Called when sweeps come or go, and when the server is away or back. */
  readonly onTold?: (told: WorkTold) => void;
}

/** What a process gets. */
export interface Task {
  /** Id of the setting: equal for equal settings. */
  readonly id: string;
  /** What all batches of a sweep have in common, as text. */
  readonly setting: string;
  /** The batch to do, as text. */
  readonly batch: string;
}

/** All sweeps that ask are of other programs. */
export class OtherProgram extends Error {
  /** `'OtherProgram'`, by which to tell it from other errors. */
  override readonly name = 'OtherProgram';
  /** The sweeps that ask, with their programs. */
  readonly sweeps: readonly Present[];

  constructor(sweeps: readonly Present[]) {
    super('every sweep that asks is of another program');
    this.sweeps = sweeps;
  }
}

/**
 * Does batches for whoever asks, until it is told to end.
 * @throws {Unreachable} if the server cannot be used; {OtherProgram} if there are sweeps, but none of this
 * program
 */
export async function work(options: WorkOptions): Promise<{ readonly batches: number }> {
  const { url, password, program, threads, script, signal, lease = LEASE, onTold = () => {} } = options;
  const redis = await connect(url, password, onTold);
  let sweeps = await present(redis, 'sweeps');
  const foreign = (): Present[] => sweeps.filter((sweep) => !isSame(sweep, program));
  if (sweeps.length > 0 && foreign().length === sweeps.length) {
    redis.disconnect();
    throw new OtherProgram(foreign());
  }
  const me: Present = { ...program, id: randomUUID(), machine: hostname(), threads };
  let toldOthers = '';
  const signs = every(SIGN_EVERY, async () => {
    await appear(redis, 'workers', me);
    sweeps = await present(redis, 'sweeps');
    const known = JSON.stringify(foreign().map(({ id }) => id));
    if (foreign().length > 0 && known !== toldOthers) onTold({ kind: 'others', sweeps: foreign() });
    toldOthers = known;
  });
  const processes = new Tinypool({
    filename: script.href,
    runtime: 'child_process',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  });
  const settings = new Map<string, string>();
  const settingOf = async (id: string): Promise<string> => {
    const setting = settings.get(id) ?? (await redis.get(settingAt(id)));
    if (setting === null) throw new UnrecoverableError(NO_SETTING);
    settings.set(id, setting);
    for (const [oldest] of settings) if (settings.size > MOST_SETTINGS) settings.delete(oldest);
    return setting;
  };
  const asks = async (sweep: string): Promise<boolean> => {
    if (sweeps.some(({ id }) => id === sweep)) return true;
    sweeps = await present(redis, 'sweeps');
    return sweeps.some(({ id }) => id === sweep);
  };
  let batches = 0;
  // This process runs no batch itself, so that its signs of life come in time.
  const worker = new Worker<Job>(
    queueOf(program),
    async (job) => {
      const { sweep, setting: id, batch } = job.data;
      // Skips batches of sweeps that have died.
      if (!(await asks(sweep))) return;
      const task: Task = { id, setting: await settingOf(id), batch };
      const answer = await (processes.run(task) as Promise<string>).catch(async (error: unknown) => {
        // Ctrl-C ends the processes as well, and either may be noticed first.
        await setTimeout(TOGETHER);
        throw signal.aborted ? new UnrecoverableError(GIVEN_UP) : error;
      });
      await redis.set(answerAt(job.id!), answer, 'EX', KEEP_ANSWER);
      batches++;
      onTold({ kind: 'done', batches });
    },
    {
      connection: redis,
      prefix: PREFIX,
      concurrency: threads,
      lockDuration: lease,
      stalledInterval: 0.3 * lease,
      maxStalledCount: 1,
    },
  );
  // Its errors are reported by the connection, or concern a batch that another worker has by now.
  worker.on('error', () => {});
  onTold({ kind: 'ready' });
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  signs.end();
  const graceful = async (): Promise<void> => {
    await leave(redis, 'workers', me);
    const closed = worker.close();
    // What is closed sooner is not kept waiting: connections and processes keep this process until then.
    await Promise.race([closed, setTimeout(LAST_MOMENTS, undefined, { ref: false })]);
    await processes.destroy();
    await closed;
  };
  await graceful().catch(() => {});
  await processes.destroy();
  redis.disconnect();
  return { batches };
}
