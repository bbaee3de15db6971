import { compareKeys, type EntityKey } from '../random/entityKey.ts';
import type { NamedCell } from './cellName.ts';
import { int32 } from './columns.ts';
import type { Government, Need } from './government.ts';
import { places } from './places.ts';
import { sharesOf } from './sharesOf.ts';

/** The cells that some goal lists, and their weights in each goal. */
export interface Cells {
  /** In the order of the government's list. */
  readonly needs: readonly Need[];
  /** Indices of segment and service, shape [cell]. */
  readonly segment: Int32Array;
  readonly service: Int32Array;
  /** Index of the cell of a segment and a service; −1 if no goal lists it. */
  readonly placeOf: (at: NamedCell) => number;
  /** Cells of each goal, in its order, and their weights, sum 1. */
  readonly ofGoal: readonly (readonly number[])[];
  readonly weights: readonly Float64Array[];
  /** Goals of each cell, in the order of their luck, so that the draw of an obstacle's goal travels with the goal. */
  readonly goals: readonly (readonly number[])[];
}

export function cellsOf(
  { segments, services, needs, goals }: Government,
  goalLuck: readonly EntityKey[],
): Cells {
  const segmentPlace = places(segments);
  const servicePlace = places(services);
  const numberOf = ({ segment, service }: NamedCell) =>
    segmentPlace.get(segment)! * services.length + servicePlace.get(service)!;
  const [DROPPED, WANTED] = [-1, -2];
  const place = new Int32Array(segments.length * services.length).fill(DROPPED);
  for (const goal of goals) for (const cell of goal.cells) place[numberOf(cell)] = WANTED;
  // Cells that no goal lists are dropped (ODD §5); the rest keep the order of the list of needs.
  const kept = needs.filter((need) => place[numberOf(need)] === WANTED);
  kept.forEach((need, c) => {
    place[numberOf(need)] = c;
  });
  const placeOf = (at: NamedCell) => place[numberOf(at)];
  const ofGoal = goals.map((goal) => goal.cells.map(placeOf));
  const goalsOfCell: number[][] = kept.map(() => []);
  ofGoal.forEach((list, goal) => {
    for (const cell of list) goalsOfCell[cell].push(goal);
  });
  for (const list of goalsOfCell) list.sort((a, b) => compareKeys(goalLuck[a], goalLuck[b]) || a - b);
  return {
    needs: kept,
    segment: int32(kept, ({ segment }) => segmentPlace.get(segment)!),
    service: int32(kept, ({ service }) => servicePlace.get(service)!),
    placeOf,
    ofGoal,
    weights: goals.map((goal) => sharesOf(goal.cells.map(({ weight }) => weight))),
    goals: goalsOfCell,
  };
}
