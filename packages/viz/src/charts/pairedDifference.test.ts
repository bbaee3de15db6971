import { describe, expect, it } from 'vitest';
import { nameOf, textSizes, textsOf } from '../frame/textSizes.ts';
import { svgText } from '../svg/svgText.ts';
import { pairedDifference } from './pairedDifference.ts';

const rows = (seeds: number) =>
  Array.from({ length: seeds }, (_, seed) => [
    { seed, regime: 'status-quo', value: 0.5 + (seed % 7) / 100 },
    { seed, regime: 'superministry', value: 0.5 + (seed % 5) / 100 },
    { seed, regime: 'cog', value: 0.3 + (seed % 3) / 100 },
  ]).flat();
/** Circles are the dots of the dotplots and one mean for each row; marks of the left panel are paths. */
const dots = (svg: SVGSVGElement): number => svg.querySelectorAll('circle').length - 2;
const draw = (seeds: number, more = {}) =>
  pairedDifference(rows(seeds), { metric: 'duplication', ...more });
/** The usual picture, which tests only read. */
const usual = draw(20);
/** The texts of a narrow picture of two regimes, one of them with this name. */
const called = (name: string) =>
  textsOf(
    pairedDifference(
      rows(20).filter(({ regime }) => regime !== 'superministry'),
      { metric: 'duplication', width: 360, names: { cog: name } },
    ),
  );

describe('pairedDifference', () => {
  it('is a picture named by its finding', () => {
    const svg = usual;
    expect(svg.getAttribute('role')).toBe('img');
    expect(nameOf(svg)).toBe(
      'In this model, a strong centre duplicates less work; a superministry hardly changes duplication',
    );
    expect(svg.querySelector('desc')!.textContent).toContain('Strong centre: mean difference −0.2');
  });

  it('draws every seed as a dot up to 50, and 50 for more', () =>
    expect([20, 50, 120].map((seeds) => dots(draw(seeds)))).toEqual([40, 100, 100]));
  it('leaves wide rows their large dots where another is narrow, and gives rows alike one size', () => {
    const spread = { superministry: 0.02, cog: 0.4, hybrid: 0.42, czars: 0.1 };
    const values = Array.from({ length: 50 }, (_, seed) => [
      { seed, regime: 'status-quo', value: 0.5 },
      ...Object.entries(spread).map(([regime, width]) => ({
        seed,
        regime,
        value: 0.5 - width * (seed / 50) ** 2,
      })),
    ]).flat();
    const circles = [...pairedDifference(values, { metric: 'duplication' }).querySelectorAll('circle')].map(
      (circle) => Number(circle.getAttribute('r')) + Number(circle.getAttribute('stroke-width') ?? 0) / 2,
    );
    // A row: fifty dots and the mean.
    const [narrow, wide, alike, between] = [0, 1, 2, 3].map((row) => circles[row * 51]);
    expect([narrow < between, between < wide]).toEqual([true, true]);
    expect(alike).toBeCloseTo(wide, 1);
    expect(wide).toBeGreaterThan(1.5 * narrow);
  });
  it('joins at most 50 seeds with lines', () =>
    expect([...draw(120).querySelectorAll('g[stroke] > path')]).toHaveLength(50));
  it('counts which way the seeds went', () =>
    expect(textsOf(usual)).toContain('Strong centre: lower in 20 of 20'));
  it('speaks of worlds where rows are worlds, in every word', () => {
    const said = (language: 'en' | 'es' | 'pt'): string => svgText(draw(60, { each: 'worlds', language }));
    expect(
      ['en', 'es', 'pt'].filter((language) => /seed|semilla|semente/.test(said(language as 'en'))),
    ).toEqual([]);
    expect(textsOf(draw(60, { each: 'worlds' }))).toContain('Minus status quo, same world');
  });
  it('has text of 12 pixels or more, on a phone too', () =>
    expect(Math.min(...textSizes(usual), ...textSizes(draw(20, { width: 360 })))).toBe(12));
  it('has text of 24 pixels or more on a projector, in 1280 × 720', () => {
    const svg = draw(20, { mode: 'projector' });
    expect(Math.min(...textSizes(svg))).toBe(24);
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['1280', '720']);
  });
  it('draws the same again', () => expect(svgText(draw(20))).toBe(svgText(usual)));
  it('gives long names of two regimes more lines, cuts them before a count, and leaves short ones theirs', () => {
    expect(called('Centre of government as we set it')).toEqual(
      expect.arrayContaining([
        'Status quo',
        'Centre of government',
        'as we set it',
        'Centre of government as we…: lower in 20 of 20',
      ]),
    );
    expect(called('Our centre')).toEqual(expect.arrayContaining(['Status quo', 'Our centre']));
  });
  it('takes another title and other names', () => {
    const svg = draw(20, { title: 'We bet on the centre', names: { cog: 'Casa Civil' } });
    expect(nameOf(svg)).toBe('We bet on the centre');
    expect(textsOf(svg)).toContain('Casa Civil: lower in 20 of 20');
  });
  it('draws a ceiling as a line and says how much of the way each regime goes, but compares nothing to it', () => {
    const perfect = Array.from({ length: 20 }, (_, seed) => ({ seed, regime: 'planner', value: 0.1 }));
    const svg = pairedDifference([...rows(20), ...perfect], { metric: 'duplication', ceiling: 'planner' });
    expect(nameOf(svg)).toBe(nameOf(usual));
    expect(textsOf(svg)).toContain('Planner');
    // Means: 0.53 less 0.31 of 0.53 less 0.1.
    expect(textsOf(svg).join(' ')).toMatch(/Strong centre 5[12]\u00A0% of the way to a perfect planner/);
    expect(() => pairedDifference(rows(3), { metric: 'duplication', ceiling: 'planner' })).toThrow(
      'no value of the ceiling planner',
    );
  });
  it('draws rainclouds of every difference, under the same name, and says so', () => {
    const svg = draw(120, { show: 'raincloud' });
    expect([nameOf(svg), svg.querySelector('desc')!.textContent]).toEqual([
      nameOf(draw(120)),
      draw(120).querySelector('desc')!.textContent,
    ]);
    expect(
      [...svg.querySelectorAll('path[stroke-linecap]')].map(
        (rain) => rain.getAttribute('d')!.split('h0').length - 1,
      ),
    ).toEqual([120, 120]);
    // Means stay.
    expect(dots(svg)).toBe(0);
    const said = (language: 'en' | 'es' | 'pt'): string =>
      textsOf(draw(120, { show: 'raincloud', language })).join(' ');
    expect([
      said('en').includes('Dots: the 120 simulated governments.'),
      ...(['en', 'es', 'pt'] as const).map((language) => /Silverman/.test(said(language))),
    ]).toEqual([true, true, true, true]);
    expect(textsOf(draw(120)).join(' ')).not.toContain('Silverman');
  });
  it('draws rainclouds of one seed, and of differences that are all the same, without a cloud', () => {
    const same = ['status-quo', 'cog'].flatMap((regime, i) =>
      [1, 2].map((seed) => ({ seed, regime, value: seed + i })),
    );
    for (const svg of [
      draw(1, { show: 'raincloud' }),
      pairedDifference(same, { metric: 'outcome', show: 'raincloud' }),
    ]) {
      expect(svg.querySelectorAll('path[stroke-linecap]').length).toBeGreaterThan(0);
      expect(svg.querySelectorAll('path[opacity="0.5"]')).toHaveLength(0);
    }
  });
  it('leaves out what is missing', () => {
    const missing = rows(4).map((row) =>
      row.seed === 0 && row.regime === 'cog' ? { ...row, value: null } : row,
    );
    expect(textsOf(pairedDifference(missing, { metric: 'duplication' }))).toContain(
      'Strong centre: lower in 3 of 3',
    );
  });
  it('draws a single seed, and one where nothing differs', () => {
    expect(svgText(draw(1))).toContain('Strong centre');
    const same = ['status-quo', 'cog'].map((regime) => ({ seed: 1, regime, value: 0.5 }));
    expect(nameOf(pairedDifference(same, { metric: 'outcome' }))).toBe(
      'In this model, nothing changes in results with a strong centre: 1 government without a difference',
    );
  });
  it('refuses a width that nothing fits in', () =>
    expect(() => draw(20, { width: 100 })).toThrow('invalid width: 100, expected at least 300'));
});
