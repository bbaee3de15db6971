import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { importTable } from '../import/importTable.ts';
import { columnsByHeading } from './columnsByHeading.ts';
import { describeTable } from './describeTable.ts';
import { readTable } from './readTable.ts';

type Cells = readonly (readonly (string | number | null)[])[];

function book(sheets: Readonly<Record<string, Cells>>, hidden: readonly string[] = []): Uint8Array {
  const whole = utils.book_new();
  for (const [name, cells] of Object.entries(sheets))
    utils.book_append_sheet(whole, utils.aoa_to_sheet(cells.map((row) => [...row])), name);
  whole.Workbook = { Sheets: whole.SheetNames.map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })) };
  return new Uint8Array(write(whole, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const head = ['Unidad', 'Programa', 'Servicio', 'Población', 'Monto'];
const salud: Cells = [
  ['Programas 2024', null, null, null, null],
  head,
  ['Prevención', 'Vacunas', 'Nutrición', 'Niñez', 1250000.5],
  ['', 'Escuelas sanas', 'Becas', 'Jóvenes', 200],
  ['Total', null, null, null, 1250200.5],
];
const trabajo: Cells = [
  head,
  ['', 'Rutas', 'Becas', 'Jóvenes', 300],
  ['Empleo', 'Primer empleo', 'Empleo', 'Jóvenes', 400],
];
const withMinistry = (ministry: string, cells: Cells): Cells =>
  cells.map((row, i) => [i === 0 ? 'Ministerio' : ministry, ...row]);
const read = (sheets: Readonly<Record<string, Cells>>, hidden?: readonly string[]) =>
  readTable(book(sheets, hidden), 'file');
const names = ({ rows, headings }: Awaited<ReturnType<typeof read>>) =>
  rows.map(({ cells }) => [cells[1].text, headings.at(-1) === 'sheet' ? cells.at(-1)!.text : '']);

describe('a workbook with a sheet a ministry', () => {
  it('is one table: names of sheets are ministries, lines are told with their sheets', async () => {
    const table = await read({ Salud: salud, 'Educación y Trabajo': trabajo, Notas: [['Fuente: todos']] });
    expect(names(table)).toEqual([
      ['Vacunas', 'Salud'],
      ['Escuelas sanas', 'Salud'],
      ['Rutas', 'Educación y Trabajo'],
      ['Primer empleo', 'Educación y Trabajo'],
    ]);
    expect(columnsByHeading(table).columns).toMatchObject({
      ministry: 5,
      unit: 0,
      programme: 1,
      amount: 4,
    });
    expect(describeTable(table.seen, 'es')).toEqual([
      '5 columnas, 4 filas, 2 hojas; sin contar 1 fila de título y 1 fila de totales',
      'Hojas con los mismos encabezados, leídas juntas: Salud, Educación y Trabajo; ' +
        'sus nombres se leyeron como «sheet».',
      'Otras hojas, no leídas: Notas.',
    ]);
    expect(table.seen.leftOut.map(({ line, sheet }) => [line, sheet])).toEqual([
      [1, 'Salud'],
      [5, 'Salud'],
    ]);
    const { file } = importTable(table, { name: 'Nación' });
    expect(file.ministries.map(({ name }) => name).toSorted()).toEqual(['Educación y Trabajo', 'Salud']);
  });

  it('takes columns in any order, and none from the sheet above', async () => {
    const order = [4, 2, 0, 1, 3];
    const table = await read({
      Salud: salud,
      Trabajo: trabajo.map((row) => order.map((place) => row[place])),
    });
    expect(table.headings).toEqual([...head, 'sheet']);
    expect(table.rows[3].cells.map(({ text }) => text)).toEqual([
      'Empleo',
      'Primer empleo',
      'Empleo',
      'Jóvenes',
      '400',
      'Trabajo',
    ]);
    // The blank unit of the first row of Trabajo is not Prevención.
    const { file } = importTable(table, { name: 'Nación' });
    const health = file.ministries.find(({ name }) => name === 'Salud')!;
    expect(health.units.map(({ name }) => name)).toEqual(['Prevención']);
  });

  it('leaves the ministry to a column of that name', async () => {
    const table = await read({
      Norte: withMinistry('Salud', salud.slice(1, 4)),
      Sur: withMinistry('Trabajo', trabajo),
    });
    expect(table.headings[columnsByHeading(table).columns.ministry!]).toBe('Ministerio');
  });
});

describe('of sheets that are alike', () => {
  it('those without names are read together, and are no ministries', async () => {
    const table = await read({ Hoja1: salud, Hoja2: trabajo });
    expect(table.rows).toHaveLength(4);
    expect(columnsByHeading(table).columns.ministry).toBeUndefined();
  });

  it('of several years the last one is read', async () => {
    const table = await read({ 'Año 2023': salud, 'Año 2024': trabajo, 'Año 2022': salud });
    expect(describeTable(table.seen)).toEqual([
      expect.stringMatching(/2 rows, sheet “Año 2024”/),
      'Other sheets, not read: Año 2023, Año 2022.',
    ]);
  });

  it('one that holds all the others is read alone, and a sum of them is not', async () => {
    const all: Cells = [...salud.slice(0, 4), ...trabajo.slice(1)];
    expect((await read({ Salud: salud, Todo: all, Trabajo: trabajo })).seen.sheet).toBe('Todo');
    const sums: Cells = [
      head,
      ['Prevención', 'Suma', 'Varios', '', 1250200.5],
      ['Empleo', 'Suma', 'Varios', '', 700],
    ];
    const table = await read({ Consolidado: sums, Salud: salud, Trabajo: trabajo });
    expect(table.seen.sheets?.names).toEqual(['Salud', 'Trabajo']);
    expect(table.seen.otherSheets).toEqual(['Consolidado']);
  });

  it('a copy or a hidden one is not read twice', async () => {
    expect((await read({ Salud: salud, Trabajo: trabajo, 'Salud (2)': salud })).seen.sheets?.names).toEqual(
      ['Salud', 'Trabajo'],
    );
    const table = await read({ Salud: salud, Trabajo: trabajo, Viejo: trabajo.slice(0, 2) }, ['Viejo']);
    expect(table.seen.sheets?.names).toEqual(['Salud', 'Trabajo']);
    expect(table.seen.otherSheets).toEqual(['Viejo']);
  });
});

it('of sheets that are not alike, the fullest of programmes is read, however long the documentation is', async () => {
  const notes: Cells = [
    ['Campo', 'Descripción', 'Tipo'],
    ...Array.from({ length: 40 }, (_, i) => [`campo ${i}`, 'lo que significa', 'texto']),
  ];
  const table = await read({
    Diccionario: notes,
    Presupuesto: salud,
    Personas: [
      ['Código', 'Cuántas'],
      ['1', 5],
    ],
  });
  expect(table.seen.sheet).toBe('Presupuesto');
  expect(table.seen.otherSheets).toEqual(['Diccionario', 'Personas']);
});

it('a name that was cut by the spreadsheet is whole where the title of its sheet has it', async () => {
  const long = 'Ministerio de Salud y Protección Social';
  const table = await read({
    [long.slice(0, 31)]: [[long, null, null, null, null], ...salud.slice(1)],
    Trabajo: trabajo,
  });
  expect(new Set(names(table).map(([, ministry]) => ministry))).toEqual(new Set([long, 'Trabajo']));
});
