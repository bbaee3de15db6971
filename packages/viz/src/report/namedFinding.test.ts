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
  it('names the regimes that it counts', () =>
    expect(finding({ cog: 0.2, hybrid: 0.1, superministry: 0.001 })).toBe(
      'In this model, the outcome is higher under 2 of 3 alternatives: Strong centre, Hybrid.',
    ));
  it('says which go which way', () =>
    expect(finding({ cog: 0.2, superministry: -0.1 }, 'es')).toBe(
      'En este modelo, el resultado baja con 1 y sube con 1 de 2 alternativas: ↓ Superministerio; ↑ CdG fuerte.',
    ));
  it('names nobody where all or none are meant, or one that is named already', () => {
    expect(finding({ cog: 0.2, hybrid: 0.1 })).toBe(
      'In this model, the outcome is higher under both alternatives.',
    );
    expect(finding({ cog: 0.001, hybrid: 0.001 })).toBe(
      'In this model, the outcome barely differs under any alternative.',
    );
    expect(finding({ cog: -0.2 })).toBe('In this model, the outcome is lower under a strong centre.');
  });
});
