import {
  columnsByHeading,
  isPlaceholder,
  readNumbers,
  readTable,
  type Table,
} from '@joined-up/scenarios/table';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numRuns, seed } from './numRuns.ts';
import { unclear } from './unclear.ts';

/** The content of a table, whatever its format. */
interface Content {
  readonly ministry: string;
  readonly unit: string;
  readonly programme: string;
  readonly people: string;
  readonly service: string;
  /** Cents; null: no amount. */
  readonly cents: number | null;
}

/** The format of a table. */
interface Look {
  readonly separator: ';' | ',' | '\t' | '|';
  readonly encoding: 'utf-8' | 'bom' | 'utf-16le' | 'utf-16be' | 'cp1252';
  readonly newline: '\n' | '\r\n' | '\r';
  readonly decimal: ',' | '.';
  readonly group: '.' | ',' | ' ' | '\u00A0' | '';
  readonly titles: number;
  readonly total: boolean;
  readonly note: boolean;
  readonly blankRepeats: boolean;
  readonly negative: 'bracket' | 'minus' | 'after';
  readonly currency: '' | '$ ' | 'R$ ' | '€' | 'COP ';
  readonly none: string;
  readonly quoteAll: boolean;
  readonly headings: readonly string[];
  readonly blankColumn: boolean;
}

const names = {
  ministry: [
    'Ministerio de Educación',
    'Ministério da Saúde',
    'Department for Work',
    'Ministère de l’Intérieur',
    'Vivienda, Ciudad y Territorio',
    'Comercio; Industria',
    'Prosperidad "Social"',
    'Trabajo',
  ],
  unit: ['Dirección A', 'Secretaria Geral', 'Office B', 'Unidad | Central', 'SENA', 'Área de\nAtención'],
  programme: [
    'Alimentación escolar',
    'Totalmente joven',
    'Total care',
    'Bolsa família',
    '5" pipes',
    'Emploi, jeunes',
    'Plan 2024',
  ],
  people: ['Niñez', 'Jóvenes', 'Idosos', 'Hogares pobres'],
  service: ['Becas', 'Empleo y formación', 'Saúde', 'Housing, repairs'],
} as const;

const headings: readonly (readonly string[])[] = [
  ['Ministerio', 'Unidad ejecutora', 'Programa', 'Población objetivo', 'Servicio', 'Presupuesto 2024'],
  ['NOMBRE SECTOR', 'NOMBRE ENTIDAD', 'NOMBRE PROGRAMA', 'BENEFICIARIOS', 'FUNCION', 'APROPIACION VIGENTE'],
  ['Ministério', 'Órgão', 'Ação', 'Público-alvo', 'Função', 'Valor pago'],
  ['Department', 'Agency', 'Programme', 'Target group', 'Policy area', 'Budget'],
  ['Ministère', 'Direction', 'Intitulé', 'Public cible', 'Fonction', 'Montant'],
];

const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);

const contents = fc.array(
  fc.record({
    ministry: oneOf(names.ministry),
    unit: oneOf(names.unit),
    programme: oneOf(names.programme),
    people: oneOf(names.people),
    service: oneOf(names.service),
    cents: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 10 ** 14 }) },
      { weight: 1, arbitrary: fc.integer({ min: -(10 ** 9), max: -1 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  }),
  { minLength: 3, maxLength: 14 },
);

const looks: fc.Arbitrary<Look> = fc
  .record({
    separator: oneOf([';', ',', '\t', '|'] as const),
    encoding: oneOf(['utf-8', 'bom', 'utf-16le', 'utf-16be', 'cp1252'] as const),
    newline: oneOf(['\n', '\r\n', '\r'] as const),
    decimal: oneOf([',', '.'] as const),
    group: oneOf(['.', ',', ' ', '\u00A0', ''] as const),
    titles: fc.nat(3),
    total: fc.boolean(),
    note: fc.boolean(),
    blankRepeats: fc.boolean(),
    negative: oneOf(['bracket', 'minus', 'after'] as const),
    currency: oneOf(['', '', '$ ', 'R$ ', '€', 'COP '] as const),
    none: oneOf(['', '-', 'n/d', '—', 'N/A']),
    quoteAll: fc.boolean(),
    headings: oneOf(headings),
    blankColumn: fc.boolean(),
  })
  .map((look) => ({ ...look, group: look.group === look.decimal ? '' : look.group }));

function amountText(cents: number | null, look: Look): string {
  if (cents === null) return look.none;
  const [whole, part] = [
    String(Math.floor(Math.abs(cents) / 100)),
    String(Math.abs(cents) % 100).padStart(2, '0'),
  ];
  const text = `${look.currency}${whole.replace(/\B(?=(\d{3})+$)/g, look.group)}${look.decimal}${part}`;
  if (cents >= 0) return text;
  return look.negative === 'bracket' ? `(${text})` : look.negative === 'minus' ? `-${text}` : `${text}-`;
}

/** A part of the file: its text, and its row and cell, if it is one. */
interface Piece {
  readonly text: string;
  /** Row of the content from 0; -1: headings; `undefined`: titles, totals, notes, separators, line ends. */
  readonly row?: number;
  /** 0 to 5, as in `Content`. */
  readonly column?: number;
}

/** The table as a file would hold it, piece by piece. */
function pieces(content: readonly Content[], look: Look): Piece[] {
  const quoted = (text: string): string =>
    look.quoteAll || /["\n\r]/.test(text) || text.includes(look.separator)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const line = (cells: readonly string[], row?: number): Piece[] =>
    cells.flatMap((text, column): Piece[] => [
      ...(column === 0 ? [] : [{ text: look.separator }]),
      ...(column === 3 && look.blankColumn ? [{ text: quoted('') }, { text: look.separator }] : []),
      { text: quoted(text), ...(row === undefined ? {} : { row, column }) },
    ]);
  const total = content.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  let before = '';
  const rows = content.map(({ ministry, unit, programme, people, service, cents }, row) => {
    const own = look.blankRepeats && ministry === before ? '' : ministry;
    before = ministry;
    return line([own, unit, programme, people, service, amountText(cents, look)], row);
  });
  const lines: Piece[][] = [
    ...['Inventario de programas', 'Cifras en pesos, corte 2024', 'Dirección de Presupuesto']
      .slice(0, look.titles)
      .map((text) => [{ text }]),
    line(look.headings, -1),
    ...rows,
    ...(look.total ? [line(['TOTAL', '', '', '', '', amountText(total, look)])] : []),
    ...(look.note ? [[{ text: 'Fuente: la entidad' }]] : []),
  ];
  return lines.flatMap((own, i) => (i === 0 ? own : [{ text: look.newline }, ...own]));
}

const written = (content: readonly Content[], look: Look): string =>
  pieces(content, look)
    .map(({ text }) => text)
    .join('');

/** Letters that cp1252 has beyond Latin-1. */
const beyond: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80, '—': 0x97 };

function encoded(text: string, encoding: Look['encoding']): Uint8Array {
  if (encoding === 'cp1252')
    return Uint8Array.from(text, (letter) => beyond[letter] ?? letter.charCodeAt(0));
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return Buffer.from(encoding === 'bom' ? `\uFEFF${text}` : text, 'utf8');
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

const isWorth = (value: number | null | undefined, cents: number | null): boolean =>
  (value ?? null) === null || cents === null
    ? (value ?? null) === null && cents === null
    : Math.abs(value! * 100 - cents) <= Math.abs(cents) * 1e-9 + 0.01;

/** Cells that are read otherwise than written; names taken from the row above are not compared. */
function misread(table: Table, content: readonly Content[]): string[] {
  const { columns } = columnsByHeading(table);
  const [ministry, unit, programme, people, service, amount] = (
    ['ministry', 'unit', 'programme', 'beneficiaries', 'service', 'amount'] as const
  ).map((role) => columns[role]);
  const found: string[] = [];
  if (table.rows.length !== content.length) found.push(`${table.rows.length} rows, not ${content.length}`);
  const { values } = readNumbers(
    table.rows.map(({ cells }) => cells[amount!] ?? { text: '' }),
    table.seen.decimal,
  );
  content.forEach((row, i) => {
    const cells = table.rows[i]?.cells ?? [];
    const pairs: (readonly [string, number | undefined])[] = [
      [row.unit, unit],
      [row.programme, programme],
      [row.people, people],
      [row.service, service],
    ];
    for (const [text, column] of pairs)
      if (flat(cells[column!]?.text ?? '') !== flat(text))
        found.push(`row ${i}: '${cells[column!]?.text}', not '${text}'`);
    const name = cells[ministry!]?.text ?? '';
    if (name !== '' && name !== row.ministry) found.push(`row ${i}: '${name}', not '${row.ministry}'`);
    if (!isWorth(values[i], row.cents)) found.push(`row ${i}: ${values[i]}, not ${row.cents} cents`);
  });
  return found;
}

/** A change to a file: at a position, some letters removed and some inserted. */
interface Edit {
  readonly at: number;
  readonly out: number;
  readonly in: string;
}

/** A typical way to break a file. */
type Break = (text: string, at: number, look: Look) => Edit;

const breaks: Readonly<Record<string, Break>> = {
  'a separator lost': (text, at, { separator }) => lost(text, separator, at),
  'a separator too many': (_, at, { separator }) => ({ at, out: 0, in: separator }),
  'a quote too many': (_, at) => ({ at, out: 0, in: '"' }),
  'a quote lost': (text, at) => lost(text, '"', at),
  'a line broken': (_, at, { newline }) => ({ at, out: 0, in: newline }),
  'two lines joined': (text, at, { newline }) => lost(text, newline, at),
  'cut off': (text, at) => ({ at, out: text.length - at, in: '' }),
  'a replacement character': (_, at) => ({ at, out: 0, in: '\uFFFD' }),
};

/** Removes the next occurrence of a sign, or the last one. */
function lost(text: string, sign: string, from: number): Edit {
  const at = text.indexOf(sign, from) >= 0 ? text.indexOf(sign, from) : text.lastIndexOf(sign);
  return at < 0 ? { at: 0, out: 0, in: '' } : { at, out: sign.length, in: '' };
}

const edited = (text: string, { at, out, in: put }: Edit): string =>
  text.slice(0, at) + put + text.slice(at + out);

/** A cell without the quotes around it. */
const unquoted = (raw: string): string =>
  raw.length > 1 && raw.startsWith('"') && raw.endsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;

/** Rows that were read otherwise than they are in the broken file, if it was read without an error. */
function misreadBroken(table: Table, content: readonly Content[], look: Look, edit: Edit): string[] {
  const after = new Map<string, string>();
  let place = 0;
  const end = edit.at + edit.out;
  for (const { text, row, column } of pieces(content, look)) {
    const [from, to] = [place, place + text.length];
    place = to;
    if (row === undefined) continue;
    // A change within a cell, or at its edge, may be read as its text.
    const [first, last] = [Math.max(from, edit.at), Math.min(to, end)];
    const touched = edit.at <= to && end >= from;
    after.set(
      `${row} ${column}`,
      touched && first <= last
        ? text.slice(0, first - from) + (edit.at >= from ? edit.in : '') + text.slice(last - from)
        : text,
    );
  }
  const cellsOf = (row: number): string[] =>
    Array.from({ length: 6 }, (_, column) => after.get(`${row} ${column}`)!);
  const gone = (row: number): boolean => edit.in === '' && cellsOf(row).every((text) => text === '');
  const left = new Map(table.seen.leftOut.map(({ line, text }) => [line, flat(text)]));
  const found: string[] = [];
  // Columns that are empty, heading included, are dropped.
  const columns = table.headings.length;
  if (columns !== 6 && (table.rows.length > 0 || content.some((_, row) => !gone(row))))
    return [`${columns} columns`];
  const said = [...left.values()].join('\n');
  const isSame = (read: Table['rows'][number], row: number): boolean =>
    cellsOf(row).every((raw, column) => {
      // A separator after a whole row adds an empty cell.
      const whole = column === 5 && raw.endsWith(look.separator) ? raw.slice(0, -1) : raw;
      // A text that is not an amount is refused with its line when numbers are read.
      const isRefused =
        column === 5 && !isPlaceholder(read.cells[5].text) && readNumbers([read.cells[5]]).share < 1;
      return (
        isRefused || sameCell(read.cells[column].text, raw) || sameCell(read.cells[column].text, whole)
      );
    });
  let next = 0;
  for (const read of table.rows) {
    // Rows left out must be reported with their text.
    while (next < content.length && !isSame(read, next) && (gone(next) || wasTold(cellsOf(next), said)))
      next++;
    if (next < content.length && isSame(read, next)) next++;
    else {
      found.push(`line ${read.line}: ${JSON.stringify(read.cells.map(({ text }) => text))}`);
      break;
    }
  }
  while (found.length === 0 && next < content.length && (gone(next) || wasTold(cellsOf(next), said)))
    next++;
  if (found.length === 0 && table.rows.length === content.length && table.seen.ambiguous.length === 0) {
    // A change in one cell must change no other number.
    const { values } = readNumbers(
      table.rows.map(({ cells }) => cells[5]),
      table.seen.decimal,
    );
    content.forEach(({ cents }, row) => {
      if (cellsOf(row)[5] !== rawCell(content, look, row, 5) || values[row] === undefined) return;
      if (!isWorth(values[row], cents)) found.push(`row ${row}: ${values[row]}, not ${cents} cents`);
    });
  }
  if (found.length === 0 && next < content.length) found.push(`row ${next} is missing`);
  // A file that ends within a line must be reported.
  const whole = content
    .map((_, row) => row)
    .filter((row) => !gone(row))
    .at(-1);
  if (
    found.length === 0 &&
    edit.out > 1 &&
    edit.in === '' &&
    whole !== undefined &&
    cellsOf(whole).some((raw, column) => raw !== rawCell(content, look, whole, column)) &&
    table.rows.at(-1)?.cells.some(({ text }) => text !== '') === true &&
    table.seen.openEnd === undefined &&
    !wasTold(cellsOf(whole), said)
  )
    found.push(`row ${whole} was cut, and nothing says so`);
  return found;
}

const wasTold = (cells: readonly string[], said: string): boolean => {
  const [first] = cells.map((raw) => flat(unquoted(raw)).trim()).filter((text) => text !== '');
  return first !== undefined && said.includes(first.slice(0, 100));
};

const rawCell = (content: readonly Content[], look: Look, row: number, column: number): string =>
  pieces(content, look).find((piece) => piece.row === row && piece.column === column)!.text;

/** Whether a cell is read as written, apart from spaces at its ends. */
const sameCell = (read: string, raw: string): boolean =>
  [raw, unquoted(raw), raw.replaceAll('"', ''), unquoted(raw.trim())].some(
    (text) => flat(read) === flat(text).trim(),
  );

/** Most milliseconds for a property, on a busy machine. */
const longest = (tables: number): number => Math.max(600_000, 500 * tables);

const runs = process.env.FUZZ_TABLES === undefined ? numRuns : Number(process.env.FUZZ_TABLES);

describe('tables of real shapes', () => {
  it(
    'whole ones are read as they were written, whatever their look',
    async () => {
      await fc.assert(
        fc.asyncProperty(contents, looks, async (content, look) => {
          const table = await readTable(encoded(written(content, look), look.encoding), 'file');
          expect(misread(table, content)).toEqual([]);
        }),
        { numRuns: runs, seed },
      );
    },
    longest(runs),
  );

  it.each(Object.keys(breaks))(
    '%s: every cell as it stands there, what is left out is told, or a clear message',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(
          contents,
          looks,
          fc.double({ min: 0, max: 1, noNaN: true }),
          async (content, look, where) => {
            const text = written(content, look);
            const edit = breaks[name](text, Math.floor(where * text.length), look);
            const encoding =
              name === 'a replacement character' && look.encoding === 'cp1252' ? 'utf-8' : look.encoding;
            const table = await readTable(encoded(edited(text, edit), encoding), 'file').catch(
              (error: unknown) => error as Error,
            );
            expect(
              table instanceof Error ? unclear(table) : misreadBroken(table, content, look, edit),
            ).toEqual([]);
          },
        ),
        { numRuns: Math.ceil(runs / 4), seed },
      );
    },
    longest(runs),
  );
});
