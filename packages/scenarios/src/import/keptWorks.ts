import type { Notes } from './importReport.ts';
import type { ImportPlan } from './plan.ts';
import { names } from './units.ts';
import type { Work } from './works.ts';

/**
 * The work that a government is about: cells of the goals, units of some size, mandates that matter to
 * their unit. What is left out is noted.
 */
export function keptWorks(
  works: readonly Work[],
  { goals, thresholds, words }: ImportPlan,
  notes: Notes,
): Work[] {
  const say = words.notes;
  const cells = new Set(
    goals.flatMap(({ segments, services }) =>
      segments.flatMap((segment) => services.map((service) => `${segment}\n${service}`)),
    ),
  );
  const isInGoal = ({ segment, service }: Work): boolean => cells.has(`${segment}\n${service}`);
  const inGoals = works.filter(isInGoal);
  tell(
    notes,
    'outside-goals',
    say['outside-goals'],
    works.filter((work) => !isInGoal(work)),
  );

  const moneyOf = sums(
    inGoals,
    ({ unit }) => unit,
    ({ money }) => money,
  );
  const isLarge = ({ unit }: Work): boolean => moneyOf.get(unit)! >= thresholds.unitMoney;
  const small = inGoals.filter((work) => !isLarge(work));
  tell(notes, 'small-units', say['small-units'], small, names(small.map(({ unit }) => unit)));

  const large = inGoals.filter(isLarge);
  const effortOf = sums(
    large,
    ({ unit }) => unit,
    ({ effort }) => effort,
  );
  const first = new Set(
    [...effortOf]
      .sort(([, a], [, b]) => b - a)
      .slice(0, thresholds.units)
      .map(([unit]) => unit),
  );
  const beyond = large.filter(({ unit }) => !first.has(unit));
  tell(notes, 'many-units', say['many-units'], beyond, names(beyond.map(({ unit }) => unit)));

  const chosen = large.filter(({ unit }) => first.has(unit));
  const effortIn = sums(chosen, mandate, ({ effort }) => effort);
  const matters = (work: Work): boolean =>
    effortIn.get(mandate(work))! >= thresholds.mandateShare * effortOf.get(work.unit)!;
  tell(
    notes,
    'small-mandates',
    say['small-mandates'],
    chosen.filter((work) => !matters(work)),
  );
  return chosen.filter(matters);
}

const mandate = ({ unit, segment, service }: Work): string => `${unit}\n${segment}\n${service}`;

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
