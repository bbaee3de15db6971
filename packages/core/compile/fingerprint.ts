import { fingerprint } from '../src/fingerprint.ts';
import { classesOf } from './records.ts';
import { monthSource } from './source.ts';

/** Changes when anything that is compiled does: the code of the month, or the records that it sees. */
export const compiledFrom = (): string =>
  fingerprint([classesOf(), ...monthSource().map(({ path, text }) => `${path}\n${text}`)].join('\n'));
