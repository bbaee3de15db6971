import type { Redis } from 'ioredis';
import { PREFIX, type Program } from './names.ts';

/** Milliseconds between two signs of life, and without one until somebody counts as gone. */
export const SIGN_EVERY = 3000;
const GONE_AFTER = 15_000;

/** Somebody who is present: a worker, or a sweep. */
export interface Present extends Program {
  /** Unique to the process. */
  readonly id: string;
  /** Name of its host. */
  readonly machine: string;
  /** Threads of a worker. */
  readonly threads: number;
}

type Kind = 'workers' | 'sweeps';

/** Milliseconds by the clock of the server, so that clocks of machines do not matter. */
async function now(redis: Redis): Promise<number> {
  const [seconds, micros] = await redis.time();
  return Number(seconds) * 1000 + Number(micros) / 1000;
}

/** Gives a sign of life. */
export async function appear(redis: Redis, kind: Kind, who: Present): Promise<void> {
  const time = await now(redis);
  await redis
    .multi()
    .zadd(`${PREFIX}:${kind}`, time, JSON.stringify(who))
    .zremrangebyscore(`${PREFIX}:${kind}`, '-inf', time - GONE_AFTER)
    .exec();
}

export const leave = (redis: Redis, kind: Kind, who: Present): Promise<number> =>
  redis.zrem(`${PREFIX}:${kind}`, JSON.stringify(who));

/** Who is present, of any program. */
export async function present(redis: Redis, kind: Kind): Promise<Present[]> {
  const found = await redis.zrangebyscore(`${PREFIX}:${kind}`, (await now(redis)) - GONE_AFTER, '+inf');
  return found.map((text) => JSON.parse(text) as Present);
}

export const isSame = (one: Program, other: Program): boolean =>
  one.model === other.model && one.code === other.code && one.lockfile === other.lockfile;

/** Does something at once and then at intervals, never twice at a time, until it is told to end. */
export function every(milliseconds: number, work: () => Promise<void>): { readonly end: () => void } {
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = async (): Promise<void> => {
    try {
      await work();
    } catch {
      /*
       * The server is away: the connection reports it, and the next turn comes.
       */
    }
    if (!ended) timer = setTimeout(() => void turn(), milliseconds);
  };
  void turn();
  return {
    end() {
      ended = true;
      clearTimeout(timer);
    },
  };
}
