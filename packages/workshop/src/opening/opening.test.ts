import { expect, it } from 'vitest';
import { runSeeds } from '../engine/runSeeds.ts';
import { toItsEnd } from '../engine/toItsEnd.ts';
import type { Job } from '../engine/job.ts';
import { dialsAtStart } from '../setting/setting.ts';
import { openingOf, openingText, type Opening } from './opening.ts';

it('is read back with the same numbers, missing ones included', () => {
  const job: Job = { government: 'andes', dials: dialsAtStart('andes', 'cog'), benchmark: 'planner' };
  const chunk = toItsEnd(runSeeds({ id: 1, job, firstSeed: 1, count: 1 }));
  const table = { en: '<svg>en</svg>', es: '<svg>é</svg>', pt: '<svg>ã</svg>' };
  const opening: Opening = { runs: [{ job, chunk }], tiny: { andes: table } };
  // Most metrics are missing for a planner.
  expect(chunk.metrics.some(Number.isNaN)).toBe(true);
  expect(openingOf(openingText(opening))).toEqual(opening);
});
