import { parameters } from '@joined-up/core';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { french } from '../titles/languages/fr.ts';
import { comparisonPage, type ComparisonPageInput } from './comparisonPage.ts';
import { comparisonReport } from './comparisonReport.ts';

const regimes = ['status-quo', 'cog', 'hybrid', 'czars', 'director', 'committees', 'stocktakes'];
/** Regime by regime a little less duplication: 0, 1/50, 2/50 … times the seed. */
const runsOf = (ids: readonly string[]) =>
  [1, 2, 3].flatMap((seed) =>
    ids.map((regime, r) => ({
      seed,
      regime,
      summary: {
        duplication: 0.3 - (r * seed) / 50,
        consistency: 0.5,
        outcome: 0.4 + r / 10,
        latency: null,
      },
    })),
  );
const input: ComparisonPageInput = {
  question: 'Does a <strong> centre help?',
  scenario: {
    id: 'test',
    name: 'Test & co',
    description: 'A government for tests.',
    months: 24,
    start: 12,
  },
  regimes: [],
  runs: runsOf(['status-quo', 'cog']),
  parameters: { staff: 12 },
  command: "joined-up compare 'my file.yaml' --seeds 1-3",
  versions: { model: '1.0.0' },
};
const html = comparisonPage(input);
const usual = parseHTML(html).document;
const read = (more: Partial<ComparisonPageInput>) =>
  parseHTML(comparisonPage({ ...input, ...more })).document;
const path = (regime: string, mean: number) => ({
  regime,
  metric: 'outcome',
  rows: [12, 13, 14].map((month) => ({ month, mean, low: mean, high: mean })),
});
const print = (page: string): string => page.match(/<code>([0-9a-f]{16})<\/code>/)![1];
const text = (used: Record<string, number>): string =>
  read({ parameters: used }).querySelector('.columns section')!.textContent!;
const titles = (document: Document): string[] =>
  [...document.querySelectorAll('.wide svg > title')].map(({ textContent }) => textContent!);

describe('comparisonPage', () => {
  it('asks nothing of any network, and runs nothing', () => {
    expect(html).not.toMatch(/(?:src|href)=|url\(|@import|<script/);
    expect(html).toContain("default-src 'none'");
  });

  it('tells question, government, finding and how to run it again, each as it is', () => {
    const document = usual;
    expect(document.querySelector('h1')!.textContent).toBe('Does a <strong> centre help?');
    expect(document.querySelector('header p')!.textContent).toBe(
      'Government: Test & co · 3 simulated governments · 24 months',
    );
    expect(document.querySelector('section p')!.textContent).toBe(
      'In this model, a strong centre duplicates less work in all 3 governments. ' +
        'In this model, nothing changes in consistency with a strong centre: ' +
        '3 governments without a difference. In this model, a strong centre gets better ' +
        'results in all 3 governments.',
    );
    expect(document.querySelector('footer code')!.textContent).toBe(
      "joined-up compare 'my file.yaml' --seeds 1-3",
    );
  });

  it('has the fingerprint of the long report', () => {
    expect(print(html)).toBe(print(comparisonReport({ ...input, language: 'es' })));
  });

  it('draws two pictures, for paper and for a phone, and a code', () => {
    const document = usual;
    expect(document.querySelectorAll('.wide svg')).toHaveLength(2);
    expect(document.querySelectorAll('.narrow svg')).toHaveLength(2);
    expect(document.querySelector('header svg.code title')!.textContent).toBe('The settings as a QR code');
  });

  it('draws, second, when the largest change comes; without months another metric', () => {
    expect(titles(usual)[1]).toBe(
      'In this model, a strong centre gets better results in all 3 governments',
    );
    const runs = runsOf(['status-quo', 'cog', 'superministry']);
    expect(titles(read({ runs, paths: [path('cog', 0.02), path('superministry', -0.3)] }))[1]).toBe(
      'In this model, the outcome has not recovered by month 14 under a superministry',
    );
  });

  it('gives mean, interval and which way by hand: 0.02, 0.04, 0.06 less are −0.04 ± 4.3027 × 0.02 / √3', () => {
    const cells = [...usual.querySelectorAll('tbody th, tbody td')].map(({ textContent }) =>
      textContent!.replaceAll('\u00A0', ' '),
    );
    expect(cells).toEqual([
      'Strong centre',
      '−0.040 (−0.090 … +0.010) 3 / 0',
      '0.000 (0.000 … 0.000) 0 / 0',
      '+0.100 (+0.100 … +0.100) 0 / 3',
    ]);
  });

  it('names what differs from the defaults, at most eight of them, and says where all are', () => {
    const { default: own, meaning } = parameters.find(({ name }) => name === 'staff')!;
    expect(text({ staff: 12 })).toContain(
      `1 parameter differs from the default: staff (${meaning}) 12 (default ${own}).`,
    );
    expect(text({})).toContain('Every parameter has its default.');
    const many = Object.fromEntries(
      [
        'staff',
        'mandate',
        'culture',
        'turfMotive',
        'contradictionCost',
        'obstacleRate',
        'spontaneousAlignment',
        'capability',
        'backing',
        'scarcity',
      ].map((name) => [name, 0.123]),
    );
    const said = text(many);
    expect(said).toMatch(/and \d+ more\./);
    expect(said).not.toContain(parameters.find(({ name }) => name === 'staff')!.meaning);
    expect(said).toContain('joined-up parameters');
  });

  it('shows four regimes besides the reference, and says how many it leaves out', () => {
    const document = read({ runs: runsOf(regimes) });
    expect(document.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(document.body.textContent).toContain('There is no room here for 2 other regimes that were run.');
  });

  it('keeps the limits of the study beside those of all', () => {
    const items = [...read({ limits: ['One.', 'Two.', 'Three.'] }).querySelectorAll('li')].map(
      ({ textContent }) => textContent,
    );
    expect(items).toHaveLength(4);
    expect(items.slice(2)).toEqual(['One.', 'Two.']);
  });

  it('speaks Spanish and Portuguese', () => {
    for (const [language, finding] of [
      ['es', 'En este modelo, con un CdG fuerte, se duplica menos trabajo en los 3 gobiernos.'],
      ['pt', 'Neste modelo, com um CdG forte, há menos trabalho duplicado em todos os 3 governos.'],
    ] as const) {
      const document = read({ language });
      expect(document.documentElement.getAttribute('lang')).toBe(language);
      expect(document.querySelector('section strong')!.textContent).toBe(finding);
    }
  });

  it('is in French throughout, names of parameters too', () => {
    const document = read({
      language: french,
      parameters: { staff: 12 },
      names: {},
      question: french.page.question('Québec'),
      command: 'joined-up compare x',
      limits: [],
    });
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
    expect(document.querySelector('h1')!.textContent).toBe(
      'Québec\u00A0: que change chaque façon de coordonner\u00A0?',
    );
    expect(document.querySelector('section strong')!.textContent).toBe(
      'Dans ce modèle, avec un centre fort, il y a moins de double emploi dans les 3 gouvernements.',
    );
    expect(document.body.textContent).toContain('staff (effectif du centre) 12 (par défaut');
    expect(document.body.textContent).not.toMatch(/\b(the|seeds?|with|of|lower|mean)\b/);
  });
  it('is the same for the same input', () => expect(comparisonPage(input)).toBe(html));
  it('refuses a reference alone', () =>
    expect(() => comparisonPage({ ...input, runs: runsOf(['status-quo']) })).toThrow(
      'expected a regime besides the reference',
    ));
});
