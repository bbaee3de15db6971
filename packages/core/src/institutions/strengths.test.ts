import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengths } from './strengths.ts';

describe('strengths', () => {
  it('grow with backing from one parameter to another', () => {
    const moved = {
      ...defaultParameters,
      unbackedAuthority: 0.25,
      primeMinisterAuthority: 0.75,
      primeMinisterArbitration: 0.5,
      withoutPrimeMinister: 0.1,
    };
    expect(strengths('prime-minister', moved)).toEqual({
      authority: { base: 0.25, backing: 0.5 },
      arbitration: { base: 0, backing: 0.5 },
      withoutPrimeMinister: 0.1,
    });
    expect(strengths('centre', { ...moved, centreAuthority: 0.5, centreArbitration: 0.2 })).toMatchObject({
      authority: { base: 0.25, backing: 0.25 },
      arbitration: { backing: 0.2 },
    });
    expect(
      strengths('czar', { ...moved, unbackedCzarAuthority: 0.5, czarAuthority: 1, czarArbitration: 0.3 }),
    ).toMatchObject({ authority: { base: 0.5, backing: 0.5 }, arbitration: { backing: 0.3 } });
  });
  it('never fall with backing', () =>
    expect(
      strengths('centre', { ...defaultParameters, unbackedAuthority: 0.9, centreAuthority: 0.5 }).authority,
    ).toEqual({ base: 0.9, backing: 0 }));
  it('of peers and officials do not hang on backing, and they do not arbitrate', () => {
    for (const [kind, base] of [
      ['peer', 0.4],
      ['officials', 0.1],
    ] as const)
      expect(strengths(kind, defaultParameters)).toMatchObject({
        authority: { base, backing: 0 },
        arbitration: { base: 0, backing: 0 },
      });
  });
});
