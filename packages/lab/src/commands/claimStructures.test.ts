import { claims } from '@joined-up/claims';
import { describe, expect, it } from 'vitest';
import { quickWorlds } from './claimStructures.ts';

const worldsOf = (id: string) => quickWorlds(claims.find((claim) => claim.id === id)!);

describe('quickWorlds', () => {
  it('are twelve, and fewer where a world takes many runs, so that a minute is enough', () => {
    expect(worldsOf('C04')).toEqual([8, 12]);
    // Seventeen ways of coordinating, against two references: 17 × 42 runs a world.
    expect(worldsOf('C01')).toEqual([5, 5]);
    // Four arms, sixteen governments each: 64 × 21.
    expect(worldsOf('C23')).toEqual([3, 3]);
  });

  it('are some of every claim', () => {
    for (const claim of claims) expect(quickWorlds(claim)[0]).toBeGreaterThan(0);
  });
});
