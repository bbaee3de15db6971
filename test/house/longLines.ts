import { parseSync, type ESTree } from 'vite';
import { walk } from '../../packages/core/compile/node.ts';

const LONGEST = 120;

const LINK = /https?:\/\/[^\s'"`)<>]+/g;

/** Part of a source, as offsets from its beginning. */
type Span = readonly [start: number, end: number];

/** Numbers of the lines, from 1, that are longer than 120 characters and are neither data nor links. */
export function longLines(file: string, text: string): number[] {
  const long: { readonly line: number; readonly span: Span }[] = [];
  let start = 0;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.replaceAll(LINK, '').length > LONGEST)
      long.push({ line: i + 1, span: [start, start + line.length] });
    start += line.length + 1;
  }
  if (long.length === 0) return [];
  const data = file.endsWith('.html')
    ? areas(text)
    : /\.m?tsx?$|\.mjs$/.test(file)
      ? dataIn(file, text)
      : [];
  return long
    .filter(({ span: [from, to] }) => {
      let own = to - from;
      for (const [first, last] of data) own -= Math.max(0, Math.min(last, to) - Math.max(first, from));
      return own > LONGEST || data.every(([first, last]) => last <= from || to <= first);
    })
    .map(({ line }) => line);
}

/** Text areas of a page, whose lines are shown as they are. */
const areas = (page: string): Span[] =>
  [...page.matchAll(/<textarea[^]*?<\/textarea>/g)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]);

const isOverLines = ({ quasis }: ESTree.TemplateLiteral): boolean =>
  quasis.some(({ value: { raw } }) => raw.includes('\n'));

/**
 * Regular expressions, which cannot be broken; in tests and notebooks also template texts of several lines,
 * such as tables, scenarios and queries.
 */
function dataIn(file: string, source: string): Span[] {
  const found: Span[] = [];
  const writtenOut = /\.test\.tsx?$|^(test|notebooks)\/|\/testing\//.test(file);
  walk(parseSync(file, source).program.body, (node) => {
    if (node.type === 'Literal' && 'regex' in node) found.push([node.start, node.end]);
    if (writtenOut && node.type === 'TemplateLiteral' && isOverLines(node))
      found.push([node.start, node.end]);
    return true;
  });
  return found;
}
