import { thresholds } from './assumptions/thresholds.ts';
import type { Notes } from './importReport.ts';
import { goalTable } from './tables/goals.ts';
import { names } from './units.ts';
import type { Work } from './works.ts';

/** The work that the case is about: cells of the goals, units of some size, mandates that matter to their unit. The rest is told. */
export function keptWorks(works: readonly Work[], notes: Notes): Work[] {
  const inGoals = works.filter(isInGoal);
  tell(
    notes,
    'outside-goals',
    'Cells that belong to none of the goals: left out, as in model §6.',
    works.filter((work) => !isInGoal(work)),
  );

  const moneyOf = sums(
    inGoals,
    ({ unit }) => unit,
    ({ money }) => money,
  );
  const isLarge = ({ unit }: Work): boolean => moneyOf.get(unit)! >= thresholds.unitMoney;
  const small = inGoals.filter((work) => !isLarge(work));
  tell(
    notes,
    'small-units',
    `Units with less than ${thresholds.unitMoney / 1e6} million US dollars for the goals: left out.`,
    small,
    names(small.map(({ unit }) => unit)),
  );

  const large = inGoals.filter(isLarge);
  const effortOf = sums(
    large,
    ({ unit }) => unit,
    ({ effort }) => effort,
  );
  const effortIn = sums(large, mandate, ({ effort }) => effort);
  const matters = (work: Work): boolean =>
    effortIn.get(mandate(work))! >= thresholds.mandateShare * effortOf.get(work.unit)!;
  tell(
    notes,
    'small-mandates',
    `Mandates with less than ${100 * thresholds.mandateShare} % of their unit's effort: left out.`,
    large.filter((work) => !matters(work)),
  );
  return large.filter(matters);
}

const mandate = ({ unit, segment, service }: Work): string => `${unit}\n${segment}\n${service}`;

const goalCells = new Set(
  goalTable.flatMap(({ segments, services }) =>
    segments.flatMap((segment) => services.map((service) => `${segment}\n${service}`)),
  ),
);
const isInGoal = ({ segment, service }: Work): boolean => goalCells.has(`${segment}\n${service}`);

function tell(
  notes: Notes,
  kind: string,
  what: string,
  works: readonly Work[],
  items: readonly string[] = [],
): void {
  if (works.length > 0)
    notes.add(
      kind,
      what,
      new Set(works.map(({ program }) => program)).size,
      works.reduce((sum, { money }) => sum + money, 0),
      items,
    );
}

/** Adds values up by a key. */
export function sums<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  value: (item: Item) => number,
): Map<string, number> {
  const result = new Map<string, number>();
  for (const item of items) result.set(key(item), (result.get(key(item)) ?? 0) + value(item));
  return result;
}
