import { programmeEffort } from '../import/assumptions/capacity.ts';
import type { ScenarioFile } from './scenarioFile.ts';

type FileMinistry = ScenarioFile['ministries'][number];
type FileUnit = FileMinistry['units'][number];

/**
 * Converts units of a file to units as the model knows them.
 *
 * A budget becomes capacity by the rule of the import: it grows with the square root of money, with mean 1
 * over the units with a budget, as for drawn capacities. Only ratios of budgets count, so any currency
 * will do. Units of several ministries may share an id; each then goes by `ministry/unit`, which also keys
 * its draws.
 */
export function converted(
  ministries: readonly FileMinistry[],
): (unit: FileUnit, ministry: FileMinistry) => FileUnit {
  const budgets = ministries.flatMap(({ units }) =>
    units.flatMap(({ budget }) => (budget === undefined ? [] : [programmeEffort(budget)])),
  );
  const mean = budgets.reduce((sum, effort) => sum + effort, 0) / budgets.length;
  const idOf = sharedIds(ministries);
  return (unit, ministry) => ({
    ...unit,
    id: idOf(ministry.id, unit.id),
    ...(unit.budget === undefined ? {} : { capacity: programmeEffort(unit.budget) / mean }),
  });
}

/** The id of a unit in the model: its own, or `ministry/unit` where another ministry has a unit of the same id. */
export function sharedIds(
  ministries: readonly { readonly units: readonly { readonly id?: string | undefined }[] }[],
): (ministry: string, unit: string) => string {
  const times = new Map<string, number>();
  for (const { units } of ministries) {
    for (const id of new Set(units.map((unit) => unit.id)))
      if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return (ministry, unit) => (times.get(unit) === 1 ? unit : `${ministry}/${unit}`);
}
