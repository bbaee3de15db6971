import { describe, expect, it } from 'vitest';
import { programmeEffort } from './capacity.ts';
import { competenceOf } from './competence.ts';
import { smoothedShares } from './needs.ts';
import { turfOf } from './turf.ts';

describe('the assumptions of the import', () => {
  it('takes twice the effort for four times the money', () => {
    expect(programmeEffort(400) / programmeEffort(100)).toBe(2);
  });

  it('gives 0.65 without an advantage, 0.75 with a double share, less than 0.95 at most', () => {
    expect(competenceOf(0.2, 0.2)).toBe(0.65);
    expect(competenceOf(0.4, 0.2)).toBeCloseTo(0.75, 12);
    expect(competenceOf(1, 1e-9)).toBeLessThanOrEqual(0.95);
    expect(competenceOf(1e-9, 1)).toBeGreaterThanOrEqual(0.35);
  });

  it('claims 0.1 for nothing, 0.55 for a quarter of a function, 1 for all of it', () => {
    expect([turfOf(0), turfOf(0.25), turfOf(1)]).toEqual([0.1, 0.55, 1]);
  });

  it('smooths spending shares half-way to independence', () => {
    // Youth: 30 of 40 for training; the elderly: 10 for care. Independent: 0.75 × 0.75 and 0.25 × 0.25,
    // scaled by their sum 0.625.
    const [training, care] = smoothedShares([
      { segment: 'youth', service: 'training', effort: 30 },
      { segment: 'elderly', service: 'care', effort: 10 },
    ]);
    expect(training).toBeCloseTo(0.5 * 0.75 + 0.5 * 0.9, 12);
    expect(care).toBeCloseTo(0.5 * 0.25 + 0.5 * 0.1, 12);
  });
});
