import { partsOfGoalMetric } from '@joined-up/core';
import { midSentence } from '@joined-up/viz';
import type { FindingSubject } from '../findings/title.ts';
import type { Setting } from '../setting/setting.ts';
import { lettered, settingPhrases } from '../strings/settingPhrases.ts';
import { useStore } from './store.ts';

/**
 * The metric's id with the goal's name on the screen in place of its id: charts name a goal by what is in
 * the id.
 */
export function drawnAs(metric: string, goals: Readonly<Record<string, string>>): string {
  const parts = partsOfGoalMetric(metric);
  return parts === undefined ? metric : `${parts.what}:${goals[parts.goal] ?? parts.goal}`;
}

/**
 * What the finding on a metric is about.
 * @param settings - of A and B, if each is a single setting
 */
export function useFindingSubject(metric: string, settings?: readonly [Setting, Setting]): FindingSubject {
  const store = useStore();
  const strings = store.strings.value;
  const language = store.language.value;
  // Goals of invented governments are common nouns.
  const goals =
    store.comparison.value.government === 'own'
      ? store.goalNames.value
      : Object.fromEntries(
          Object.entries(store.goalNames.value).map(([id, name]) => [id, midSentence(name)]),
        );
  return {
    strings,
    language,
    drawn: drawnAs(metric, goals),
    sides:
      settings === undefined
        ? [lettered('A'), lettered('B')]
        : settingPhrases(strings, store.numbers.value, language, ...settings),
    alike: settings !== undefined && JSON.stringify(settings[0]) === JSON.stringify(settings[1]),
  };
}
