import { english, type Speech } from './speech.ts';

/** `a`, `a and b`, `a, b and c`; of more than `most`, the first ones and how many more. Empty: ''. */
export function listed(
  things: readonly string[],
  most = 4,
  { say, list }: Pick<Speech, 'say' | 'list'> = english,
): string {
  return list(
    things.length > most ? [...things.slice(0, most), say`${things.length - most} more`] : things,
  );
}
