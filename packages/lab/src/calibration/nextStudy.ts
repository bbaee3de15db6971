import { stringify } from 'yaml';
import type { StudyPlan } from '../study/studyPlan.ts';

/**
 * YAML of a study that runs accepted worlds again: the uncertainties come from a table, levers list the
 * options.
 */
export const nextStudy = ({ fixed, choices, file: { levers = {} } }: StudyPlan, file: string): string =>
  stringify(
    {
      ...(Object.keys(fixed).length === 0 ? {} : { parameters: fixed }),
      ...(choices.length === 0
        ? {}
        : { levers: Object.fromEntries(choices.map(({ name }) => [name, levers[name]])) }),
      design: { kind: 'table', file },
    },
    { collectionStyle: 'flow', lineWidth: 0 },
  )
    .trim()
    .replace(/^\{\s*/, '')
    .replace(/\s*\}$/, '')
    .replace(/, (?=(levers|design): \{)/g, '\n');
