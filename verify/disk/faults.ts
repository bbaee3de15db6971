/** Faults at a call of the file system: an error, once, or the end of the program. */
export const FAULTS = ['EIO', 'ENOSPC', 'EMFILE', 'EINTR', 'EACCES', 'kill -9'] as const;
export type Fault = (typeof FAULTS)[number];

/** Results of one kind of fault at each call in turn. */
export interface FaultResult {
  readonly fault: Fault;
  readonly date: string;
  /** At each call (1), or at one in this many. */
  readonly every: number;
  /** Number of sweeps that met the fault. */
  readonly sweeps: number;
  /** How many of these finished all the same. */
  readonly ended: number;
  /** Problems found afterwards, a line each, with the number of the call. */
  readonly wrong: readonly string[];
}
