import type { Government } from '@joined-up/core';
import type { OwnGovernment } from '../engine/job.ts';
import type { GovernmentName } from '../setting/governments.ts';
import type { Strings } from './strings.ts';

const same = (id: string): string => id;

const place = (id: string): number => Number(/(\d+)$/.exec(id)?.[1] ?? 0) - 1;

/** Names of the parts of a government: invented ones in the reader's language, loaded ones as they are. */
export interface Labels {
  segment(id: string): string;
  service(id: string): string;
  ministry(id: string): string;
  goal(id: string): string;
}

const named =
  (things: readonly { readonly id: string; readonly name?: string }[]) =>
  (id: string): string =>
    things.find((thing) => thing.id === id)?.name ?? id;

/**
 * @param government - the one on the screen
 * @param drawn - a drawn government, if there is one: it knows what goals are about
 */
export function labelsOf(
  strings: Strings,
  government: GovernmentName,
  own?: OwnGovernment,
  drawn?: Government,
): Labels {
  if (government === 'own' && own !== undefined) {
    const known = 'government' in own.content ? own.content.government : drawn;
    if (known === undefined)
      return { segment: strings.everybody, service: same, ministry: same, goal: same };
    const goal = (id: string) => (id === 'all' ? strings.allTogether : named(known.goals)(id));
    return {
      segment: (id) => (id === 'people' ? strings.everybody() : named(known.segments)(id)),
      service: named(known.services),
      ministry: named(known.ministries),
      goal,
    };
  }
  const segment = (id: string) => strings.segments[place(id)] ?? id;
  const service = (id: string) => strings.services[place(id)] ?? id;
  return {
    segment,
    service,
    ministry: (id) => strings.ministries[place(id)] ?? id,
    goal(id) {
      const cells = drawn?.goals.find((goal) => goal.id === id)?.cells ?? [];
      if (cells.length === 0) return strings.segments[place(id)] ?? id;
      return cells.every((cell) => cell.segment === cells[0].segment)
        ? segment(cells[0].segment)
        : service(cells[0].service);
    },
  };
}
