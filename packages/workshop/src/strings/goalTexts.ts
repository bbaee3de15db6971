import { goalMetricIds, partsOfGoalMetric, type Goal } from '@joined-up/core';
import type { GovernmentName } from '../setting/governments.ts';
import type { Labels } from './labels.ts';
import type { Strings } from './strings.ts';

/** What goals are called, by id. Which service an invented goal is about differs from seed to seed: it has a number. */
export function goalNames(
  strings: Strings,
  government: GovernmentName,
  goals: readonly Goal[],
  labels: Labels,
): Readonly<Record<string, string>> {
  let services = 0;
  return Object.fromEntries(
    goals.map(({ id, cells }) => {
      const ofOne = cells.every(({ segment }) => segment === cells[0].segment);
      return [
        id,
        government === 'own' || ofOne ? labels.goal(id) : strings.serviceForAll(String(++services)),
      ];
    }),
  );
}

/** The words of every metric of a single goal, by its id. @param names - of the goals, by id */
export const goalTexts = (
  { goalMetrics }: Strings,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, { readonly name: string; readonly about: string }>> =>
  Object.fromEntries(
    goalMetricIds(Object.keys(names)).map((metric) => {
      const { what, goal } = partsOfGoalMetric(metric)!;
      return [metric, { name: goalMetrics[what].name(names[goal]), about: goalMetrics[what].about }];
    }),
  );
