import { describe, expect, it } from 'vitest';
import { compare } from '../rows/compare.ts';
import { wordsOf } from '../titles/wordsOf.ts';
import { namedFinding } from './namedFinding.ts';

/** Three seeds; each regime lies so far from the status quo in all of them. */
const finding = (by: Readonly<Record<string, number>>, language: 'en' | 'es' = 'en') =>
  namedFinding(
    compare(
      [1, 2, 3].flatMap((seed) => [
        { seed, regime: 'status-quo', value: 0.5 },
        ...Object.entries(by).map(([regime, more]) => ({ seed, regime, value: 0.5 + more })),
      ]),
      'outcome',
      'status-quo',
    ),
    wordsOf(language),
  );

describe('namedFinding', () => {
  it('names the regimes, and how many governments', () =>
    expect(finding({ cog: 0.2, hybrid: 0.1, superministry: 0.001 })).toBe(
      'In this model, a strong centre and a superministry under a strong centre ' +
        'get better results in all 3 governments; ' +
        'a superministry hardly changes results.',
    ));
  it('says which go which way', () =>
    expect(finding({ cog: 0.2, superministry: -0.1 }, 'es')).toBe(
      'En este modelo, con un CdG fuerte, los resultados son mejores en los 3 gobiernos; ' +
        'con un superministerio, los resultados son peores en los 3 gobiernos.',
    ));
  it('names all of more than a title holds', () =>
    expect(finding({ cog: 0.2, hybrid: 0.1, czars: 0.1, committees: 0.1 })).toBe(
      'In this model, a strong centre, a superministry under a strong centre, czars and committees ' +
        'get better results in all 3 governments.',
    ));
});
