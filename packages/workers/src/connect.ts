import { Redis } from 'ioredis';

/** What is told of the server, once each time. */
export type LinkTold = { readonly kind: 'away' } | { readonly kind: 'back' };

/** The server cannot be used: wrong address, no password, too old. */
export class Unreachable extends Error {
  /** `'Unreachable'`, by which to tell it from other errors. */
  override readonly name = 'Unreachable';
}

/** Milliseconds between attempts to reach it again: soon at first. */
const again = (attempt: number): number => Math.min(1000, 50 * attempt);

/**
 * Opens a connection that waits and tries on, however long the server is away; only the first attempt has to succeed.
 * @throws {Unreachable} if it does not
 */
export async function connect(
  url: string,
  password: string | undefined,
  onLink: (link: LinkTold) => void,
): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    // A command that was under way when the connection broke is sent again: all of ours may be.
    maxRetriesPerRequest: null,
    retryStrategy: again,
    connectTimeout: 10_000,
    ...(password === undefined ? {} : { password }),
  });
  let why: Error | undefined;
  redis.on('error', (error: Error) => {
    why = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new Unreachable((why ?? (error as Error)).message || String(error));
  }
  let away = false;
  redis.on('close', () => {
    if (!away && redis.status !== 'end') onLink({ kind: 'away' });
    away = true;
  });
  redis.on('ready', () => {
    if (away) onLink({ kind: 'back' });
    away = false;
  });
  return redis;
}
