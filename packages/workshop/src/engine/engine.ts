import { jobKey, type Job, type Task } from './job.ts';
import { Results } from './results.ts';
import { RunnerLost, type Runner } from './runner.ts';

/**
 * Seeds in a task, by how many of the job were handed out before: few, as a move of a slider is heard after
 * the task under way; fewest while a room waits for its first picture.
 */
const taskSize = (handedOut: number): number => (handedOut < 6 ? 1 : 2);
/** Jobs whose results are kept: undo, swap and replay cost nothing. */
const KEPT = 300;

/** A job that somebody waits for. */
interface Order {
  readonly job: Job;
  readonly results: Results;
  handedOut: number;
  wanted: number;
  /** Tasks whose runner was lost, or that failed: to be run again, before any other. */
  readonly again: Task[];
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
  readonly #listeners = new Set<() => void>();
  /** Of the jobs in view, then of those behind the scenes: what to run next. */
  #front: readonly string[] = [];
  #back: readonly string[] = [];
  /** Somebody asked for what is behind the scenes and looks at it: it comes first. */
  #asked = false;
  #tasks = 0;
  kind: Runner['kind'] | undefined;
  /** What went wrong last. */
  error: Error | undefined;

  /** Takes somebody on who runs tasks; runners may come at any time. */
  join(runner: Runner): void {
    this.kind = runner.kind;
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
      handedOut: 0,
      wanted: seeds,
      again: [],
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

  #next(): Order | undefined {
    for (const keys of this.#asked ? [this.#back, this.#front] : [this.#front, this.#back]) {
      const open = keys
        .flatMap((key) => this.#orders.get(key) ?? [])
        .filter(
          ({ handedOut, wanted, again, error }) =>
            error === undefined && (handedOut < wanted || again.length > 0),
        );
      if (open.length > 0)
        return open.reduce((least, order) => (order.handedOut < least.handedOut ? order : least));
    }
    return undefined;
  }

  #handOut(): void {
    for (;;) {
      const order = this.#idle.length === 0 ? undefined : this.#next();
      if (order === undefined) return;
      const runner = this.#idle.shift()!;
      void this.#do(runner, order, order.again.pop() ?? this.#task(order));
    }
  }

  #task(order: Order): Task {
    const task = {
      id: ++this.#tasks,
      job: order.job,
      firstSeed: order.handedOut + 1,
      count: Math.min(taskSize(order.handedOut), order.wanted - order.handedOut),
    };
    order.handedOut += task.count;
    return task;
  }

  async #do(runner: Runner, order: Order, task: Task): Promise<void> {
    try {
      order.results.add(await runner.run(task));
    } catch (error) {
      order.again.push(task);
      if (error instanceof RunnerLost) return this.#handOut();
      this.error = order.error = error instanceof Error ? error : new Error(String(error));
    }
    this.#idle.push(runner);
    this.#tell();
    this.#handOut();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
