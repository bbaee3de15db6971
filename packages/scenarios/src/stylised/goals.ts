import { pairKey, sample, type Parameters, type EntityKey } from '@joined-up/core';
import type { LuckFor } from '../luck/luckFor.ts';
import type { Size, Thing } from './size.ts';

/** One need of one segment. */
export interface Cell {
  readonly segment: Thing;
  readonly service: Thing;
  /** Key of its draws. */
  readonly key: EntityKey;
}

/** What a stylised goal is about, before it is weighted. */
export interface GoalDraft {
  readonly goal: Thing;
  readonly name: string;
  /** By segment, then service. */
  readonly cells: readonly Cell[];
}

/** Every cell, by segment, then service; shape [segment × service]. */
export const cellsOf = ({ segments, services }: Size): Cell[] =>
  segments.flatMap((segment) =>
    services.map((service) => ({ segment, service, key: pairKey(segment.key, service.key) })),
  );

/**
 * The cells of each goal (ODD §5): goal k is segment k and some of its services, until each segment has one;
 * each further goal is one service, a different one at random, for all segments.
 *
 * With more goals than segments and services together, a further round begins with draws of its own
 * (only then is a cell in more than two goals). With fewer goals than segments, the last segments have none.
 */
export function draftGoals(
  size: Size,
  cells: readonly Cell[],
  { servicesPerGoal }: Parameters,
  luck: LuckFor,
): GoalDraft[] {
  const { segments, services, goals } = size;
  const round = segments.length + services.length;
  const perGoal = Math.min(servicesPerGoal, services.length);
  const cellAt = (segment: Thing, service: Thing) => cells[segment.place * services.length + service.place];
  return goals.map((goal) => {
    const place = goal.place % round;
    if (place < segments.length) {
      const segment = segments[place];
      const chosen = sample(luck('services of a goal', goal.key), services, perGoal, ({ key }) => key);
      return {
        goal,
        name: `Goal ${goal.place + 1}: segment ${place + 1}`,
        cells: chosen.map((service) => cellAt(segment, service)),
      };
    }
    const service = serviceAtRandom(services, place - segments.length, luck, String(goal.place - place));
    return {
      goal,
      name: `Goal ${goal.place + 1}: service ${service.place + 1}`,
      cells: segments.map((segment) => cellAt(segment, service)),
    };
  });
}

/**
 * The service of a goal, from a random order of services: the first goals keep theirs when there are more.
 */
function serviceAtRandom(services: readonly Thing[], place: number, luck: LuckFor, round: string): Thing {
  const order = luck('service of a goal', round);
  const first = sample(order, services, place + 1, ({ key }) => key);
  const before = new Set(place === 0 ? [] : sample(order, services, place, ({ key }) => key));
  return first.find((service) => !before.has(service))!;
}
