import type { ScenarioFile } from '../schema/scenarioFile.ts';
import { importWords, type ImportLanguage } from './words/words.ts';

/**
 * Who works on the same, before any simulation: rows of texts, their columns in the order of
 * `page.mapHead`, most shared first.
 */
export function sharedAreas({ map = [] }: Pick<ScenarioFile, 'map'>, language: ImportLanguage): string[][] {
  const number = (value: number): string =>
    Math.round(value).toLocaleString(importWords[language].locale, { useGrouping: 'always' });
  const percent = (share: number | null): string => (share === null ? '' : `${number(100 * share)} %`);
  return map
    .filter(({ level }) => level === 'service')
    .toSorted((one, other) => other.ministries - one.ministries || other.amount - one.amount)
    .map((row) => [
      row.area,
      number(row.programmes ?? 0),
      number(row.ministries),
      row.largest ?? '',
      percent(row.largestShare),
      percent(row.overlap),
      percent(row.duplication),
    ]);
}
