import { planStudy } from '../study/planStudy.ts';
import type { StudyFile } from '../study/studyFile.ts';
import { sweep, type SweepOptions } from '../sweep/sweep.ts';

/** Sweeps a study of few months into a folder, in this thread. */
export const smallSweep = (folder: string, file: Partial<StudyFile>, options: SweepOptions = {}) =>
  sweep(
    planStudy({ scenarios: 'stylised', regimes: ['status-quo'], seeds: '1-2', months: 2, ...file }),
    folder,
    { threads: 1, ...options },
  );
