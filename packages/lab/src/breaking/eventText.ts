import type { Befalling, EventKind, Events } from '@joined-up/scenarios';
import { fixed, say } from '../words/say.ts';

/** An event in words: what changes, its usual value, and its value here. */
export type EventText = readonly [what: string, usually: string, here: string];

/** @param steps - months of the regime's later steps, as they are */
export function eventText(events: Events, kind: EventKind, steps: readonly number[]): EventText {
  switch (kind) {
    case 'leader': {
      const { month, until, hours, mandate } = events.leader!;
      const [time, backing] = [fixed(hours, 1), fixed(mandate, 2)];
      return [
        say`hours and mandate of the leader`,
        say`as they are`,
        until === undefined
          ? say`${time} hours and ${backing} from month ${month} on`
          : say`${time} hours and ${backing} from month ${month} until the leader comes back in
              ${until}`,
      ];
    }
    case 'needs':
      return [say`needs of ${events.needs!.goal}`, ...times(events.needs!)];
    case 'obstacles':
      return [say`rate of obstacles`, ...times(events.obstacles!)];
    case 'capacity':
      return [say`capacity of ${events.capacity!.ministry}`, ...times(events.capacity!)];
    case 'steps':
      return [say`months of later steps`, steps.join(', '), events.steps!.join(', ')];
  }
}

function times({ month, until, factor }: Befalling): readonly [string, string] {
  const strength = fixed(factor, 2);
  return [
    '× 1',
    until === undefined
      ? say`× ${strength} from month ${month} on`
      : say`× ${strength} from month ${month} to ${until - 1}`,
  ];
}
