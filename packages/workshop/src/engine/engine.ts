import type { Chunk } from './chunk.ts';
import { jobKey, type Job, type Task } from './job.ts';
import { Results } from './results.ts';
import { RunnerLost, type Runner } from './runner.ts';

/** Seeds that go one by one, while a room waits for its first picture. */
const SINGLE = 6;
/** Seeds in a later task: few, as a move of a slider is heard after the task under way. */
const TOGETHER = 2;
/** How far beyond the first missing seed seeds are handed out, for each runner. */
const AHEAD = 4;
/** Jobs whose results are kept: undo, swap and replay cost nothing. */
const KEPT = 300;

/** A job that somebody waits for. */
interface Order {
  readonly job: Job;
  readonly results: Results;
  /** Seeds that somebody runs, or has run. */
  readonly handedOut: Set<number>;
  /** The least seed that nobody runs. */
  next: number;
  /** Seeds 1 to this one are wanted. */
  wanted: number;
  /** Why it cannot be run; until it is asked for anew, nobody tries. */
  error: Error | undefined;
}

/**
 * Schedules seeds of the jobs that are wanted on idle workers: first the first frames, then the rest. Keeps
 * all it has run.
 */
export class Engine {
  readonly #idle: Runner[] = [];
  readonly #orders = new Map<string, Order>();
  /** Who ran a seed first, by its place among the tasks: its government is drawn there, and kept. */
  readonly #knows = new Map<number, Runner>();
  readonly #listeners = new Set<() => void>();
  /** Of the jobs in view, then of those behind the scenes: what to run next. */
  #front: readonly string[] = [];
  #back: readonly string[] = [];
  /** Somebody asked for what is behind the scenes and looks at it: it comes first. */
  #asked = false;
  #tasks = 0;
  #runners = 0;
  kind: Runner['kind'] | undefined;
  /** What went wrong last. */
  error: Error | undefined;

  /** Takes somebody on who runs tasks; runners may come at any time. */
  join(runner: Runner): void {
    this.kind = runner.kind;
    this.#runners++;
    this.#idle.push(runner);
    this.#tell();
    this.#handOut();
  }

  /** Called after each change of any results. @returns how to stop listening */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the screen shows: these come first. @returns their results, which fill while one looks */
  show(jobs: readonly Job[], seeds: number): readonly Results[] {
    const orders = jobs.map((job) => this.#order(job, seeds));
    this.#front = jobs.map(jobKey);
    this.error = undefined;
    this.#handOut();
    return orders.map(({ results }) => results);
  }

  /**
   * What somebody wants besides, once the screen has what it needs. Replaces what was wanted before.
   * @param asked - they wait for it: it is run before what the screen still lacks
   */
  also(jobs: readonly Job[], seeds: number, asked = false): readonly Results[] {
    const orders = jobs.map((job) => this.#order(job, seeds));
    this.#back = jobs.map(jobKey);
    this.#asked = asked;
    this.error = this.#failure(this.#front);
    this.#handOut();
    return orders.map(({ results }) => results);
  }

  /** Takes in what is known of a job before anybody has run it. */
  know(job: Job, chunk: Chunk): void {
    const order = this.#order(job, 0);
    order.results.add(chunk);
    take(order, chunk);
  }

  /** Why a job cannot be run, if one of these cannot. */
  #failure(keys: readonly string[]): Error | undefined {
    return keys.map((key) => this.#orders.get(key)?.error).find((error) => error !== undefined);
  }

  /**
   * Runs jobs behind the scenes until so many seeds are in.
   * @throws {Error} if one cannot be run; an `InputError` says what is wrong with what
   */
  async run(jobs: readonly Job[], seeds: number): Promise<readonly Results[]> {
    const all = this.also(jobs, seeds);
    while (all.some(({ done }) => done < seeds)) {
      await new Promise<void>((resolve) => {
        const stop = this.listen(() => {
          stop();
          resolve();
        });
      });
      const failure = this.#failure(jobs.map(jobKey));
      if (failure !== undefined) throw failure;
    }
    return all;
  }

  #order(job: Job, seeds: number): Order {
    const key = jobKey(job);
    const known = this.#orders.get(key);
    const order = known ?? {
      job,
      results: new Results(),
      handedOut: new Set<number>(),
      next: 1,
      wanted: seeds,
      error: undefined,
    };
    order.wanted = Math.max(order.wanted, seeds);
    order.error = undefined;
    // Set again: the youngest in use stands last, the oldest is forgotten first.
    this.#orders.delete(key);
    this.#orders.set(key, order);
    for (const old of this.#orders.keys()) {
      if (this.#orders.size <= KEPT) break;
      if (!this.#front.includes(old) && !this.#back.includes(old)) this.#orders.delete(old);
    }
    return order;
  }

  /** The orders to hand out from: those in view as long as they lack a seed, then those behind the scenes. */
  #open(): readonly Order[] {
    for (const keys of this.#asked ? [this.#back, this.#front] : [this.#front, this.#back]) {
      const open = keys
        .flatMap((key) => this.#orders.get(key) ?? [])
        .filter(({ next, wanted, error }) => error === undefined && next <= wanted);
      if (open.length > 0) return open;
    }
    return [];
  }

  #handOut(): void {
    while (this.#idle.length > 0) {
      const open = this.#open();
      if (open.length === 0) return;
      const runner = this.#idle.shift()!;
      const { order, seed } = this.#choose(open, runner);
      void this.#do(runner, order, this.#task(order, seed, runner));
    }
  }

  /**
   * The next seed for a runner, the same of all orders in turn: one whose government it has drawn, else one
   * that nobody has, else whatever is missing.
   */
  #choose(open: readonly Order[], runner: Runner): { readonly order: Order; readonly seed: number } {
    const rank = (seed: number) => {
      const known = this.#knows.get(taskOf(seed).firstSeed);
      if (known === runner) return 0;
      return known === undefined ? 1 : 2;
    };
    const first = Math.min(...open.map(({ next }) => next));
    const missing = Array.from({ length: AHEAD * this.#runners }, (_, i) => first + i).flatMap((seed) => {
      const order = open.find(({ handedOut, wanted }) => seed <= wanted && !handedOut.has(seed));
      return order === undefined ? [] : [{ order, seed }];
    });
    return missing.reduce((best, one) => (rank(one.seed) < rank(best.seed) ? one : best));
  }

  #task(order: Order, seed: number, runner: Runner): Task {
    const { firstSeed, count } = taskOf(seed);
    const { handedOut } = order;
    const end = Math.min(firstSeed + count - 1, order.wanted);
    let last = seed;
    while (last < end && !handedOut.has(last + 1)) last++;
    const task = { id: ++this.#tasks, job: order.job, firstSeed: seed, count: last - seed + 1 };
    take(order, task);
    if (!this.#knows.has(firstSeed)) this.#knows.set(firstSeed, runner);
    return task;
  }

  async #do(runner: Runner, order: Order, task: Task): Promise<void> {
    try {
      order.results.add(await runner.run(task));
    } catch (error) {
      giveBack(order, task);
      if (error instanceof RunnerLost) return this.#lose(runner);
      this.error = order.error = error instanceof Error ? error : new Error(String(error));
    }
    this.#idle.push(runner);
    this.#tell();
    this.#handOut();
  }

  #lose(lost: Runner): void {
    this.#runners--;
    for (const [seed, runner] of this.#knows) if (runner === lost) this.#knows.delete(seed);
    this.#handOut();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

type Seeds = Pick<Task, 'firstSeed' | 'count'>;

/** Nobody else is to run these seeds. */
function take(order: Order, { firstSeed, count }: Seeds): void {
  for (let seed = firstSeed; seed < firstSeed + count; seed++) order.handedOut.add(seed);
  while (order.handedOut.has(order.next)) order.next++;
}

/** Somebody else is to run these seeds, before what comes later. */
function giveBack(order: Order, { firstSeed, count }: Seeds): void {
  for (let seed = firstSeed; seed < firstSeed + count; seed++) order.handedOut.delete(seed);
  order.next = Math.min(order.next, firstSeed);
}

/** The whole task that a seed belongs to, of whatever order. */
function taskOf(seed: number): Seeds {
  if (seed <= SINGLE) return { firstSeed: seed, count: 1 };
  return { firstSeed: seed - ((seed - SINGLE - 1) % TOGETHER), count: TOGETHER };
}
