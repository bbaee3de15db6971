import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveParameters } from '@joined-up/core';
import { readScenario } from '@joined-up/scenarios';
import { afterAll, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-brief-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const table = [
  'Programas del gobierno',
  'Ministerio;Unidad;Programa;Población objetivo;Servicio;Presupuesto 2024',
  'Educación;Cobertura;Comedores;Niñez;Nutrición;1.250.000,00',
  ';Superior;Becas para los jóvenes;Jóvenes;Becas;3.100.000,00',
  'Trabajo;SENA;Técnica;Jóvenes;Empleo;4.480.000,00',
  ';SENA;Rutas al empleo;Jóvenes;Becas;98.000,50',
  'Salud;Promoción;Salud </script> mental;Jóvenes;Nutrición;61.000,00',
  ';Promoción;Apoyo a las madres;Niñez;Becas;5.000,00',
].join('\r\n');

describe('joined-up brief', () => {
  it("makes a government, a page and a workshop of a ministry's own sheet, in the language of the sheet", async () => {
    const file = join(folder, 'programas.csv');
    writeFileSync(file, Buffer.from(table, 'latin1'));
    const { code, out, complaint } = await inThisProcess(
      'brief',
      file,
      '--name',
      'Nación',
      '--seeds',
      '1-3',
      '--threads',
      '1',
      '--quiet',
    );
    expect(complaint).toBe('');
    expect(code).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual([
      'programas.csv',
      'programas.import.md',
      'programas.import.xlsx',
      'programas.map.svg',
      'programas.mapping.yaml',
      'programas.page.html',
      'programas.people.csv',
      'programas.scenario.json',
      'programas.services.csv',
      'programas.workshop.html',
    ]);
    // The map before any simulation, then what came of it.
    expect(out).toMatch(/Becas +3 +3 +[^]*En este modelo, (?:con|no hay) [^]*duplica/);
    const text = readFileSync(join(folder, 'programas.scenario.json'), 'utf8');
    expect(readFileSync(join(folder, 'programas.page.html'), 'utf8')).toMatch(
      /<html lang="es"[^]*Nación: ¿qué cambia con cada manera de coordinar\?/,
    );
    const workshop = readFileSync(join(folder, 'programas.workshop.html'), 'utf8');
    const [, json] = /<script id="government" type="application\/json">([^]*?)<\/script>/.exec(workshop)!;
    const { name, language, content } = JSON.parse(json) as {
      name: string;
      language: string;
      content: { government: unknown };
    };
    expect({ name, language }).toEqual({ name: 'Nación', language: 'es' });
    const scenario = readScenario(text, 'scenario');
    expect(content.government).toEqual(
      JSON.parse(JSON.stringify(scenario.government(1, resolveParameters(scenario.parameters)))),
    );
  });

  it('is in French throughout for a table in French', async () => {
    const file = join(folder, 'programmes.csv');
    writeFileSync(
      file,
      Buffer.from(
        [
          'Ministère;Direction;Intitulé du programme;Domaine;Public cible;Crédits de paiement 2025',
          'Éducation;Scolarité;Cantines;Alimentation;Enfants;1 250 000,00',
          'Éducation;Supérieur;Bourses;Aides;Jeunes;3 100 000,00',
          'Travail;Emploi;Garantie;Emploi;Jeunes;4 480 000,00',
          'Travail;Emploi;Contrats aidés;Aides;Jeunes;98 000,50',
          'Santé;Prévention;Santé mentale;Alimentation;Jeunes;61 000,00',
          'Santé;Prévention;Soutien aux mères;Aides;Enfants;5 000,00',
        ].join('\r\n'),
        'latin1',
      ),
    );
    const { code, out, complaint } = await inThisProcess(
      'brief',
      file,
      '--name',
      'Québec',
      '--seeds',
      '1-3',
      '--quiet',
    );
    expect([code, complaint]).toEqual([0, '']);
    const page = readFileSync(join(folder, 'programmes.page.html'), 'utf8');
    const report = readFileSync(join(folder, 'programmes.import.md'), 'utf8');
    expect(page).toMatch(/<html lang="fr"[^]*Québec\u00A0: que change chaque façon de coordonner\u00A0\?/);
    const words = page.replace(/<style>[^]*<\/style>/, '').replaceAll(/<code[^]*?<\/code>|<[^>]*>/g, ' ');
    for (const text of [
      out,
      words,
      report.replaceAll(/`[^`]*`/g, ''),
      readFileSync(join(folder, 'programmes.map.svg'), 'utf8').replaceAll(/<[^>]*>/g, ' '),
    ])
      expect(
        /\b(the|of|and|with|seeds?|which|is|left|rows?|lower|higher)\b/i.exec(text)?.[0],
      ).toBeUndefined();
    // The app knows no French.
    const workshop = readFileSync(join(folder, 'programmes.workshop.html'), 'utf8');
    const [, json] = /<script id="government" type="application\/json">([^]*?)<\/script>/.exec(workshop)!;
    expect(Object.keys(JSON.parse(json) as object)).not.toContain('language');
    expect(out).toContain('en anglais, espagnol ou portugais');
  });

  it.each([
    ['seeds that cannot be', ['--seeds', '5-1'], /--seeds/],
    [
      'a column that is not there',
      ['--columns', 'unit=Oficina'],
      /column of unit: expected one of 'Ministerio'/,
    ],
  ] as const)('%s: a clear message, and nothing is run or written', async (name, words, message) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.csv`);
    writeFileSync(file, table);
    const { code, complaint } = await inThisProcess('brief', file, ...words);
    expect(complaint).toMatch(message);
    expect(code).toBe(2);
    expect(existsSync(file.replace('.csv', '.scenario.json'))).toBe(false);
  });
});
