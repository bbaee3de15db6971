import { entityAt, type EntityKind } from '../divergence/entity.ts';
import type { World } from '../government/world.ts';
import type { Problem } from '../problems.ts';
import type { State } from '../state/state.ts';

/** The range of a field of the state, and what its entries belong to. */
interface Limits {
  readonly of: EntityKind | 'ministries' | 'goal × ministry';
  readonly low: number;
  readonly high: number;
}

const share = (of: Limits['of']): Limits => ({ of, low: 0, high: 1 });
const amount = (of: Limits['of']): Limits => ({ of, low: 0, high: Infinity });
const any = (of: Limits['of']): Limits => ({ of, low: -Infinity, high: Infinity });

const limits: Readonly<Record<Exclude<keyof State, 'month' | 'waitsFor' | 'queue' | 'known'>, Limits>> = {
  logNeed: any('cell'),
  need: amount('cell'),
  ideal: any('link'),
  trust: share('ministries'),
  culture: share('ministry'),
  trustInCentre: share('ministry'),
  backing: share('government'),
  competence: share('skill'),
  allocation: share('mandate'),
  responsibility: share('mandate'),
  belief: amount('mandate'),
  effort: amount('mandate'),
  supply: amount('mandate'),
  seen: amount('mandate'),
  cellSupply: amount('cell'),
  cellSeen: amount('cell'),
  waitsSince: amount('mandate'),
  pending: amount('government'),
  stance: any('link'),
  agreed: any('link'),
  binding: share('link'),
  linkEffort: amount('link'),
  goalEffort: amount('goal'),
  ministryEffort: amount('goal × ministry'),
  accountability: share('goal'),
  goalStance: any('goal'),
  goalMinistries: amount('goal'),
  goalIdeal: any('goal'),
  goalIdealSpread: amount('goal'),
  centreView: any('goal'),
  clarity: share('goal'),
  gaming: share('goal'),
  result: amount('goal'),
  reportedResult: amount('goal'),
  attention: share('ministry'),
  meetingShare: share('ministry'),
  netCapacity: amount('unit'),
  resolved: amount('government'),
  resolvedAge: amount('government'),
  resolvedInMeetings: amount('government'),
  meetings: amount('government'),
  due: amount('government'),
  present: amount('government'),
};

/** Sums of shares may be above 1 by rounding. */
const ROUNDING = 1e-9;

/**
 * Numbers that no state can hold, the first of each field, with the entity it belongs to. Empty if all is
 * well.
 */
export function stateProblems(world: World, state: State): Problem[] {
  return (Object.keys(limits) as (keyof typeof limits)[]).flatMap((name): Problem[] => {
    const { of, low, high } = limits[name];
    const field = state[name];
    const values = typeof field === 'number' ? [field] : field;
    const index = values.findIndex(
      (value: number) => !(Number.isFinite(value) && value >= low && value <= high + ROUNDING),
    );
    if (index < 0) return [];
    return [
      {
        path: `state.${name}${typeof field === 'number' ? '' : `.${index} (${whose(world, of, index)})`}`,
        expected:
          high === 1 ? 'a number from 0 to 1' : low === 0 ? 'a number of at least 0' : 'a finite number',
        found: String(values[index]),
      },
    ];
  });
}

/** The entity that an entry of a column belongs to, by its ids. */
function whose(world: World, of: Limits['of'], index: number): string {
  const { ministries, goals } = world.government;
  if (of === 'ministries')
    return (
      `ministries ${ministries[Math.floor(index / world.ministries)].id}, ` +
      `${ministries[index % world.ministries].id}`
    );
  if (of === 'goal × ministry')
    return (
      `goal ${goals[Math.floor(index / world.ministries)].id}, ministry ` +
      `${ministries[index % world.ministries].id}`
    );
  const { kind, ...ids } = entityAt(world, of, index);
  void kind;
  return Object.entries(ids)
    .map(([name, id]) => `${name} ${String(id)}`)
    .join(', ');
}
