import { columnsByHeading, readNumbers, readTable, type Table } from '@joined-up/scenarios/table';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numRuns, seed } from './numRuns.ts';
import { unclear } from './unclear.ts';

/** What a table says, whatever it looks like. */
interface Content {
  readonly ministry: string;
  readonly unit: string;
  readonly programme: string;
  readonly people: string;
  readonly service: string;
  /** Cents; null: none. */
  readonly cents: number | null;
}

/** How a table is written down. */
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

/** The table as a file would hold it. */
function written(content: readonly Content[], look: Look): string {
  const cell = (text: string): string =>
    look.quoteAll || /["\n\r]/.test(text) || text.includes(look.separator)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const line = (cells: readonly string[]): string =>
    [...cells.slice(0, 3), ...(look.blankColumn ? [''] : []), ...cells.slice(3)]
      .map(cell)
      .join(look.separator);
  const total = content.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  let before = '';
  const rows = content.map(({ ministry, unit, programme, people, service, cents }) => {
    const own = look.blankRepeats && ministry === before ? '' : ministry;
    before = ministry;
    return line([own, unit, programme, people, service, amountText(cents, look)]);
  });
  return [
    ...['Inventario de programas', 'Cifras en pesos, corte 2024', 'Dirección de Presupuesto'].slice(
      0,
      look.titles,
    ),
    line(look.headings),
    ...rows,
    ...(look.total ? [line(['TOTAL', '', '', '', '', amountText(total, look)])] : []),
    ...(look.note ? ['Fuente: la entidad'] : []),
  ].join(look.newline);
}

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

/** What is read that is not what was written: every cell of every row, but names that stand in the row above. */
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
    const value = values[i] ?? null;
    if (
      (value === null) !== (row.cents === null) ||
      Math.abs((value ?? 0) * 100 - (row.cents ?? 0)) > Math.abs(row.cents ?? 0) * 1e-9 + 0.01
    )
      found.push(`row ${i}: ${value}, not ${row.cents} cents`);
  });
  return found;
}

/** A file that is broken somewhere, as files are. */
type Break = (text: string, at: number, look: Look) => string;

const breaks: Readonly<Record<string, Break>> = {
  'a separator lost': (text, at, { separator }) => without(text, placeOf(text, separator, at)),
  'a separator too many': (text, at, { separator }) => text.slice(0, at) + separator + text.slice(at),
  'a quote too many': (text, at) => `${text.slice(0, at)}"${text.slice(at)}`,
  'a line broken': (text, at, { newline }) => text.slice(0, at) + newline + text.slice(at),
  'two lines joined': (text, at, { newline }) => without(text, placeOf(text, newline, at), newline.length),
  'cut off': (text, at) => text.slice(0, at),
  'a replacement character': (text, at) => `${text.slice(0, at)}\uFFFD${text.slice(at)}`,
};

const without = (text: string, at: number, length = 1): string =>
  at < 0 ? text : text.slice(0, at) + text.slice(at + length);
const placeOf = (text: string, sign: string, at: number): number =>
  text.indexOf(sign, at) >= 0 ? text.indexOf(sign, at) : text.lastIndexOf(sign);

const runs = process.env.FUZZ_TABLES === undefined ? numRuns : Number(process.env.FUZZ_TABLES);

describe('tables of real shapes', () => {
  it('whole ones are read as they were written, whatever their look', async () => {
    await fc.assert(
      fc.asyncProperty(contents, looks, async (content, look) => {
        const table = await readTable(encoded(written(content, look), look.encoding), 'file');
        expect(misread(table, content)).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  }, 600_000);

  it.each(Object.keys(breaks))(
    '%s: the right content, fewer rows, or a clear message',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(
          contents,
          looks,
          fc.double({ min: 0, max: 1, noNaN: true }),
          async (content, look, where) => {
            const text = written(content, look);
            const broken = breaks[name](text, Math.floor(where * text.length), look);
            const encoding =
              name === 'a replacement character' && look.encoding === 'cp1252' ? 'utf-8' : look.encoding;
            const table = await readTable(encoded(broken, encoding), 'file').catch(
              (error: unknown) => error as Error,
            );
            expect(table instanceof Error ? unclear(table) : shifted(table, content)).toEqual([]);
          },
        ),
        { numRuns: Math.ceil(runs / 4), seed },
      );
    },
    600_000,
  );
});

/** Rows of a broken table in which whole cells stand under a heading that is not theirs. */
function shifted(table: Table, content: readonly Content[]): string[] {
  const { columns } = columnsByHeading(table);
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    unit: new Set(content.map(({ unit }) => unit.replace(/\s+/g, ' '))),
    programme: new Set(content.map(({ programme }) => programme)),
    beneficiaries: new Set(content.map(({ people }) => people)),
    service: new Set(content.map(({ service }) => service)),
  };
  const all = Object.entries(known);
  return table.rows.flatMap(({ cells, line }) =>
    all.flatMap(([role, own]) => {
      const column = columns[role as keyof typeof columns];
      const text = column === undefined ? '' : cells[column].text.replace(/\s+/g, ' ');
      const other = all.find(([name, theirs]) => name !== role && theirs.has(text));
      return !own.has(text) && other !== undefined
        ? [`line ${line}: '${text}' of ${other[0]} under ${role}`]
        : [];
    }),
  );
}
