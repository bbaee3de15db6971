import type { Government } from '@joined-up/core';
import type { Strings } from './strings.ts';

const place = (id: string): number => Number(/(\d+)$/.exec(id)?.[1] ?? 0) - 1;

/** Names for people of what a government is made of: invented ones in the reader's language, loaded ones as they are called. */
export interface Labels {
  segment(id: string): string;
  service(id: string): string;
  ministry(id: string): string;
  goal(id: string): string;
}

const named = (things: readonly { readonly id: string; readonly name?: string }[]) => (id: string): string => things.find((thing) => thing.id === id)?.name ?? id;

/** @param own - a government that somebody loaded; none: one of the invented ones, whose ids are numbered */
export function labelsOf(strings: Strings, own?: Government, drawn?: Government): Labels {
  if (own !== undefined) return { segment: named(own.segments), service: named(own.services), ministry: named(own.ministries), goal: named(own.goals) };
  const segment = (id: string) => strings.segments[place(id)] ?? id;
  const service = (id: string) => strings.services[place(id)] ?? id;
  return {
    segment, service,
    ministry: (id) => strings.ministries[place(id)] ?? id,
    goal(id) {
      const cells = drawn?.goals.find((goal) => goal.id === id)?.cells ?? [];
      if (cells.length === 0) return strings.segments[place(id)] ?? id;
      return cells.every((cell) => cell.segment === cells[0].segment) ? segment(cells[0].segment) : service(cells[0].service);
    },
  };
}
