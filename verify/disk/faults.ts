/** What meets a sweep at a call of the file system: what a disk says there, once, or the end of the program. */
export const FAULTS = ['EIO', 'ENOSPC', 'EMFILE', 'EINTR', 'EACCES', 'kill -9'] as const;
export type Fault = (typeof FAULTS)[number];

/** What came of one fault at each call in turn. */
export interface FaultResult {
  readonly fault: Fault;
  readonly date: string;
  /** At each call (1), or at one of so many. */
  readonly every: number;
  /** Sweeps that met it. */
  readonly sweeps: number;
  /** Of these, how many came to their end all the same. */
  readonly ended: number;
  /** What was wrong after it, a line each, with the number of the call. */
  readonly wrong: readonly string[];
}
