import {
  columnsByHeading,
  folded,
  isPlaceholder,
  readTextTable,
  type Table,
} from '@joined-up/scenarios/table/text';

/** A row of a table: a unit works on a service. */
export interface TableLine {
  readonly unit: string;
  readonly service: string;
  /** Default: the unit is a ministry of its own. */
  readonly ministry?: string;
}

/** What is wrong with a table; the strings have the words. */
export type TableMistake =
  | { readonly kind: 'empty'; readonly line: number; readonly column: 'unit' | 'service' }
  | { readonly kind: 'twice'; readonly line: number; readonly found: string; readonly first: number }
  | { readonly kind: 'no-column'; readonly column: 'unit' | 'service' }
  | { readonly kind: 'few-units'; readonly found: number }
  | { readonly kind: 'too-long'; readonly found: number };

/** Index of each column in the table; -1 for none. */
export interface WorkColumns {
  readonly unit: number;
  readonly service: number;
  readonly ministry: number;
}

/** A table that was read, and how. */
export interface ReadWorks {
  readonly works: readonly TableLine[];
  readonly mistakes: readonly TableMistake[];
  /** The table as read, for people to check its columns. */
  readonly table: Table;
  readonly columns: WorkColumns;
}

/** Most rows: more than a room can look at or a browser should run. */
const MOST = 2000;

/**
 * Reads a table of units, services and, if there is one, ministries, with the reader of the importer.
 * Columns are found by their headings; without headings they are taken in the order unit, service,
 * ministry, which people can check and change. Spellings that differ only by case, accents, spaces or
 * punctuation count as one; a unit's name in two ministries means two units.
 * @param wanted - the columns that somebody chose
 * @returns everything that could be read, and all mistakes at once
 * @throws {InputError} naming the lines that cannot be read
 */
export function parseTable(text: string, wanted?: WorkColumns): ReadWorks {
  const table = readTextTable(text, '');
  const columns = wanted ?? columnsOf(table);
  const mistakes: TableMistake[] = [];
  for (const column of ['unit', 'service'] as const) {
    if (columns[column] < 0) mistakes.push({ kind: 'no-column', column });
  }
  if (mistakes.length > 0) return { works: [], mistakes, table, columns };
  const [unitName, serviceName, ministryName] = [speller(), speller(), speller()];
  const rows: { line: number; unit: string; service: string; ministry: string }[] = [];
  for (const { line, cells } of table.rows) {
    const cell = (place: number): string => {
      const found = (cells[place]?.text ?? '').replace(/\s+/g, ' ');
      return isPlaceholder(found) ? '' : found;
    };
    const [unit, service, ministry] = [cell(columns.unit), cell(columns.service), cell(columns.ministry)];
    if (unit === '' || service === '')
      mistakes.push({ kind: 'empty', line, column: unit === '' ? 'unit' : 'service' });
    else
      rows.push({
        line,
        unit: unitName(unit),
        service: serviceName(service),
        ministry: ministry === '' ? '' : ministryName(ministry),
      });
  }
  const homes = new Map<string, Set<string>>();
  for (const { unit, ministry } of rows) {
    if (ministry !== '') (homes.get(unit) ?? homes.set(unit, new Set()).get(unit)!).add(ministry);
  }
  const works: TableLine[] = [];
  const seen = new Map<string, number>();
  for (const { line, unit, service, ministry } of rows) {
    const name = ministry !== '' && homes.get(unit)!.size > 1 ? `${unit} (${ministry})` : unit;
    const key = JSON.stringify([name, service]);
    const first = seen.get(key);
    if (first !== undefined) {
      mistakes.push({ kind: 'twice', line, found: `${name}, ${service}`, first });
      continue;
    }
    seen.set(key, line);
    works.push({ unit: name, service, ...(ministry === '' ? {} : { ministry }) });
  }
  const units = new Set(works.map(({ unit }) => unit)).size;
  if (units < 2) mistakes.push({ kind: 'few-units', found: units });
  if (works.length > MOST) mistakes.push({ kind: 'too-long', found: works.length });
  return { works, mistakes, table, columns };
}

/** By their headings; a table without any is read in the order unit, service, ministry. */
function columnsOf(table: Table): WorkColumns {
  if (table.seen.headings === 'none')
    return {
      unit: 0,
      service: table.headings.length > 1 ? 1 : -1,
      ministry: table.headings.length > 2 ? 2 : -1,
    };
  const { unit, service, ministry, programme } = columnsByHeading(table).columns;
  const works = service ?? programme;
  // Without a column of units the ministries are the units.
  return {
    unit: unit ?? ministry ?? -1,
    service: works ?? -1,
    ministry: unit === undefined ? -1 : (ministry ?? -1),
  };
}

/** Gives each name the spelling in which it first appeared. */
function speller(): (name: string) => string {
  const first = new Map<string, string>();
  return (name) => {
    const key = folded(name);
    if (!first.has(key)) first.set(key, name);
    return first.get(key)!;
  };
}
