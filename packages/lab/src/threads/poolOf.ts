import { setMaxListeners } from 'node:events';
import type { Piscina } from 'piscina';

export interface PoolOptions {
  readonly threads: number;
  /** Interrupts all tasks. */
  readonly signal?: AbortSignal | undefined;
  /** Sent once per worker. */
  readonly told?: unknown;
}

/** A pool of threads that run a script, all started at once. Destroy it in the end. */
export async function poolOf<Task, Answer>(
  script: URL,
  { threads, signal, told }: PoolOptions,
): Promise<Piscina<Task, Answer>> {
  // Loaded only when threads are used.
  const { Piscina } = await import('piscina');
  if (signal !== undefined) setMaxListeners(0, signal);
  return new Piscina<Task, Answer>({
    filename: script.href,
    // Sources need a loader, which the built program does not have. Resolved from here, as a bare name
    // would be looked up in the folder where the program was started. Otherwise threads take over what Node
    // was started with; named here, options of V8 like --max-old-space-size would be refused.
    ...(script.pathname.endsWith('.ts') && {
      execArgv: ['--import', import.meta.resolve('@oxc-node/core/register')],
    }),
    minThreads: threads,
    maxThreads: threads,
    ...(told === undefined ? {} : { workerData: told }),
  });
}
