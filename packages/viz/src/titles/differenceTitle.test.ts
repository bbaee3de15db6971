import { describe, expect, it } from 'vitest';
import { compare, type PairedRow } from '../rows/compare.ts';
import { differenceTitle } from './differenceTitle.ts';
import { french } from './languages/fr.ts';
import { wordsOf, type PictureLanguage } from './wordsOf.ts';

/**
 * Twenty seeds, the reference at 0.5, each regime lower by 0.1 in so many of them and higher in the others;
 * `[lower, equal]`: as the reference in so many.
 */
const rows = (
  lowerIn: Readonly<Record<string, number | readonly [number, number]>>,
  by = 0.1,
  reference = 'status-quo',
): PairedRow[] =>
  Array.from({ length: 20 }, (_, seed) => [
    { seed, regime: reference, value: 0.5 },
    ...Object.entries(lowerIn).map(([regime, given]) => {
      const [lower, equal] = typeof given === 'number' ? [given, 0] : given;
      return {
        seed,
        regime,
        value: seed < lower ? 0.5 - by : seed < lower + equal ? 0.5 : 0.5 + by,
      };
    }),
  ]).flat();
const title = (
  lowerIn: Parameters<typeof rows>[0],
  { by = 0.1, metric = 'outcome', reference = 'status-quo', language = 'en' as PictureLanguage } = {},
) => differenceTitle(compare(rows(lowerIn, by, reference), metric, reference), wordsOf(language));

/** Four regimes, two of them lower in so many seeds, and two of which nothing is clear. */
const four = (lower: number) => ({ cog: lower, hybrid: lower, superministry: 13, czars: 13 });

describe('differenceTitle', () => {
  it.each([
    [0, 'In this model, a strong centre gets better results in all 20 governments'],
    [1, 'In this model, a strong centre gets better results in 19 of 20 governments'],
    [2, 'In this model, a strong centre usually gets better results: in 18 of 20 governments'],
    [
      5,
      'In this model, there is no clear difference in results between a strong centre and the status quo',
    ],
    [16, 'In this model, a strong centre usually gets worse results: in 16 of 20 governments'],
    [20, 'In this model, a strong centre gets worse results in all 20 governments'],
  ])('of 20 seeds, %i lower: %s', (lower, said) => expect(title({ cog: lower })).toBe(said));

  it.each([
    ['es', 'En este modelo, con un CdG fuerte, los resultados son mejores en los 20 gobiernos'],
    ['pt', 'Neste modelo, com um CdG forte, os resultados são melhores em todos os 20 governos'],
    [french, 'Dans ce modèle, avec un centre fort, les résultats sont meilleurs dans les 20 gouvernements'],
  ] as const)('speaks other languages', (language, said) =>
    expect(title({ cog: 0 }, { language })).toBe(said),
  );
  it('says hardly where the difference is too small to matter', () =>
    expect(title({ cog: 0 }, { by: 0.005 })).toBe('In this model, a strong centre hardly changes results'));
  it('tells ties as ties', () => {
    expect(title({ cog: [0, 20] })).toBe(
      'In this model, nothing changes in results with a strong centre: 20 governments without a difference',
    );
    expect(title({ cog: [1, 2] })).toBe(
      'In this model, a strong centre usually gets better results: in 17 of 20 governments, 2 without a difference',
    );
  });
  it('names what is compared with, unless it is the status quo', () =>
    expect(title({ cog: 1 }, { reference: 'committees' })).toBe(
      'In this model, a strong centre gets better results than committees in 19 of 20 governments',
    ));
  it('has its verb agree, and names up to three regimes', () => {
    expect(title({ committees: 20 }, { metric: 'duplication' })).toBe(
      'In this model, committees duplicate less work in all 20 governments',
    );
    expect(title({ cog: 0, hybrid: 1, superministry: 13 }, { metric: 'duplication' })).toBe(
      'In this model, a strong centre and a superministry under a strong centre duplicate more work; ' +
        'there is no clear difference in duplication between a superministry and the status quo',
    );
    expect(title({ cog: 20, superministry: 0 }, { metric: 'coordinationLoad' })).toBe(
      'In this model, a superministry spends more time in meetings; a strong centre spends less time in meetings',
    );
  });
  it('counts more of them', () => {
    expect(title(four(0))).toBe('In this model, 2 of 4 alternatives get better results');
    expect(title({ ...four(0), czars: 20 })).toBe(
      'In this model, 2 of 4 alternatives get better results; 1 of 4 alternatives gets worse results',
    );
    expect(title(four(13))).toBe('In this model, no alternative of 4 makes a clear difference in results');
    expect(title({ ...four(0), czars: 9 }, { by: 0.005 })).toBe(
      'In this model, all 4 alternatives hardly change results',
    );
  });
  it('says nothing of nothing', () =>
    expect(title({})).toBe('In this model, no pair of runs says anything about the outcome'));
});
