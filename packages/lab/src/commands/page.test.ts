import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { smallScenario } from '../testing/smallScenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(place(name), 'utf8');
const file = (name: string, text: string): string => {
  writeFileSync(place(name), text);
  return place(name);
};
const fingerprintIn = (html: string): string => html.match(/<code>([0-9a-f]{16})<\/code>/)![1];

describe('joined-up compare --page', () => {
  const words = [
    'compare',
    'stylised',
    '--regime',
    'status-quo,cog',
    '--seeds',
    '1-3',
    '--months',
    '14',
    '--threads',
    '1',
    '--quiet',
  ];

  it('writes one page, in the language asked for, with the command that makes it again', async () => {
    const { code, out } = await inThisProcess(
      ...words,
      '--set',
      'staff=5',
      '--question',
      '¿Sirve?',
      '--language',
      'es',
      '--page',
      place('page.html'),
    );
    expect(code).toBe(0);
    expect(out).toContain(`La página está en ${place('page.html')}`);
    const html = read('page.html');
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('<h1>¿Sirve?</h1>');
    expect(html).toContain('14 meses');
    expect(html).toMatch(/staff<\/code> \([^)]+\) 5 /);
    expect(html.replaceAll(/<\/?span>/g, '')).toContain(
      'joined-up compare stylised --regime status-quo,cog --seeds 1-3 --months 14 --set staff=5 ' +
        `--page ${place('page.html')} --question &#39;¿Sirve?&#39; --language es`,
    );
  });

  it('has the fingerprint of the report, which has the language too', async () => {
    expect(
      (
        await inThisProcess(
          ...words,
          '--language',
          'pt',
          '--page',
          place('both.html'),
          '--report',
          place('report.html'),
        )
      ).code,
    ).toBe(0);
    expect(fingerprintIn(read('both.html'))).toBe(fingerprintIn(read('report.html')));
    expect(read('report.html')).toContain('o que muda com cada forma de coordenar?');
  });

  it('is in French, too, as a report is not', async () => {
    const { code, out } = await inThisProcess(...words, '--language', 'fr', '--page', place('fr.html'));
    expect(code).toBe(0);
    expect(out).toMatch(/Double emploi +│?[^]*La page est dans/);
    const html = read('fr.html').replaceAll(/<\/?span>/g, '');
    expect(html).toContain('Gouvernement stylisé\u00A0: que change chaque façon de coordonner\u00A0?');
    expect(html).toContain('--language fr');
    const { code: refused, complaint } = await inThisProcess(
      ...words,
      '--language',
      'fr',
      '--report',
      place('report-fr.html'),
    );
    expect([refused, complaint]).toEqual([
      2,
      expect.stringMatching(/^joined-up\n {2}--report: attendu\u00A0: une langue/),
    ]);
  });

  it('tells all that is wrong at once, and runs nothing', async () => {
    const { code, complaint } = await inThisProcess(
      ...words,
      '--regime',
      'stocktake',
      '--question',
      ' ',
      '--page',
      place('bad.html'),
    );
    expect(code).toBe(2);
    expect(complaint).toMatch(/--question: expected[^]*--regime: expected the id of a regime/);
    expect(
      (await inThisProcess(...words, '--regime', 'cog', '--page', place('bad.html'))).complaint,
    ).toMatch(/--page: expected two regimes to compare, found cog/);
    expect(existsSync(place('bad.html'))).toBe(false);
  });
});

describe('joined-up sweep --page', () => {
  const study = file(
    'study.yaml',
    `
name: In which worlds does a centre help?
scenarios: stylised
regimes: [status-quo, cog]
levers: { mandate: [0.3, 0.8] }
outcomes: [outcome, { id: perHour, formula: 'outcome / (1 + coordinationLoad)' }]
seeds: 1-2
months: 14
`,
  );

  it('writes a page of the results, the same when nothing is left to do', async () => {
    const words = [
      'sweep',
      study,
      '--out',
      place('results'),
      '--page',
      place('study.html'),
      '--threads',
      '1',
      '--quiet',
    ];
    expect((await inThisProcess(...words)).out).toContain(`The page is in ${place('study.html')}`);
    const html = read('study.html');
    expect(html).toContain('<h1>In which worlds does a centre help?</h1>');
    expect(html).toContain('2 worlds, 2 seeds each, 8 runs');
    expect(html).toMatch(/mandate<\/code> \([^)]+\) 0\.3 … 0\.8/);
    expect(html).toContain('perHour');
    const { out } = await inThisProcess(...words);
    expect(out).toContain('8 were, 0 are new');
    expect(read('study.html')).toBe(html);
  }, 120_000);

  it('makes a page of a study of one world by its seeds, of a scenario file, in Spanish', async () => {
    file('small.yaml', smallScenario);
    const one = file(
      'one.yaml',
      'scenarios: small.yaml\nregimes: [status-quo, cog]\nseeds: 1-2\nmonths: 6\n',
    );
    expect(
      (
        await inThisProcess(
          'sweep',
          one,
          '--out',
          place('one'),
          '--page',
          place('one.html'),
          '--language',
          'es',
          '--threads',
          '1',
          '--quiet',
        )
      ).code,
    ).toBe(0);
    expect(read('one.html')).toContain('<h1>Small: ¿qué cambia con cada manera de coordinar?</h1>');
    expect(read('one.html')).toContain('2 gobiernos simulados');
  }, 120_000);

  it.each([
    ['a shard', ['--shard', '1/2'], study, /--page: expected the whole study/],
    [
      'a study that compares nothing',
      [],
      file('nothing.yaml', 'scenarios: stylised\nregimes: cog\nseeds: 1-2\n'),
      /regimes: expected something to compare on a page/,
    ],
  ])('refuses %s before anything runs', async (_, more, from, message) => {
    const { code, complaint } = await inThisProcess(
      'sweep',
      from,
      '--out',
      place('none'),
      '--page',
      place('none.html'),
      ...more,
    );
    expect(complaint).toMatch(message);
    expect(code).toBe(2);
    expect(existsSync(place('none'))).toBe(false);
  });
});
