import { folded } from './folded.ts';
import { readNumbers } from './numbers.ts';
import { isPlaceholder } from './placeholders.ts';
import type { RawCell, RawRow } from './rawTable.ts';

/** Contents of a row, without blanks. */
export const texts = (row: RawRow): string[] =>
  row.cells.map(({ text }) => text).filter((text) => text !== '');

/** How many different texts: merged cells repeat what stands in them. */
export const distinct = (row: RawRow): number => new Set(texts(row)).size;

export const isNumber = (cell: RawCell): boolean =>
  cell.text !== '' && !isPlaceholder(cell.text) && readNumbers([cell]).share === 1;

/** What notes below a table begin with, as `folded` writes it. */
const noteWord =
  /^(notas?|fuentes?|fontes?|sources?|notes?|obs|observacion(es)?|observac(ao|oes)|elabor\p{L}*|cifras|valores em|valores en)\b|^\p{N}{1,2}$/u;

/**
 * Does a row below a table look like a note: a row of one text, or one without numbers that says so or
 * stands apart?
 */
export function isNote(row: RawRow): boolean {
  if (distinct(row) === 1) return true;
  const [first] = texts(row);
  return (
    noteWord.test(folded(first)) ||
    /^[*†‡¹²³]/u.test(first) ||
    (row.apart === true && !row.cells.some(isNumber))
  );
}
