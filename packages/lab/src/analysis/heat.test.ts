import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import { svgText } from '@joined-up/viz';
import { study } from '../study/study.ts';
import type { StudyInputs } from '../study/studyInputs.ts';
import { speak } from '../words/language.ts';
import { heat } from './heat.ts';
import { heatCsv } from './heatCsv.ts';
import { tellHeat } from './tellHeat.ts';

const run = (more: Partial<StudyInputs> = {}) =>
  study({
    scenarios: 'stylised',
    regimes: ['status-quo', 'cog'],
    levers: { mandate: [0.2, 0.5, 0.8], staff: [2, 6] },
    seeds: '1-6',
    months: 1,
    ...more,
  }).run({ threads: 1 });
const usual = run();
/** Known at every point, under either regime and whatever the luck. */
const known = 'set_mandate * 10 + set_staff';

afterEach(() => speak('en'));

describe('heat', () => {
  it('puts every point into its square, the mean of its seeds', async () => {
    const results = await usual;
    const { cells, asked, others } = heat(results, { outcome: known, regime: 'cog' });
    expect(others).toEqual([]);
    expect([cells.x.name, cells.y.name]).toEqual(['mandate', 'staff']);
    expect(cells.cells.map(({ x, y, mean, count }) => [x, y, mean, count])).toEqual([
      [0, 0, 4, 6],
      [1, 0, 7, 6],
      [2, 0, 10, 6],
      [0, 1, 8, 6],
      [1, 1, 11, 6],
      [2, 1, 14, 6],
    ]);
    expect(asked).toMatchObject({ outcome: known, regime: 'cog', scenario: 'stylised' });
    const turned = heat(results, { outcome: known, regime: 'cog', x: 'staff' });
    expect([turned.cells.x.name, turned.cells.y.name]).toEqual(['staff', 'mandate']);
  });

  it('is the paired difference of results where there is a reference', async () => {
    const results = await usual;
    const { cells } = heat(results, { outcome: 'outcome', regime: 'cog', reference: 'status-quo' });
    for (const { x, y, mean, above } of cells.cells) {
      const { mean: expected, higher } = results
        .where({ mandate: [0.2, 0.5, 0.8][x], staff: [2, 6][y] })
        .difference('outcome', 'cog');
      expect(mean).toBeCloseTo(expected, 12);
      expect(above).toBeCloseTo(higher / 6, 12);
    }
  });

  it('tells a grid in the language that is spoken, highest row first', async () => {
    const results = await usual;
    const text = tellHeat(heat(results, { outcome: known, regime: 'cog' }));
    expect(text).toMatch(/ goes from 4(?:\.0)? to 14(?:\.0)? under a strong centre\./);
    expect(text).toContain('a square is the mean of 6 seeds');
    expect(text).toMatch(
      /↑ staff, mandate → +0\.2 +0\.5 +0\.8\n6 +8\.0000 +11\.0000 +14\.0000\n2 +4\.0000 +7\.0000 +10\.0000/,
    );
    speak('es');
    const spanish = tellHeat(
      heat(results, { outcome: 'staff * 0 + outcome * 0', regime: 'cog', reference: 'status-quo' }),
    );
    expect(spanish).toMatch(
      /no hay una diferencia clara en staff \* 0 \+ outcome \* 0 con un CdG fuerte en ninguno de 6 casos/,
    );
    expect(spanish).toMatch(/\n6 +\(0,0000\)/);
    expect(spanish).toContain('Entre paréntesis: podría ser solo suerte');
  });

  it('has a row a square in CSV, with the level of its interval', async () => {
    const rows: Record<string, string>[] = parse(
      heatCsv(heat(await usual, { regime: 'cog', reference: 'status-quo' })),
      { columns: true },
    );
    expect(rows).toHaveLength(6);
    expect(rows[1]).toMatchObject({
      scenario: 'stylised',
      set_mandate: '0.5',
      set_staff: '2',
      outcome: 'outcome',
      regime: 'cog',
      reference: 'status-quo',
      counted: 'seeds',
      count: '6',
      interval: 'student',
    });
    expect(Number(rows[0].level)).toBeCloseTo(1 - 0.05 / 6, 12);
  });

  it('counts worlds where another parameter differs, names it, and looks at one of its values', async () => {
    const results = await run({
      levers: { mandate: [0.2, 0.8], staff: [2, 6], selfHelp: [0.1, 0.2, 0.3] },
    });
    const asked = { regime: 'cog', reference: 'status-quo', x: 'mandate', y: 'staff' } as const;
    const all = heat(results, asked);
    expect([all.cells.each, all.others, all.cells.cells[0].worlds]).toEqual(['worlds', ['selfHelp'], 3]);
    expect(tellHeat(all)).toContain('(selfHelp)');
    expect(tellHeat(all)).toContain('fewer than 10 worlds: too few to say');
    const one = heat(results, { ...asked, at: { selfHelp: 0.2 } });
    expect([one.cells.each, one.others]).toEqual(['seeds', []]);
    expect(heatCsv(one).split('\n')[0]).toMatch(/^scenario,set_selfHelp,set_mandate,set_staff,/);
  });

  it('cuts ranges, and knows options by name', async () => {
    const results = await run({
      levers: { mergedMeeting: ['at-once', 'deputies'] },
      uncertainties: { culture: [0, 1] },
      design: { kind: 'sobol', points: 32 },
      seeds: '1',
    });
    const found = heat(results, { outcome: 'set_culture', regime: 'cog', bins: 2 });
    expect(found.cells.x.options ?? found.cells.y.options).toEqual(['at-once', 'deputies']);
    const [head, first] = heatCsv(found).split('\n');
    expect(head).toMatch(/set_mergedMeeting,set_culture_from,set_culture_to/);
    expect(first).toMatch(/^stylised,at-once,/);
    expect(tellHeat(found)).toMatch(/ 0\.\d+ to 0\.\d+/);
  });

  it('is a picture of results, too', async () => {
    const results = await usual;
    const svg = results.heatMap('outcome', { regime: 'cog', reference: 'status-quo', language: 'pt' });
    expect(svgText(svg)).toMatch(/Neste modelo, .*resultados .*mandato do centro →/s);
    expect(() => results.heatMap('outcome', { regime: 'cog', x: 'mandat' })).toThrow(
      "did you mean 'mandate'?",
    );
  });

  it.each([
    [{}, 'regime: expected one of status-quo, cog, found nothing'],
    [{ regime: 'cog', x: 'culture' }, "x: expected a parameter that the design moves, found 'culture'"],
    [{ regime: 'cog', x: 'staff', y: 'staff' }, "y: expected another parameter, found 'staff' again"],
    [{ regime: 'cog', at: { selfHelp: 1 } }, 'at selfHelp: expected another parameter'],
    [{ regime: 'cog', bins: 1 }, 'bins: expected a whole number from 2 to 50, found 1'],
  ])('refuses the question %j', async (question, message) => {
    const results = await usual;
    expect(() => heat(results, question)).toThrow(message);
  });

  it('asks for two parameters where the design moves another number of them', async () => {
    const one = await run({ levers: { mandate: [0.2, 0.8] }, seeds: '1' });
    expect(() => heat(one, { regime: 'cog' })).toThrow(
      'x: expected a parameter that the design moves, found nothing',
    );
    const three = await run({
      levers: { mandate: [0.2, 0.8], staff: [2, 6], culture: [0, 1] },
      seeds: '1',
    });
    expect(() => heat(three, { regime: 'cog', x: 'staff', y: 'mandate', at: { culture: 0.5 } })).toThrow(
      'expected two values of staff at least, found 0',
    );
  });
});
