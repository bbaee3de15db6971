import { textWidth } from './textWidth.ts';
import { shorten } from './wrap.ts';

/**
 * Names that fit a width and can still be told apart: of those too long, names that begin with the same
 * word (Department of …) lose their beginning, others their end.
 * @returns the short form of each name
 */
export function shortenAll(
  names: readonly string[],
  width: number,
  size: number,
): (name: string) => string {
  const long = names.filter((name) => textWidth(name, size) > width);
  const beginnings = new Map<string, number>();
  for (const name of new Set(long))
    beginnings.set(firstWord(name), (beginnings.get(firstWord(name)) ?? 0) + 1);
  const short = new Map(
    long.map((name) => [
      name,
      beginnings.get(firstWord(name))! > 1 ? shortenFront(name, width, size) : shorten(name, width, size),
    ]),
  );
  return (name) => short.get(name) ?? shorten(name, width, size);
}

const firstWord = (name: string): string => name.split(' ', 1)[0];

/** A text without its first words, as many as needed; a last word that is still too long loses its end. */
function shortenFront(text: string, width: number, size: number): string {
  const words = text.split(' ');
  while (words.length > 1 && textWidth(`…${words.join(' ')}`, size) > width) words.shift();
  // Drop `of the` and the like, which say nothing.
  while (words.length > 1 && words[0].length <= 3) words.shift();
  return shorten(`…${words.join(' ')}`, width, size);
}
