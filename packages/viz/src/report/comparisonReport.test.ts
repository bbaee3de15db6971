import { parameters } from '@joined-up/core';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { comparisonReport, type ComparisonReportInput } from './comparisonReport.ts';

const summaries = (by: number) => ({
  duplication: 0.1 - by,
  consistency: 0.5 + by,
  outcome: 0.4 + by,
  latency: null,
});
const input: ComparisonReportInput = {
  question: 'Does a <strong> centre help?',
  scenario: {
    id: 'test',
    name: 'Test & co',
    description: 'A government for tests.',
    months: 24,
    start: 12,
  },
  regimes: [
    { id: 'status-quo', name: 'Status quo', description: 'As it is.' },
    { id: 'cog', name: 'Centre', description: 'A centre.' },
  ],
  runs: [1, 2, 3].flatMap((seed) => [
    { seed, regime: 'status-quo', summary: summaries(0) },
    { seed, regime: 'cog', summary: summaries(seed / 50) },
  ]),
  parameters: { staff: 12 },
  command: 'joined-up compare test --seeds 1-3',
  versions: { model: '1.0.0' },
  limits: ['Needs are not in the data.'],
};
const html = comparisonReport(input);
const whole = parseHTML(html).document;
const read = (more: Partial<ComparisonReportInput>) =>
  parseHTML(comparisonReport({ ...input, ...more })).document;
/** In Spanish, for the tests that only read it. */
const spanish = read({ language: 'es' });

const print = (more: Partial<ComparisonReportInput>): string =>
  read(more).body.textContent!.match(/[0-9a-f]{16}/)![0];
const definitions = (language: 'en' | 'es'): string[] =>
  [...(language === 'es' ? spanish : whole).querySelectorAll('dd')].map(({ innerHTML }) => innerHTML);

describe('comparisonReport', () => {
  it('asks nothing of any network', () => {
    const links = html.match(/(?:src|href)="[^"]*"|url\([^)]*\)|@import[^;]*/g)!;
    expect(links).toHaveLength(1);
    expect(links[0]).toMatch(/^href="data:text\/csv/);
    expect(html).not.toContain('<script');
  });

  it('shows the question as it was asked', () =>
    expect(whole.querySelector('h1')!.textContent).toBe('Does a <strong> centre help?'));
  it('tells the finding', () =>
    expect(whole.querySelector('.finding')!.textContent).toBe(
      'In this model, a strong centre duplicates less work in all 3 governments.',
    ));
  it('says how to run it again, with what, and what came out', () => {
    const text = whole.body.textContent!;
    expect(text).toContain('joined-up compare test --seeds 1-3');
    expect(text).toContain('Versions: model 1.0.0.');
    expect(text).toMatch(/Fingerprint [0-9a-f]{16} of the data/);
  });

  it('changes its fingerprint with the data and with nothing else', () => {
    expect(print({ date: '24 November' })).toBe(print({}));
    expect(
      print({
        runs: input.runs.map((run) => (run.seed === 1 ? { ...run, summary: summaries(0.001) } : run)),
      }),
    ).not.toBe(print({}));
  });

  it('holds the data of every run', () => {
    const href = whole.querySelector('a[download]')!.getAttribute('href')!;
    const lines = decodeURIComponent(href.slice(href.indexOf(',') + 1)).split('\r\n');
    expect(lines[0]).toBe('scenario,regime,seed,duplication,consistency,outcome,latency');
    expect(lines[2]).toBe('test,cog,1,0.08,0.52,0.42000000000000004,');
    expect(lines).toHaveLength(1 + 6 + 1);
  });

  it('lists every parameter, in bold what differs from its default', () => {
    const document = whole;
    expect(parameters.filter(({ name }) => !document.body.textContent!.includes(name))).toEqual([]);
    expect([...document.querySelectorAll('td strong')].map(({ textContent }) => textContent)).toEqual([
      '12',
    ]);
  });

  it('says what parameters mean in the language of the report', () => {
    const cells = [...spanish.querySelectorAll('td')].map(({ textContent }) =>
      textContent!.replace(/ \[.*/, ''),
    );
    expect(parameters.filter(({ meaning }) => cells.includes(meaning)).map(({ name }) => name)).toEqual([]);
    expect(cells).toContain('probabilidad de que un trabajo libre tope con un obstáculo');
  });

  it('gives mean, interval and which way for every metric, a dash for what is missing', () => {
    const rows = [...whole.querySelectorAll('table')]
      .find((table) => table.textContent!.includes('Governments lower / equal / higher'))!
      .querySelectorAll('tbody tr');
    const cells = [...rows].map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
    );
    // Differences 0.02, 0.04, 0.06: mean 0.04, half-width 4.3027 × 0.02 / √3 = 0.0497.
    expect(cells[0]).toEqual(['Duplication', '0.100', '−0.040', '−0.090 … +0.010', '3 / 0 / 0']);
    expect(cells[3]).toEqual(['Latency', '–', '–', '–', '–']);
  });

  it('says what it cannot say, of the model and of this study', () => {
    const text = whole.body.textContent!;
    expect(text).toContain('It says what follows from its assumptions');
    expect(text).toContain('Needs are not in the data.');
  });

  it('gives every picture a table twin', () => {
    const figures = [...whole.querySelectorAll('figure')];
    expect(figures.length).toBeGreaterThan(1);
    expect(
      figures.every(
        (figure) =>
          figure.querySelector('details table') !== null &&
          figure.querySelectorAll('svg[role=img]').length === 2,
      ),
    ).toBe(true);
  });

  it('has one first heading, headings in order and a language', () => {
    const document = read({ language: 'pt' });
    expect(document.documentElement.getAttribute('lang')).toBe('pt');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('.finding')!.textContent).toBe(
      'Neste modelo, com um CdG forte, há menos trabalho duplicado em todos os 3 governos.',
    );
  });

  it('defines metrics in the language of the report', () => {
    expect(definitions('es')).toContain(
      'Proporción de toda la oferta efectiva que supera la necesidad y que añade un segundo ' +
        'ministerio; proporción de la oferta, 0–1; menor es mejor.',
    );
    expect(definitions('en')).toContain(
      'Share of all effective supply that exceeds need and that a second ministry adds; ' +
        'share of supply, 0–1; lower is better.',
    );
  });

  it('is the same for the same input', () => expect(comparisonReport(input)).toBe(html));
});
