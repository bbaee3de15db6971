import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import { connect, type LinkTold } from './connect.ts';
import {
  answerAt,
  digest,
  GIVEN_UP,
  KEEP_ANSWER,
  KEEP_SETTING,
  NO_SETTING,
  PREFIX,
  queueOf,
  settingAt,
  type Job,
  type Program,
} from './names.ts';
import { appear, every, isSame, leave, present, SIGN_EVERY, type Present } from './presence.ts';

/** Events that the caller should know of. */
export type Told =
  | LinkTold
  | { readonly kind: 'nobody' }
  | { readonly kind: 'others'; readonly workers: readonly Present[] }
  | { readonly kind: 'again'; readonly batches: number };

/** The server, the program that asks, and what all batches have in common. */
export interface AskOptions {
  /** `redis://` or `rediss://`. */
  readonly url: string;
  /** Its password, if it is not part of the address. */
  readonly password?: string;
  /** The program that asks: only workers of the same program take its batches. */
  readonly program: Program;
  /** What all batches have in common, as text. */
  readonly setting: string;
  /** Called when workers come or go, and when the server is away or back. */
  readonly onTold?: (told: Told) => void;
}

/** A batch was taken back before anybody had begun it. */
export class TakenBack extends Error {
  /** `'TakenBack'`, by which to tell it from other errors. */
  override readonly name = 'TakenBack';
}

/** Milliseconds without an answer after which a batch is looked up. */
const LOOK_AFTER = 5000;
/** Milliseconds to wait for batches under way before giving up. */
const LAST_WAIT = 1500;
/** Seconds that an answer stays after it was taken: somebody else may wait for the same one. */
const KEEP_TAKEN = 10;

interface Waiting {
  readonly batch: string;
  readonly answered: Promise<string>;
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
  looked: number;
}

const ignored = (): void => {};

/**
 * Hands batches to workers. Whatever the server loses is asked for again, so it need not persist anything.
 */
export class Workers {
  readonly #redis: Redis;
  readonly #events: Redis;
  readonly #queue: Queue<Job>;
  readonly #queueEvents: QueueEvents;
  readonly #options: AskOptions;
  readonly #me: Present;
  readonly #setting: string;
  readonly #waiting = new Map<string, Waiting>();
  readonly #signs: { readonly end: () => void };
  readonly #looks: { readonly end: () => void };
  #there: readonly Present[] = [];
  #changes: (() => void)[] = [];
  #toldNobody = false;
  #toldOthers = '';
  #takenBack = false;

  constructor(redis: Redis, options: AskOptions) {
    this.#redis = redis;
    this.#options = options;
    this.#events = redis.duplicate();
    this.#setting = digest(options.setting);
    this.#me = { ...options.program, id: randomUUID(), machine: hostname(), threads: 0 };
    const name = queueOf(options.program);
    // Answers are not sent as events, so a short stream is enough: missed ones are looked up.
    const streams = { events: { maxLen: 1000 } };
    this.#queue = new Queue<Job>(name, { connection: redis, prefix: PREFIX, streams });
    this.#queueEvents = new QueueEvents(name, { connection: this.#events, prefix: PREFIX });
    // The connection reports when the server is away.
    this.#queue.on('error', ignored);
    this.#queueEvents.on('error', ignored);
    this.#events.on('error', ignored);
    this.#queueEvents.on('completed', ({ jobId }) => void this.#take(jobId).catch(() => {}));
    this.#queueEvents.on(
      'failed',
      ({ jobId, failedReason }) => void this.#failed(jobId, failedReason).catch(() => {}),
    );
    this.#signs = every(SIGN_EVERY, () => this.#sign());
    this.#looks = every(LOOK_AFTER / 5, () => this.#lookUp());
  }

  /** Number of workers of the same program that are present. */
  get count(): number {
    return this.#there.length;
  }

  /** Number of threads of all of them. */
  get threads(): number {
    return this.#there.reduce((sum, { threads }) => sum + threads, 0);
  }

  /** Resolves when workers may have come or gone. */
  changed(): Promise<void> {
    return new Promise((resolve) => this.#changes.push(resolve));
  }

  /**
   * The answer of some worker. At least one does the batch; if two do, the first answer counts.
   * @throws if it failed, or if workers that had it died twice, with the reason; {TakenBack} after
   * `takeBack`
   */
  run(batch: string): Promise<string> {
    if (this.#takenBack) return Promise.reject(new TakenBack());
    const id = `b-${digest(this.#setting, batch)}`;
    const known = this.#waiting.get(id);
    if (known !== undefined) return known.answered;
    let [resolve, reject]: [(answer: string) => void, (error: Error) => void] = [() => {}, () => {}];
    const answered = new Promise<string>((yes, no) => {
      [resolve, reject] = [yes, no];
    });
    this.#waiting.set(id, { batch, answered, resolve, reject, looked: performance.now() });
    this.#add(id).catch(() => {
      /*
       * It will be looked up, and added then.
       */
    });
    return answered;
  }

  /** Takes back batches that nobody has begun; waits for the others, a moment at most. */
  takeBack(): void {
    if (this.#takenBack) return;
    this.#takenBack = true;
    for (const [id, { reject }] of this.#waiting) {
      const back = (): void => {
        if (this.#waiting.delete(id)) reject(new TakenBack());
      };
      setTimeout(back, LAST_WAIT).unref();
      this.#queue.remove(id).then(
        (removed) => {
          if (removed === 1) back();
        },
        () => {
          /* Somebody has it, or the server is away. */
        },
      );
    }
  }

  /** Takes back what nobody has begun, and closes the connection. */
  async end(): Promise<void> {
    this.#signs.end();
    this.#looks.end();
    const tidy = async (): Promise<void> => {
      await Promise.allSettled([...this.#waiting.keys()].map((id) => this.#queue.remove(id)));
      await leave(this.#redis, 'sweeps', this.#me);
      await this.#queueEvents.close();
      await this.#queue.close();
    };
    // If the server is away nothing needs to be tidied up: everything expires.
    await Promise.race([
      tidy().catch(() => {}),
      new Promise((resolve) => setTimeout(resolve, 2000).unref()),
    ]);
    this.#events.disconnect();
    this.#redis.disconnect();
    for (const { reject } of this.#waiting.values()) reject(new TakenBack());
    this.#waiting.clear();
  }

  /** Gives a sign of life, and looks who else is present. */
  async #sign(): Promise<void> {
    await appear(this.#redis, 'sweeps', this.#me);
    await this.#redis.set(settingAt(this.#setting), this.#options.setting, 'EX', KEEP_SETTING);
    const all = await present(this.#redis, 'workers');
    this.#there = all.filter((worker) => isSame(worker, this.#options.program));
    for (const resolve of this.#changes.splice(0)) resolve();
    const { onTold = () => {} } = this.#options;
    if (this.#there.length === 0 && !this.#toldNobody) onTold({ kind: 'nobody' });
    this.#toldNobody = this.#there.length === 0;
    const others = all.filter((worker) => !isSame(worker, this.#options.program));
    const known = JSON.stringify(others.map(({ id }) => id).sort());
    if (others.length > 0 && known !== this.#toldOthers) onTold({ kind: 'others', workers: others });
    this.#toldOthers = known;
  }

  async #add(id: string): Promise<void> {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    await this.#queue.add(
      'batch',
      { sweep: this.#me.id, setting: this.#setting, batch: waiting.batch },
      // Answers have a key of their own; only failed jobs stay, until they are seen.
      { jobId: id, removeOnComplete: true, removeOnFail: { age: KEEP_ANSWER } },
    );
  }

  async #take(id: string): Promise<boolean> {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return false;
    const answer = await this.#redis.get(answerAt(id));
    if (answer === null || !this.#waiting.delete(id)) return false;
    waiting.resolve(answer);
    await this.#redis.expire(answerAt(id), KEEP_TAKEN);
    return true;
  }

  async #failed(id: string, reason: string): Promise<void> {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    // Otherwise it could not be asked again: names of jobs are unique.
    await this.#queue.remove(id);
    if (reason === NO_SETTING) {
      await this.#redis.set(settingAt(this.#setting), this.#options.setting, 'EX', KEEP_SETTING);
      await this.#add(id);
    } else if (reason === GIVEN_UP && !this.#takenBack) await this.#add(id);
    else if (this.#waiting.delete(id))
      waiting.reject(reason === GIVEN_UP ? new TakenBack() : new Error(reason));
  }

  /** Looks up every unanswered batch at the next turn: a server that was away may have lost them. */
  lookUpAll(): void {
    for (const waiting of this.#waiting.values()) waiting.looked = Number.NEGATIVE_INFINITY;
  }

  /** Looks up unanswered batches: are they still there? */
  async #lookUp(): Promise<void> {
    let again = 0;
    const due = [...this.#waiting].filter(([, { looked }]) => performance.now() - looked > LOOK_AFTER);
    for (const [id, waiting] of due) {
      waiting.looked = performance.now();
      if (await this.#take(id)) continue;
      const job = await this.#queue.getJob(id);
      const state = job === undefined ? 'unknown' : await job.getState();
      if (state === 'failed') await this.#failed(id, job?.failedReason ?? '');
      else if (state === 'unknown' && !(await this.#take(id)) && this.#waiting.has(id)) {
        await this.#add(id);
        again++;
      }
    }
    if (again > 0) this.#options.onTold?.({ kind: 'again', batches: again });
  }
}

/**
 * Connects to a server, through which batches go to workers elsewhere.
 * @throws {Unreachable} if the server cannot be used
 */
export async function askWorkers(options: AskOptions): Promise<Workers> {
  const { url, password, onTold = () => {} } = options;
  let workers: Workers | undefined;
  const redis = await connect(url, password, (link) => {
    if (link.kind === 'back') workers?.lookUpAll();
    onTold(link);
  });
  return (workers = new Workers(redis, options));
}
