import { stringify } from 'yaml';
import type { StudyPlan } from '../study/studyPlan.ts';

/** The lines of a study that runs accepted worlds again: what nobody knows is a table now. */
export const nextStudy = ({ fixed }: StudyPlan, file: string): string =>
  stringify(
    {
      ...(Object.keys(fixed).length === 0 ? {} : { parameters: fixed }),
      design: { kind: 'table', file },
    },
    { collectionStyle: 'flow', lineWidth: 0 },
  )
    .trim()
    .replace(/^\{\s*/, '')
    .replace(/\s*\}$/, '')
    .replace(/, (?=design:)/, '\n');
