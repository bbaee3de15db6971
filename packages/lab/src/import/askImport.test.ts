import { PassThrough } from 'node:stream';
import { importTable, type MappingFile } from '@joined-up/scenarios';
import { readTextTable } from '@joined-up/scenarios/table';
import { afterEach, describe, expect, it } from 'vitest';
import { Interrupted } from '../terminal/interruption.ts';
import { speak } from '../words/language.ts';
import { askImport } from './askImport.ts';
import type { Imported } from './importFile.ts';

afterEach(() => speak('en'));

const ENTER = '\r';
const [DOWN, SPACE, CTRL_C] = ['\u001B[B', ' ', '\u0003'];

/**
 * Answers each question, known by a text in it, with keys.
 * @returns what came of it, and the questions that were asked
 */
async function answered(
  text: string,
  answers: readonly (readonly [string, ...string[]])[],
  said: MappingFile = {},
): Promise<{ readonly imported: Imported; readonly shown: string }> {
  const table = readTextTable(text, 'tabla.csv');
  const [input, output] = [new PassThrough(), new PassThrough()];
  let [shown, next, from] = ['', 0, 0];
  output.on('data', (chunk: Buffer) => {
    shown += String(chunk);
    const [question, ...keys] = answers[next] ?? [];
    if (question === undefined || !shown.slice(from).includes(question)) return;
    next++;
    from = shown.length;
    keys.forEach((key, i) => setTimeout(() => input.write(key), 5 * (i + 1)));
  });
  const make = (mapping: MappingFile) => importTable(table, { mapping, name: 'tabla' });
  const imported = await askImport({ table, mapping: said, language: 'en', make }, undefined, {
    input,
    output,
  });
  expect(answers.slice(next).map(([question]) => question)).toEqual([]);
  return { imported, shown };
}

const shared = [
  'Ministerio;Unidad;Programa;Población;Servicio;Presupuesto 2024 (millones COP)',
  'Educación;Cobertura;Comedores de los barrios;Niñez;Nutrición;1.250,5',
  'Trabajo;SENA;Rutas del empleo;Jóvenes;Nutrición;4.480,0',
  'Salud;Promoción;Salud de las madres;Jóvenes;Nutrición;61,0',
  'SALUD;Promoción;Vacunas;Niñez;Becas;6,0',
].join('\n');

describe('askImport', () => {
  it('asks what the table does not say, and offers what its headings do', async () => {
    const { imported } = await answered(shared, [
      ['columnas correctas', ENTER],
      ['llama este gobierno', 'N', 'a', 'c', 'i', 'ó', 'n', ENTER],
      ['De dónde viene', ENTER],
      ['qué moneda', ENTER],
      ['qué año', ENTER],
      ['uno mismo', ENTER],
      ['transversales', DOWN, SPACE, ENTER],
    ]);
    expect(imported.made.mapping).toMatchObject({
      name: 'Nación',
      currency: 'millones COP',
      year: '2024',
      language: 'es',
      joined: { ministries: { SALUD: 'Salud' } },
    });
    expect(imported.made.chosen).toBe(true);
    expect(imported.made.mapping.source).toBeUndefined();
  });

  it('takes other columns', async () => {
    const { imported } = await answered(
      shared,
      [
        ['columnas correctas', DOWN, ENTER],
        // The unit as ministry: one row further down than the ministry.
        ['ministerio (', DOWN, ENTER],
        ['unidad (', ENTER],
        ['programa (', ENTER],
        ['código (', ENTER],
        ['servicio (', ENTER],
        ['población (', ENTER],
        ['monto (', ENTER],
        ['transversales', ENTER],
      ],
      { name: 'Nación', source: 'x', currency: 'COP', year: '2024' },
    );
    expect(imported.made.file.ministries.map(({ name }) => name)).toEqual([
      'Cobertura',
      'Promoción',
      'SENA',
    ]);
  });

  it('asks what 1.250 is where nothing tells', async () => {
    const text =
      'Ministry,Unit,Policy area,Budget\nWork,Offices for youth,Training,1.250\n' +
      'Health,The clinics,Training,2.500\nHome,Houses of the poor,Training,7.125';
    const named = { name: 'Ours', source: 'x', currency: 'EUR', year: '2024' };
    const money = async (...keys: string[]) => {
      const { imported } = await answered(
        text,
        [
          ['right columns', ENTER],
          ['1.250', ...keys, ENTER],
          ['Horizontal goals', ENTER],
        ],
        named,
      );
      return imported.made.report.money;
    };
    expect(await money()).toBe(10_875);
    expect(await money(DOWN)).toBe(10.875);
  });

  it('asks nothing about goals where three ministries share nothing', async () => {
    const { imported, shown } = await answered(
      'Ministry,Unit,Policy area\nWork,Offices for youth,Training\nHealth,The clinics,Training\nHome,Houses,Housing',
      [['right columns', ENTER]],
      { name: 'Ours', source: 'x' },
    );
    expect(shown).not.toContain('goals');
    expect(imported.made.chosen).toBe(false);
    expect(imported.made.file.goals.map(({ name }) => name)).toEqual(['Training']);
  });

  it('asks for columns at once where their headings say nothing', async () => {
    const { imported } = await answered(
      'Aaa;Bbb;Ccc\nWork;Training;5\nHealth;Training;6\nHome;Training;9',
      [
        ['ministry (', DOWN, ENTER],
        ['unit (', ENTER],
        ['programme (', ENTER],
        ['code (', ENTER],
        ['service (', DOWN, DOWN, ENTER],
        ['people (', ENTER],
        ['amount (', ENTER],
        ['goals', ENTER],
      ],
      { name: 'Ours', source: 'x' },
    );
    expect(imported.made.file.ministries.map(({ name }) => name)).toEqual(['Health', 'Home', 'Work']);
  });

  it('is left with Ctrl-C', async () => {
    await expect(answered(shared, [['columnas correctas', CTRL_C]])).rejects.toThrow(Interrupted);
  });
});
