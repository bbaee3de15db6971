import { textWidth } from './textWidth.ts';

/**
 * Breaks a text into lines that fit a width; a word longer than a line is cut with an ellipsis.
 * @param width - pixels; so is `size`
 * @returns at least one line
 */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, bold) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = shorten(word, width, size, bold);
    }
  }
  return [...lines, line];
}

/** As many lines as `wrap` needs, about equally long, so that no word is left alone on the last. */
export function wrapEvenly(text: string, width: number, size: number, bold = false): readonly string[] {
  let lines = wrap(text, width, size, bold);
  for (
    let narrower = width - size / 4;
    lines.length > 1 && narrower > width / lines.length;
    narrower -= size / 4
  ) {
    const next = wrap(text, narrower, size, bold);
    if (next.length > lines.length || next.join(' ') !== text) break;
    lines = next;
  }
  return lines;
}

/** A text that fits a width, cut with an ellipsis where it must be. */
export function shorten(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, bold) > width)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** At most this many lines; the last one ends in an ellipsis if the text goes on. */
export function wrapTo(
  lines: number,
  text: string,
  width: number,
  size: number,
  bold = false,
): readonly string[] {
  const all = wrap(text, width, size, bold);
  return all.length <= lines
    ? all
    : [...all.slice(0, lines - 1), shorten(`${all.slice(lines - 1).join(' ')}`, width, size, bold)];
}
