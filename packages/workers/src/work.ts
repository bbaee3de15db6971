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

/** Milliseconds that a batch belongs to a worker who is not heard of, and between two looks for such. */
const LOCK = 10_000;
const LOOK_FOR_STALLED = 3000;
/** Milliseconds that batches have to end in once the worker is told to end. */
const LAST_MOMENTS = 1500;
/** Milliseconds within which an interruption reaches a worker and all its processes. */
const TOGETHER = 100;
/** Settings that are kept at hand. */
const MOST_SETTINGS = 8;

/** What somebody who runs a worker should know. */
export type WorkTold =
  | LinkTold
  | { readonly kind: 'ready' }
  | { readonly kind: 'others'; readonly sweeps: readonly Present[] }
  | { readonly kind: 'done'; readonly batches: number };

/** Which server to work for, with how many processes. */
export interface WorkOptions {
  /** `redis://` or `rediss://`. */
  readonly url: string;
  /** If it does not stand in the address. */
  readonly password?: string;
  /** What this machine runs: only sweeps of the same are worked for. */
  readonly program: Program;
  /** Batches that are done at once, each in a process of its own: one that a run kills takes no other with it. */
  readonly threads: number;
  /** A module whose default export turns a setting and a batch into an answer. */
  readonly script: URL;
  /** Ends the work: what has begun has a moment to end, and is asked for again elsewhere if it does not. */
  readonly signal: AbortSignal;
  /** Called with what a user should know: sweeps that come and go, a server that is away. */
  readonly onTold?: (told: WorkTold) => void;
}

/** What a process is given. */
export interface Task {
  /** The same for the same setting. */
  readonly id: string;
  /** What all batches of a sweep have in common, as text. */
  readonly setting: string;
  /** What is to be done, as text. */
  readonly batch: string;
}

/** Every sweep that asks is of another program. */
export class OtherProgram extends Error {
  /** `'OtherProgram'`, by which to tell it from other errors. */
  override readonly name = 'OtherProgram';
  /** The sweeps that ask, and what each is of. */
  readonly sweeps: readonly Present[];

  constructor(sweeps: readonly Present[]) {
    super('every sweep that asks is of another program');
    this.sweeps = sweeps;
  }
}

/**
 * Does batches for whoever asks, until it is told to end.
 * @throws {Unreachable} if the server cannot be used; {OtherProgram} if there are sweeps, and none that it
 * could work for
 */
export async function work(options: WorkOptions): Promise<{ readonly batches: number }> {
  const { url, password, program, threads, script, signal, onTold = () => {} } = options;
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
  // This process runs nothing itself: it has to say in time that it is still there.
  const worker = new Worker<Job>(
    queueOf(program),
    async (job) => {
      const { sweep, setting: id, batch } = job.data;
      // A sweep that died left its batches behind.
      if (!(await asks(sweep))) return;
      const task: Task = { id, setting: await settingOf(id), batch };
      const answer = await (processes.run(task) as Promise<string>).catch(async (error: unknown) => {
        // Ctrl-C ends the processes as well; which of both is heard of first nobody knows.
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
      lockDuration: LOCK,
      stalledInterval: LOOK_FOR_STALLED,
      maxStalledCount: 1,
    },
  );
  // What it complains of, the connection tells: a server that is away, and a batch that another one has by then.
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
    await Promise.race([closed, setTimeout(LAST_MOMENTS)]);
    await processes.destroy();
    await closed;
  };
  await graceful().catch(() => {});
  await processes.destroy();
  redis.disconnect();
  return { batches };
}
