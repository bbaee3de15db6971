import { goalMetricIds, partsOfGoalMetric, type Goal } from '@joined-up/core';
import type { GovernmentName } from '../setting/governments.ts';
import type { Labels } from './labels.ts';
import type { Strings } from './strings.ts';

/**
 * Names of goals, by id. An invented goal for a service has a number, as the service differs from seed to
 * seed.
 */
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

/** Texts of the metrics of single goals, by the metric's id. @param names - of the goals, by id */
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
