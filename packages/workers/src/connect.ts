import { Redis } from 'ioredis';

/** News of the server, told once each time. */
export type LinkTold = { readonly kind: 'away' } | { readonly kind: 'back' };

/** The server cannot be used: wrong address, wrong password, too old. */
export class Unreachable extends Error {
  /** `'Unreachable'`, by which to tell it from other errors. */
  override readonly name = 'Unreachable';
}

/** Milliseconds to wait before trying again, short at first. */
const again = (attempt: number): number => Math.min(1000, 50 * attempt);

/**
 * Opens a connection that keeps trying however long the server is away; only the first attempt has to
 * succeed.
 * @throws {Unreachable} if the first attempt fails
 */
export async function connect(
  url: string,
  password: string | undefined,
  onLink: (link: LinkTold) => void,
): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    // Commands under way when the connection breaks are sent again: all of ours can be repeated.
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
