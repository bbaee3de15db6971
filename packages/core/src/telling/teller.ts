import type { Names } from './names.ts';
import type { Speech } from './speech.ts';

/** Who tells of a run: how sentences are said, and what things are called. */
export interface Teller extends Speech {
  readonly names: Names;
}
