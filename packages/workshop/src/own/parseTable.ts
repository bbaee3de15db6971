/** One line of a table: a unit works on a service. */
export interface Work {
  readonly unit: string;
  readonly service: string;
  /** Default: the unit is a ministry of its own. */
  readonly ministry?: string;
}

/** What is wrong with a table; the strings say it in words. */
export type TableMistake =
  | { readonly kind: 'columns'; readonly line: number; readonly found: string }
  | { readonly kind: 'empty'; readonly line: number; readonly column: 'unit' | 'service' }
  | { readonly kind: 'twice'; readonly line: number; readonly found: string; readonly first: number }
  | { readonly kind: 'two-ministries'; readonly line: number; readonly found: string }
  | { readonly kind: 'few-units'; readonly found: number }
  | { readonly kind: 'too-long'; readonly found: number };

/** More than a room can look at, and than a browser should run. */
const MOST = 2000;

const heads =
  /^(units?|agenc(y|ies)|programmes?|programs?|unidad(es)?|entidad(es)?|agencia|unidades?|órg(ã|a)o|orgao|programa)$/i;

/**
 * Reads a table of unit, service and, if there is one, ministry: tabs, semicolons or commas between them; a first line of headings is skipped.
 * @returns all that could be read, and every mistake at once
 */
export function parseTable(text: string): {
  readonly works: readonly Work[];
  readonly mistakes: readonly TableMistake[];
} {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const separator =
    ['\t', ';', ','].find((candidate) => lines.some((line) => line.includes(candidate))) ?? '\t';
  const works: Work[] = [];
  const mistakes: TableMistake[] = [];
  const seen = new Map<string, number>();
  const ministryOf = new Map<string, string>();
  let first = true;
  lines.forEach((raw, place) => {
    const line = place + 1;
    if (raw.trim() === '') return;
    const cells = raw.split(separator).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
    const heading = first && heads.test(cells[0]);
    first = false;
    if (heading) return;
    const [unit, service, ministry] = cells;
    if (cells.length < 2 || cells.length > 3) {
      mistakes.push({ kind: 'columns', line, found: raw.trim().slice(0, 60) });
      return;
    }
    if (unit === '' || service === '') {
      mistakes.push({ kind: 'empty', line, column: unit === '' ? 'unit' : 'service' });
      return;
    }
    const key = JSON.stringify([unit.toLowerCase(), service.toLowerCase()]);
    const before = seen.get(key);
    if (before !== undefined) {
      mistakes.push({ kind: 'twice', line, found: `${unit}, ${service}`, first: before });
      return;
    }
    const home = ministry === undefined || ministry === '' ? undefined : ministry;
    const known = ministryOf.get(unit);
    if (home !== undefined && known !== undefined && known !== home) {
      mistakes.push({ kind: 'two-ministries', line, found: `${unit}: ${known}, ${home}` });
      return;
    }
    if (home !== undefined) ministryOf.set(unit, home);
    seen.set(key, line);
    works.push({ unit, service, ...(home === undefined ? {} : { ministry: home }) });
  });
  const units = new Set(works.map(({ unit }) => unit)).size;
  if (units < 2) mistakes.push({ kind: 'few-units', found: units });
  if (works.length > MOST) mistakes.push({ kind: 'too-long', found: works.length });
  return { works, mistakes };
}
