/** A signal that Ctrl-C (SIGINT) or SIGTERM aborts; a second Ctrl-C ends the program at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** Thrown when work was ended early; its message says what became of it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
