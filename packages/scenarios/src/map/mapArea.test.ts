import { describe, expect, it } from 'vitest';
import { mapArea, type MappedWork } from './mapArea.ts';

const work = (ministry: string, segment: string, amount: number, programme?: string): MappedWork => ({
  ministry,
  ministryName: `Ministry of ${ministry}`,
  unit: `${ministry} office`,
  segment,
  amount,
  programme,
});

describe('mapArea', () => {
  // Youth get 60 of A and 40 of B, the elderly 98 of A and 2 of B.
  const two = [
    work('A', 'youth', 60),
    work('B', 'youth', 40),
    work('A', 'elderly', 98),
    work('B', 'elderly', 2),
  ];

  it('counts ministries and units, and names the largest: 158 of 200', () => {
    expect(mapArea(two)).toMatchObject({
      ministries: 2,
      units: 2,
      amount: 200,
      largest: 'Ministry of A',
      largestShare: 0.79,
    });
  });

  it('gives an effective number of ministries of 1 / (.79² + .21²)', () => {
    expect(mapArea(two).effectiveMinistries).toBeCloseTo(1 / (0.79 ** 2 + 0.21 ** 2), 12);
  });

  it('calls the 100 of youth overlapping: of the elderly, B holds less than 5 %', () => {
    expect(mapArea(two).overlap).toBe(0.5);
  });

  it('calls at most 40 + 2 of 200 duplicated', () => {
    expect(mapArea(two).duplication).toBeCloseTo(0.21, 12);
  });

  it('finds no overlap where each serves others', () => {
    expect(mapArea([work('A', 'youth', 1), work('B', 'elderly', 1)])).toMatchObject({
      overlap: 0,
      duplication: 0,
      effectiveMinistries: 2,
    });
  });

  it('counts programmes once, and leaves shares empty where there is no money', () => {
    expect(
      mapArea([work('A', 'youth', 0, '1'), work('A', 'elderly', 0, '1'), work('B', 'youth', 0, '2')]),
    ).toEqual({
      programmes: 2,
      ministries: 2,
      units: 2,
      amount: 0,
      effectiveMinistries: null,
      largest: null,
      largestShare: null,
      overlap: null,
      overlapProgrammes: 1,
      duplication: null,
    });
  });
});
