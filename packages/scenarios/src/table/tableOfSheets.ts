import { InputError } from '@joined-up/core';
import { columnsByHeading } from './columnsByHeading.ts';
import { folded } from './folded.ts';
import { fitOfAny } from './headings.ts';
import type { RawCell } from './rawTable.ts';
import type { WorkbookSheet } from './sheetRows.ts';
import type { LeftOut, Seen, Table, TableRow } from './table.ts';
import { columnNumbers, distinctNames, tableOf } from './tableOf.ts';

/** A sheet, and the table in it. */
interface ReadSheet {
  readonly name: string;
  readonly filled: number;
  readonly hidden: boolean;
  readonly table: Table;
}

/** What the column is called that holds the names of sheets. */
const SHEET = 'sheet';
/** Letters of the longest name that a spreadsheet takes are 31: a name that long may have been cut. */
const LONG = 28;

/** What sheets are called that hold a sum of the others, as `folded` writes it. */
const summary =
  /^(consolidad[oa]|resumen|resumo|total(es|ais)?|todos|todas|general|geral|summary|all|overview|synthese|ensemble|recapitulatif|recap)\b/;
/** Names that nobody gave, or that say when and not who. */
const nameless =
  /^(hoja|sheet|planilha|feuil|feuille|folha|tabla|tabela|table|tableau|datos|dados|data|donnees|parte|part|partie|anexo|annex|annexe|cuadro|quadro)?\s*\p{N}*$|^(ene|feb|fev|mar|abr|may|mai|jun|jul|ago|set|sep|oct|out|nov|dic|dez|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|[qt]\s?[1-4]|(trimestre|quarter|semestre)\s?\p{N})\b/u;

/**
 * The table of a workbook where nobody named a sheet: the fullest one whose headings are of programmes, with the
 * sheets that have the same headings, such as one a ministry; their names are a column then. Of sheets of several years
 * the last is read; one that holds the rows of all others is read alone; one that calls itself a sum of them is not.
 * @param sheets - with something in them, in their order
 * @throws {InputError} if there is no table
 */
export function tableOfSheets(sheets: readonly WorkbookSheet[], source: string): Table {
  const fullest = sheets.reduce((best, sheet) => (sheet.filled > best.filled ? sheet : best));
  if (sheets.length === 1) return tableOf(fullest.read(), source);
  const read = sheets.flatMap((sheet): ReadSheet[] => {
    try {
      return [{ ...sheet, table: tableOf(sheet.read(), source) }];
    } catch (error) {
      // Notes and drawings are no table; what is wrong with the one that is meant is told.
      if (!(error instanceof InputError) || sheet === fullest) throw error;
      return [];
    }
  });
  const seenOnes = read.filter(({ hidden }) => !hidden);
  const ofProgrammes = seenOnes.filter(({ table }) => isOfProgrammes(table));
  const candidates = ofProgrammes.length > 0 ? ofProgrammes : seenOnes.length > 0 ? seenOnes : read;
  const main = candidates.reduce((best, one) => (one.filled > best.filled ? one : best));
  const chosen = partsOf(main, candidates);
  if (chosen.length === 1) return chosen[0].table;
  return joined(
    chosen,
    sheets.map(({ name }) => name).filter((name) => chosen.every((one) => one.name !== name)),
    source,
  );
}

function isOfProgrammes(table: Table): boolean {
  const { ministry, unit, amount, programme, service, beneficiaries } = columnsByHeading(table).columns;
  return (
    (ministry ?? unit ?? amount) !== undefined && (programme ?? service ?? beneficiaries) !== undefined
  );
}

/** The sheets that are read together with one: those that are parts of the same table. */
function partsOf(main: ReadSheet, all: readonly ReadSheet[]): readonly ReadSheet[] {
  const alike = all.filter(({ table }) => haveSameHeadings(table, main.table));
  if (alike.length === 1) return alike;
  const years = alike.map(({ name }) => yearIn(name));
  if (years.every((year) => year > 0) && new Set(years).size === years.length)
    return [alike[years.indexOf(Math.max(...years))]];
  const rows = alike.map(({ table }) => keysOf(table));
  const holds = (whole: number, part: number): boolean =>
    [...rows[part]].every(([key, times]) => (rows[whole].get(key) ?? 0) >= times);
  const whole = alike.findIndex((_, i) => alike.every((__, other) => other === i || holds(i, other)));
  if (whole >= 0) return [alike[whole]];
  const parts = alike.filter(
    (one, i) =>
      !summary.test(folded(one.name)) &&
      // A copy of a sheet says nothing twice.
      !alike.some((_, other) => other < i && holds(i, other) && holds(other, i)),
  );
  return parts.length === 0 ? [main] : parts;
}

const yearIn = (name: string): number => Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name)?.[0] ?? 0);

const only = (some: ReadonlySet<string>, without: ReadonlySet<string>): string[] =>
  [...some].filter((heading) => !without.has(heading));

/** Are the headings the same, whatever their order? Columns that mean nothing to an import may differ. */
function haveSameHeadings(one: Table, other: Table): boolean {
  if (one.seen.headings === 'none' || other.seen.headings === 'none') return false;
  const [mine, theirs] = [one, other].map(({ headings }) => new Set(headings.map(folded)));
  const differ = [...only(mine, theirs), ...only(theirs, mine)];
  return mine.size - only(mine, theirs).length > 1 && differ.every((heading) => fitOfAny(heading) === 0);
}

/** How often each row stands in a table. */
function keysOf({ headings, rows }: Table): ReadonlyMap<string, number> {
  const order = headings.map((_, i) => i).toSorted((a, b) => (headings[a] < headings[b] ? -1 : 1));
  const times = new Map<string, number>();
  for (const { cells } of rows) {
    const key = order.map((place) => folded(cells[place].text)).join('\n');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** A name that was cut at the end of what a spreadsheet takes, as a title of its sheet has it. */
function wholeName({ name, table }: ReadSheet): string {
  if (name.length < LONG) return name;
  const titles = table.seen.leftOut.filter(({ kind }) => kind === 'title');
  return titles.find(({ text }) => folded(text).startsWith(folded(name)))?.text ?? name;
}

const blank: RawCell = { text: '' };

function joined(parts: readonly ReadSheet[], others: readonly string[], source: string): Table {
  const heading = new Map<string, string>();
  for (const { table } of parts)
    for (const name of table.headings) if (!heading.has(folded(name))) heading.set(folded(name), name);
  const keys = [...heading.keys()];
  const headings = distinctNames([...heading.values(), SHEET]);
  const rows = parts.flatMap((part): TableRow[] => {
    const places = keys.map((key) => part.table.headings.findIndex((name) => folded(name) === key));
    const name = { text: wholeName(part) };
    return part.table.rows.map(({ line, cells }) => ({
      line,
      sheet: part.name,
      cells: [...places.map((place) => (place < 0 ? blank : cells[place])), name],
    }));
  });
  const numbers = columnNumbers(headings, rows);
  const seen = parts.map(({ name, table }) => ({ name, ...table.seen }));
  const [{ headings: known, headingLine }] = seen;
  const unnested = seen.find((one) => one.unnested !== undefined)?.unnested;
  const all: Seen = {
    columns: headings.length - 1,
    rows: rows.length,
    otherSheets: others,
    sheets: {
      names: parts.map(({ name }) => name),
      column: headings.at(-1)!,
      named: parts.every(({ name }) => !nameless.test(folded(name))),
    },
    merged: seen.reduce((sum, { merged }) => sum + merged, 0),
    ...(numbers.decimal === undefined ? {} : { decimal: numbers.decimal }),
    headings: known,
    ...(headingLine === undefined ? {} : { headingLine }),
    leftOut: seen.flatMap(({ name, leftOut }) => leftOut.map((one): LeftOut => ({ ...one, sheet: name }))),
    heads: {
      lines: seen.flatMap(({ heads }) => heads.lines),
      columns: [...new Set(seen.flatMap(({ heads }) => heads.columns))],
      added: seen.some(({ heads }) => heads.added),
    },
    ambiguous: numbers.ambiguous,
    wrongTotals: seen.flatMap(({ name, wrongTotals }) =>
      wrongTotals.map((one) => ({ ...one, sheet: name })),
    ),
    ...(unnested === undefined ? {} : { unnested }),
  };
  return { source, headings, rows, seen: all };
}
