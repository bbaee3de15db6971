import type { World } from '../government/world.ts';
import type { Grouping } from '../government/grouping.ts';
import { pairAt } from './entity.ts';

/**
 * One quantity feeds another (ODD §7); `touches` says which entities of the one affect which of the other,
 * by index.
 */
export interface Flow {
  readonly from: string;
  readonly to: string;
  touches(world: World, from: number, to: number): boolean;
}

const holds = ({ start, items }: Grouping, group: number, item: number): boolean =>
  items.subarray(start[group], start[group + 1]).includes(item);
const sameUnit = ({ mandateUnit }: World, e: number, f: number): boolean =>
  mandateUnit[e] === mandateUnit[f];
const same = (_: World, from: number, to: number): boolean => from === to;
const all = (): boolean => true;

/** Does the mandate work for the goal? */
const forGoal = ({ goalCells, mandateCell }: World, mandate: number, goal: number): boolean =>
  holds(goalCells, goal, mandateCell[mandate]);

/** In the order in which they are followed: of several that a quantity feeds, the first that differs. */
export const flows: readonly Flow[] = [
  { from: 'backing', to: 'binding', touches: all },
  { from: 'backing', to: 'accountability', touches: all },
  { from: 'primeMinisterHours', to: 'hours', touches: all },
  { from: 'hours', to: 'attention', touches: same },
  {
    from: 'attention',
    to: 'responsibility',
    touches: ({ mandateMinistry }, m, e) => mandateMinistry[e] === m,
  },
  { from: 'attention', to: 'allocation', touches: ({ mandateMinistry }, m, e) => mandateMinistry[e] === m },
  { from: 'meetingShare', to: 'netCapacity', touches: ({ unitMinistry }, m, u) => unitMinistry[u] === m },
  { from: 'netCapacity', to: 'supply', touches: ({ mandateUnit }, u, e) => mandateUnit[e] === u },
  {
    from: 'trust',
    to: 'waiting',
    touches: ({ ministries, mandateMinistry }, pair, e) =>
      pairAt(ministries, pair).includes(mandateMinistry[e]),
  },
  {
    from: 'trust',
    to: 'belief',
    touches: ({ ministries, mandateMinistry }, pair, e) =>
      pairAt(ministries, pair).includes(mandateMinistry[e]),
  },
  { from: 'trustInCentre', to: 'belief', touches: ({ mandateMinistry }, m, e) => mandateMinistry[e] === m },
  { from: 'culture', to: 'belief', touches: ({ mandateMinistry }, m, e) => mandateMinistry[e] === m },
  { from: 'centreView', to: 'agreement', touches: ({ linkGoal }, k, l) => linkGoal[l] === k },
  { from: 'hands', to: 'accountability', touches: same },
  { from: 'accountability', to: 'allocation', touches: (world, k, e) => forGoal(world, e, k) },
  { from: 'belief', to: 'allocation', touches: sameUnit },
  { from: 'responsibility', to: 'allocation', touches: sameUnit },
  { from: 'competence', to: 'allocation', touches: ({ mandateSkill }, s, e) => mandateSkill[e] === s },
  { from: 'agreement', to: 'stance', touches: same },
  { from: 'binding', to: 'stance', touches: same },
  { from: 'stance', to: 'consistency', touches: ({ linkGoal }, l, k) => linkGoal[l] === k },
  { from: 'consistency', to: 'outcome', touches: same },
  { from: 'allocation', to: 'supply', touches: same },
  { from: 'waiting', to: 'supply', touches: same },
  { from: 'supply', to: 'cellSupply', touches: ({ mandateCell }, e, c) => mandateCell[e] === c },
  { from: 'cellSupply', to: 'outcome', touches: ({ goalCells }, c, k) => holds(goalCells, k, c) },
];
