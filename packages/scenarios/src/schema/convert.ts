import { programmeEffort } from '../import/assumptions/capacity.ts';
import type { ScenarioFile } from './scenarioFile.ts';

type FileMinistry = ScenarioFile['ministries'][number];
type FileUnit = FileMinistry['units'][number];

/**
 * Units as the model knows them, from units as a file may give them.
 *
 * A budget becomes capacity by the rule of the import: it grows with the square root of money, and its mean
 * over the units with a budget is 1, as that of drawn capacities. Only ratios of budgets count, so any
 * currency will do.
 * Units of several ministries may have one id; each is then known as `ministry/unit`, for its luck too.
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
