/** What passes by itself: a signal came in between, too many files are open at once, a network disk hesitates. */
const PASSING = new Set(['EINTR', 'EAGAIN', 'EMFILE', 'ENFILE', 'EBUSY', 'EIO', 'ETIMEDOUT', 'ESTALE']);
/** Milliseconds before each further attempt. */
const WAITS = [1, 10, 50, 200];

/**
 * Does something with a file, and tries it again a few times if what the system says may pass.
 * @throws what the system said last
 */
export function steadily<Value>(work: () => Value): Value {
  for (let attempt = 0; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (attempt === WAITS.length || !PASSING.has(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAITS[attempt]);
    }
  }
}

/** What the system called it: `ENOENT`, `EIO`, …; nothing for other errors. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? '';
