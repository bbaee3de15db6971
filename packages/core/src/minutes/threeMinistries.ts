import type { Government, Unit } from '../government/government.ts';

/** A unit with skill 0.8 in everything and the same turf claim of 0.5 in each of its cells. */
const unit = (
  id: string,
  name: string,
  cells: readonly [segment: string, service: string][],
  ideal: number,
): Unit => ({
  id,
  name,
  capacity: 1,
  competence: { care: 0.8, training: 0.8 },
  priorities: { youth: 2, poverty: 1 },
  ideals: { youth: ideal, poverty: ideal },
  mandates: cells.map(([segment, service]) => ({ segment, service, turf: 0.5 })),
});

/**
 * A government small enough to check by hand, for tests: three ministries, four units, three cells, two goals.
 * Both units of Health and the one of Labour care for the young; Welfare alone cares for the poor, and
 * trains the young.
 */
export const threeMinistries: Government = {
  segments: [
    { id: 'young', name: 'The young', population: 1 },
    { id: 'poor', name: 'The poor', population: 1 },
  ],
  services: [
    { id: 'care', name: 'care' },
    { id: 'training', name: 'training' },
  ],
  needs: [
    { segment: 'young', service: 'care', need: 0.6 },
    { segment: 'young', service: 'training', need: 1.5 },
    { segment: 'poor', service: 'care', need: 0.5 },
  ],
  goals: [
    {
      id: 'youth',
      name: 'Youth',
      weight: 2,
      cells: [
        { segment: 'young', service: 'care', weight: 1 },
        { segment: 'young', service: 'training', weight: 1 },
      ],
    },
    { id: 'poverty', name: 'Poverty', weight: 1, cells: [{ segment: 'poor', service: 'care', weight: 1 }] },
  ],
  ministries: [
    {
      id: 'a',
      name: 'Health',
      culture: 0.4,
      units: [
        unit(
          'a1',
          'Clinics',
          [
            ['young', 'care'],
            ['young', 'training'],
          ],
          1,
        ),
        unit('a2', 'Wards', [['young', 'care']], 0.5),
      ],
    },
    {
      id: 'b',
      name: 'Labour',
      culture: 0.4,
      units: [
        unit(
          'b1',
          'Job centres',
          [
            ['young', 'care'],
            ['young', 'training'],
          ],
          -1,
        ),
      ],
    },
    {
      id: 'c',
      name: 'Welfare',
      culture: 0.4,
      units: [
        unit(
          'c1',
          'Relief',
          [
            ['young', 'training'],
            ['poor', 'care'],
          ],
          0,
        ),
      ],
    },
  ],
};
