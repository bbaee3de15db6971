/** Errors that may pass: a signal interrupted, too many files are open, a network disk is slow. */
const PASSING = new Set(['EINTR', 'EAGAIN', 'EMFILE', 'ENFILE', 'EBUSY', 'EIO', 'ETIMEDOUT', 'ESTALE']);
/** Milliseconds before each further attempt. */
const WAITS = [1, 10, 50, 200];

/**
 * Does something with a file, and tries again a few times on errors that may pass.
 * @throws the last error of the system
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

/** The system's code of an error: `ENOENT`, `EIO`, …; empty for other errors. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? '';
