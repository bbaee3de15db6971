import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable } from '@joined-up/scenarios/table';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes an inventory. @returns its path */
function inventory(name: string, ...lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

const header = 'program_id,title,department,agency,beneficiary_types,functions,obligation_2024_usd';
const programmes = [
  '1,Training,Department of Labor,Employment and Training Administration,Youth (16-21),Employment,1000000',
  '2,Schools,Department of Education,Office of Elementary Education,Youth (16-21),Employment,2000000',
];

describe('joined-up import', () => {
  it.each([
    [
      'a missing column',
      () => inventory('column.csv', header.replace('agency', 'bureau'), ...programmes),
      /expected a column 'agency'/,
    ],
    [
      'broken quoting',
      () => inventory('quoting.csv', header, programmes[0], '2,"Schools,Department'),
      /quotes closed/,
    ],
    ['an empty file', () => inventory('empty.csv'), /an empty file/],
    ['no file', () => join(folder, 'none.csv'), /no such file/],
    ['a folder', () => folder, /a folder/],
  ] as const)('%s ends with a clear message, exit code 2 and no file', async (name, file, message) => {
    const out = `${name.replaceAll(' ', '-')}.json`;
    const { code, complaint } = await inThisProcess(
      'import',
      file(),
      '--mapping',
      'us-federal',
      '--out',
      join(folder, out),
    );
    expect(complaint).toMatch(message);
    expect(complaint).not.toMatch(/\n\s+at |node:/);
    expect(code).toBe(2);
    expect(readdirSync(folder).filter((each) => each.startsWith(out))).toEqual([]);
  });

  const excel = Buffer.from(
    [
      'Inventario de programas de la Nación;;;;;',
      'Ministerio;Unidad;Programa;Población objetivo;Servicio;Presupuesto 2024',
      'Ministerio de Educación;Cobertura;Alimentación;Niñez;Nutrición;1.250.000,00',
      ';Superior;Matrícula;Jóvenes;Becas;3.100.000,00',
      'Ministerio del Trabajo;SENA;Técnica;Jóvenes;Empleo;4.480.000,00',
      ';SENA;Rutas;Jóvenes;Becas;98.000,50',
      'MINISTERIO DEL TRABAJO;Empleo;Niñez sana;Niñez;Nutrición;n.d.',
      'Salud;Promoción;Salud mental;Jóvenes;Nutrición;61.000,00',
      'TOTAL;;;;;8.989.000,50',
    ].join('\r\n'),
    'latin1',
  );

  it("makes a government of a ministry's own sheet, in its language, and says how", async () => {
    const file = join(folder, 'programas.csv');
    writeFileSync(file, excel);
    const { code, out, complaint } = await inThisProcess(
      'import',
      file,
      '--language',
      'es',
      '--name',
      'Nación',
      '--currency',
      'COP',
      '--yes',
    );
    expect(complaint).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^6 columnas, 6 filas, punto y coma, cp1252, coma decimal; sin contar 1 fila de título y 1 fila de totales\n/,
    );
    expect(out).not.toMatch(/United States|Estados Unidos/);
    const scenario = JSON.parse(readFileSync(join(folder, 'programas.scenario.json'), 'utf8')) as {
      ministries: { name: string }[];
    };
    expect(scenario.ministries.map(({ name }) => name)).toEqual([
      'Ministerio de Educación',
      'Ministerio del Trabajo',
      'Salud',
    ]);
    expect(readFileSync(join(folder, 'programas.import.md'), 'utf8')).toMatch(
      /MINISTERIO DEL TRABAJO → Ministerio del Trabajo/,
    );
    expect(readFileSync(join(folder, 'programas.services.csv'), 'utf8')).toMatch(
      /^\uFEFFfrom,to,programmes,amount\nNutrición,Nutrición,3,/,
    );
    expect(readFileSync(join(folder, 'programas.mapping.yaml'), 'utf8')).toMatch(
      /unit: Unidad\n[^]*MINISTERIO DEL TRABAJO: Ministerio del Trabajo\n[^]*# goals:/,
    );
  });

  it('tells how it read a table of which no government can be made', async () => {
    const file = join(folder, 'gastos.csv');
    const lines = [
      'SECTOR,NOMBRE ENTIDAD,TIPO DE GASTO,NOMBRE DEL RUBRO,APROPIACION VIGENTE',
      'SECTOR A,ENTIDAD DEL ARTE,Funcionamiento,SALARIOS DE LA PLANTA," 1,409,693,000 "',
      'SECTOR A,ENTIDAD DEL ARTE,Deuda,APORTES, -   ',
    ];
    writeFileSync(file, Buffer.from(`\uFEFF${lines.join('\r\n')}`, 'utf16le'));
    const { code, out, complaint } = await inThisProcess('import', file, '--yes');
    expect(code).toBe(2);
    expect(out).toMatch(/^5 columnas, 2 filas, coma, UTF-16 LE, punto decimal/);
    expect(complaint).toMatch(/gastos\.csv/);
  });

  it('drafts what to fill in where ministries share nothing by name, and goes on from it', async () => {
    const file = join(folder, 'solos.csv');
    writeFileSync(
      file,
      'Gasto social;;\nMinisterio;Programa;Monto\nSalud;Vacunas;5,5\n—;Nadie;1,5\nTrabajo;Rutas;7,5\nTotal;;14,5\n',
    );
    const first = await inThisProcess('import', file, '--yes', '--language', 'es');
    expect(first.code).toBe(2);
    expect(first.out).toMatch(
      /Complete qué cuenta como lo mismo y repita el comando: .*solos\.services\.csv/,
    );
    // What was left out is told there, too.
    expect(first.out).toMatch(
      /- 1: Gasto social\n- 6: Total 14,5\n\n.*\n2 +1 +Sin ministerio: no se incluye\./,
    );
    writeFileSync(join(folder, 'solos.services.csv'), 'from;to\nVacunas;Apoyo\nRutas;Apoyo\n');
    const second = await inThisProcess('import', file, '--yes', '--language', 'es');
    expect([second.complaint, second.code]).toEqual(['', 0]);
    expect(second.out).toMatch(/2 ministerios, 2 unidades, 1 servicio, 1 población; 13 de 13/);
  });

  it('writes its report as a workbook, every row of it', async () => {
    const bytes = readFileSync(join(folder, 'programas.import.xlsx'));
    const sheet = (name: string) => readTable(bytes, 'report', { headed: true, sheet: name });
    const names = await sheet('Nombres tomados como uno');
    expect(names.rows.map(({ cells }) => cells.map(({ text }) => text))).toContainEqual([
      'ministerio',
      'MINISTERIO DEL TRABAJO',
      'Ministerio del Trabajo',
      'tomados como uno',
    ]);
    const services = await sheet('Servicios');
    expect(services.rows[0].cells.slice(0, 3).map(({ text }) => text)).toEqual([
      'Nutrición',
      'Nutrición',
      '3',
    ]);
  });

  it('does on the next run what the mapping and the crosswalk say now', async () => {
    const mapping = join(folder, 'programas.mapping.yaml');
    writeFileSync(
      mapping,
      readFileSync(mapping, 'utf8')
        .replace('    MINISTERIO DEL TRABAJO: Ministerio del Trabajo', '    {}')
        .replace('ministries:\n    {}', 'ministries: {}'),
    );
    writeFileSync(
      join(folder, 'programas.services.csv'),
      'from;to\nBecas;Apoyo\nNutrición;Apoyo\nEmpleo;\n',
    );
    const { out, complaint } = await inThisProcess(
      'import',
      join(folder, 'programas.csv'),
      '--goals',
      '1',
      '--yes',
    );
    expect(complaint).toBe('');
    expect(out).toMatch(/Metas transversales: \S+\. Como se eligieron\./);
    const { services, map } = JSON.parse(readFileSync(join(folder, 'programas.scenario.json'), 'utf8')) as {
      services: { name: string }[];
      map: { area: string; ministries: number }[];
    };
    expect(services.map(({ name }) => name)).toEqual(['Apoyo']);
    expect(map[0]).toMatchObject({ area: 'Apoyo', ministries: 4 });
  });

  it.each([
    [
      'a column that is not there',
      ['--columns', 'unit=Oficina'],
      /column of unit: expected one of 'Ministerio'.*found 'Oficina'/,
    ],
    [
      'a role that is not there',
      ['--columns', 'cosa=Unidad'],
      /--columns: expected parts such as ministry='Sector'.*found 'cosa=Unidad'/,
    ],
    ['a goal that is not there', ['--goals', '99'], /--goals: expected numbers from 1 to/],
    ['a mapping file that is not there', ['--mapping', 'none.yaml'], /none\.yaml.*no such file/],
    ['an unknown encoding', ['--encoding', 'klingon'], /'klingon'/],
  ])('refuses %s', async (_, options, message) => {
    const file = join(folder, 'other.csv');
    writeFileSync(file, excel);
    const { code, complaint } = await inThisProcess('import', file, ...options, '--yes');
    expect(complaint).toMatch(message);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'other.scenario.json'))).toBe(false);
  });
});
