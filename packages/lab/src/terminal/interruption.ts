/** A signal that Ctrl-C or an end of the terminal gives; a second Ctrl-C ends the program at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** Work that was ended early, and what became of it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
