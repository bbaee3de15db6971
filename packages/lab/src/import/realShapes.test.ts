import { importTable } from '@joined-up/scenarios';
import {
  columnsByHeading,
  readNumbers,
  readTable,
  type Role,
  type Table,
} from '@joined-up/scenarios/table';
import { describe, expect, it } from 'vitest';
import {
  book,
  byMinistry,
  cp1252,
  meantProgrammes,
  money,
  separated,
  sumOf,
  utf16,
  type MeantProgramme,
  type TableVocabulary,
} from '../testing/governmentTables.ts';

type Made = Uint8Array | Promise<Uint8Array>;

interface Shape {
  readonly language: TableVocabulary;
  readonly file: string;
  readonly make: (programmes: readonly MeantProgramme[]) => Made;
  /** The first line of how it was read says this. */
  readonly leftOut?: Readonly<Record<string, number>>;
}

const comma = (cents: number): string => money(cents, '.', ',');

/** Spreadsheets as governments have them: every one holds the same programmes, in another shape. */
const shapes: Readonly<Record<string, Shape>> = {
  'a Spanish sheet with titles, headings of two rows, subtotals, a total and notes': {
    language: 'es',
    file: 'programas.xlsx',
    make: (programmes) =>
      book(
        [
          ['República de Nacionalia'],
          ['Programas del Presupuesto General, en pesos'],
          [],
          [
            'Sector',
            'Unidad ejecutora',
            'Programa',
            'Bien o servicio',
            'Población objetivo',
            'Apropiación 2024',
            null,
          ],
          [null, null, null, null, null, 'Inicial', 'Vigente'],
          ...byMinistry(programmes, (ministry, own) => [
            ...own.map(({ unit, programme, service, people, cents }, i) => [
              i === 0 ? ministry : null,
              i > 0 && own[i - 1].unit === unit ? null : unit,
              programme,
              service,
              people,
              cents / 200,
              cents / 100,
            ]),
            [`Subtotal ${ministry}`, null, null, null, null, sumOf(own) / 200, sumOf(own) / 100],
          ]),
          ['TOTAL GENERAL', null, null, null, null, sumOf(programmes) / 200, sumOf(programmes) / 100],
          [],
          ['* Cifras preliminares.'],
          ['Fuente:', 'Ministerio de Hacienda'],
        ],
        'xlsx',
      ),
    leftOut: { title: 2, total: 7, note: 2 },
  },
  'what a Spanish Excel saves as CSV': {
    language: 'es',
    file: 'programas.csv',
    make: (programmes) =>
      cp1252(
        separated(
          [
            ['Inventario de programas', '', '', '', '', ''],
            [
              'Nombre Ministerio',
              'Dependencia',
              'Nombre del programa',
              'Servicio',
              'Beneficiarios',
              'Presupuesto (pesos)',
            ],
            ...byMinistry(programmes, (ministry, own) =>
              own.map(({ unit, programme, service, people, cents }, i) => [
                i === 0 ? ministry : '',
                unit,
                programme,
                service,
                people,
                `$ ${comma(cents)}`,
              ]),
            ),
            ['Total', '', '', '', '', `$ ${comma(sumOf(programmes))}`],
            ['Nota: incluye vigencias futuras; no incluye deuda', '', '', '', '', ''],
          ],
          ';',
        ),
      ),
    leftOut: { title: 1, total: 1, note: 1 },
  },
  'a Portuguese OpenDocument sheet': {
    language: 'pt',
    file: 'acoes.ods',
    make: (programmes) =>
      book(
        [
          [
            'Nome Órgão Superior',
            'Nome Unidade Orçamentária',
            'Nome Ação',
            'Função',
            'Público-alvo',
            'Valor Empenhado',
            'Valor Pago',
          ],
          ...programmes.map(({ ministry, unit, programme, service, people, cents }) => [
            ministry.toUpperCase(),
            unit,
            programme,
            service,
            people,
            cents / 100,
            cents / 100,
          ]),
          ['Total', null, null, null, null, sumOf(programmes) / 100, sumOf(programmes) / 100],
        ],
        'ods',
      ),
    leftOut: { total: 1 },
  },
  'French, UTF-16, tabs, and spaces between thousands': {
    language: 'fr',
    file: 'programmes.txt',
    make: (programmes) =>
      utf16(
        separated(
          [
            [
              'Ministère',
              'Opérateur',
              'Intitulé du programme',
              'Domaine',
              'Public cible',
              'Crédits de paiement 2024',
            ],
            ...programmes.map(({ ministry, unit, programme, service, people, cents }) => [
              ministry,
              unit,
              programme,
              service,
              people,
              `${money(cents, '\u202F', ',')} €`,
            ]),
          ],
          '\t',
        ),
      ),
  },
  'English with commas in quotes and losses in brackets': {
    language: 'en',
    file: 'programmes.csv',
    make: (programmes) =>
      Buffer.from(
        separated(
          [
            [
              'Department',
              'Delivery body',
              'Programme name',
              'Policy area',
              'Target group',
              'Outturn 2023-24 (£)',
              '% of department',
            ],
            ...programmes.map(({ ministry, unit, programme, service, people, cents }) => [
              ministry,
              unit,
              programme,
              service,
              people,
              money(cents, ',', '.'),
              '1.5%',
            ]),
          ],
          ',',
          '\n',
        ),
      ),
  },
  'names of ministries alone above their programmes': {
    language: 'es',
    file: 'bloques.csv',
    make: (programmes) =>
      Buffer.from(
        separated(
          [
            ['Entidad', 'Programa', 'Función', 'Grupo poblacional', 'Monto'],
            ...byMinistry(programmes, (ministry, own) => [
              [ministry.toUpperCase(), '', '', '', ''],
              ...own.map(({ unit, programme, service, people, cents }) => [
                unit,
                programme,
                service,
                people,
                comma(cents),
              ]),
            ]),
          ],
          ';',
        ),
      ),
  },
  'ministries and units alone above their programmes': {
    language: 'pt',
    file: 'blocos.csv',
    make: (programmes) =>
      Buffer.from(
        separated(
          [
            ['Programa', 'Função', 'Público-alvo', 'Dotação atual'],
            ...byMinistry(programmes, (ministry, own) => [
              [ministry, '', '', ''],
              ...own.flatMap(({ unit, programme, service, people, cents }, i) => [
                ...(i > 0 && own[i - 1].unit === unit ? [] : [[unit, '', '', '']]),
                [programme, service, people, comma(cents)],
              ]),
            ]),
          ],
          ';',
        ),
      ),
  },
  'ministries with their sum above their programmes': {
    language: 'es',
    file: 'sumas.csv',
    make: (programmes) =>
      cp1252(
        separated(
          [
            ['Ministerio', 'Unidad', 'Programa', 'Servicio', 'Destinatarios', 'Presupuesto'],
            ...byMinistry(programmes, (ministry, own) => [
              [ministry, '', '', '', '', comma(sumOf(own))],
              ...own.map(({ unit, programme, service, people, cents }) => [
                '',
                unit,
                programme,
                service,
                people,
                comma(cents),
              ]),
            ]),
            ['Total general', '', '', '', '', comma(sumOf(programmes))],
          ],
          ';',
        ),
      ),
    leftOut: { total: 7 },
  },
};

const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase();

/** The programmes as they were read. */
function readProgrammes(table: Table): Omit<MeantProgramme, 'cents'>[] {
  const { columns } = columnsByHeading(table);
  let [ministry, unit] = ['', ''];
  return table.rows.map(({ cells }) => {
    const of = (role: Role): string => (columns[role] === undefined ? '' : cells[columns[role]].text);
    ministry = of('ministry') || ministry;
    unit = of('unit') || unit;
    return {
      ministry,
      unit,
      programme: of('programme'),
      service: of('service'),
      people: of('beneficiaries'),
    };
  });
}

describe('a government of', () => {
  it.each(Object.keys(shapes))('%s has every programme, and says what is left out', async (name) => {
    const { language, file, make, leftOut = {} } = shapes[name];
    const programmes = meantProgrammes(language, 48);
    const table = await readTable(await make(programmes), file);
    expect(readProgrammes(table).map((one) => Object.values(one).map(plain))).toEqual(
      programmes.map((one) => [one.ministry, one.unit, one.programme, one.service, one.people].map(plain)),
    );
    const { columns } = columnsByHeading(table);
    const { values } = readNumbers(
      table.rows.map(({ cells }) => cells[columns.amount!]),
      table.seen.decimal,
    );
    expect(values.map((value) => Math.round(100 * value!))).toEqual(programmes.map(({ cents }) => cents));
    const counts: Record<string, number> = {};
    for (const { kind } of table.seen.leftOut) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual(leftOut);
    expect(table.seen.wrongTotals).toEqual([]);
    const made = importTable(table, { name: 'Nacionalia' });
    const pairs = new Set(programmes.map(({ ministry, unit }) => `${ministry}\n${unit}`));
    expect({
      programmes: made.report.programmes,
      ministries: made.report.departments,
      units: made.report.agencies,
      cents: Math.round(100 * made.report.money),
    }).toEqual({
      programmes: programmes.length,
      ministries: new Set(programmes.map(({ ministry }) => ministry)).size,
      units: pairs.size,
      cents: sumOf(programmes),
    });
    expect(made.language).toBe(language);
    expect(made.report.notes.filter(({ kind }) => kind.startsWith('no-'))).toEqual([]);
    // Nothing but what no goal takes in is lost on the way to what is simulated.
    const lost = made.report.notes
      .filter(({ kind }) => kind === 'outside-goals' || kind === 'small-mandates')
      .reduce((sum, note) => sum + note.money, 0);
    expect(made.report.kept.money + lost).toBeCloseTo(made.report.money, -1);
  });
});
