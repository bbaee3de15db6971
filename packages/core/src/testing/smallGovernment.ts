import type { Government } from '../government/government.ts';
import { uniform } from '../random/draws.ts';
import { luckOf, streamOf } from '../random/luck.ts';

/** Six ministries of two units; every unit has a mandate in about half of the twelve cells. */
export function smallGovernment(): Government {
  const luck = streamOf(luckOf('small government'), 'government');
  let draws = 0;
  const draw = (): number => uniform(luck, 0, draws++);
  const segments = ['young', 'poor', 'old'].map((id) => ({ id, population: 1 }));
  const services = ['care', 'training', 'policing', 'housing'].map((id) => ({ id }));
  const cells = segments.flatMap((segment) =>
    services.map((service) => ({ segment: segment.id, service: service.id })),
  );
  return {
    segments,
    services,
    needs: cells.map((cell) => ({ ...cell, need: 0.3 + draw() })),
    goals: segments.map(({ id }, k) => ({
      id,
      weight: 3 - k,
      cells: cells
        .filter(({ segment }) => segment === id)
        .map((cell) => ({ ...cell, weight: 0.5 + draw() })),
    })),
    ministries: ['a', 'b', 'c', 'd', 'e', 'f'].map((ministry) => ({
      id: ministry,
      culture: 0.2 + 0.4 * draw(),
      units: ['1', '2'].map((unit) => ({
        id: ministry + unit,
        capacity: 0.5 + draw(),
        competence: Object.fromEntries(services.map(({ id }) => [id, 0.3 + 0.6 * draw()])),
        priorities: Object.fromEntries(segments.map(({ id }) => [id, draw()])),
        ideals: Object.fromEntries(segments.map(({ id }) => [id, 2 * draw() - 1])),
        mandates: cells
          .filter((_, i) => draw() < 0.5 || i === 0)
          .map((cell) => ({ ...cell, turf: draw() })),
      })),
    })),
  };
}
