import { setMaxListeners } from 'node:events';
import type { Piscina } from 'piscina';

export interface PoolOptions {
  readonly threads: number;
  /** Interrupts tasks; every one of them listens for it. */
  readonly signal?: AbortSignal | undefined;
  /** Sent once per worker. */
  readonly told?: unknown;
}

/** Threads that run a script, as many as are asked for from the beginning. Destroy it in the end. */
export async function poolOf<Task, Answer>(
  script: URL,
  { threads, signal, told }: PoolOptions,
): Promise<Piscina<Task, Answer>> {
  // Who takes no threads does not wait for what makes them.
  const { Piscina } = await import('piscina');
  if (signal !== undefined) setMaxListeners(0, signal);
  return new Piscina<Task, Answer>({
    filename: script.href,
    // Sources need what reads them, which a program that runs built files has not. Its address is found
    // from here: a name alone would be looked for in the folder where the program was started.
    execArgv: script.pathname.endsWith('.ts')
      ? ['--import', import.meta.resolve('@oxc-node/core/register')]
      : process.execArgv,
    minThreads: threads,
    maxThreads: threads,
    ...(told === undefined ? {} : { workerData: told }),
  });
}
