import type { Names } from './names.ts';
import type { Speech } from './speech.ts';

/** What sentences about a run need: a language, and names of things. */
export interface Teller extends Speech {
  readonly names: Names;
}
