import type { Damage } from '../store/scanParts.ts';

/** What an answer is without: told, so that nobody takes a part of the results for all of them. */
export const tellDamage = ({ file, why }: Damage): void => {
  process.stderr.write(`Left out: ${file} (${why})\n`);
};
