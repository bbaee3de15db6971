import { valueWord, type RegimeMaker } from '@joined-up/core';
import type { Broken, EventKind } from '@joined-up/scenarios';
import { listTable } from '../terminal/listTable.ts';
import { fixed, say } from '../words/say.ts';
import { eventText } from './eventText.ts';

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${fixed(Math.abs(value), 3)}`;
const digits = (value: number): string => say`${Number(value.toPrecision(3))}`;
/** An option by its name. */
const optionText = (name: string, value: number): string => {
  const word = valueWord(name, value);
  return word === String(value) ? digits(value) : word;
};
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** What a search for the worst government found, for a terminal. */
export function tellBroken(
  found: Broken,
  { id: regime, steps = [] }: RegimeMaker,
  reference: string,
  metric = 'outcome',
): string {
  const {
    events,
    difference,
    confirmed,
    usual,
    distance,
    changes,
    withChanges,
    worlds,
    worse,
    share,
    shareInterval: { low, high },
    looked,
  } = found;
  const later = steps.slice(1).map(({ month }) => month);
  const happens = (kind: EventKind) => eventText(events, kind, later);
  const way = (Object.keys(events) as EventKind[]).map(happens).map(([what, , here]) => `${what} ${here}`);
  const few =
    changes.length === 0
      ? withChanges === null
        ? say`No set of changes towards the worst government was found with which ${regime} does worse.`
        : say`No change is needed: at the defaults ${regime} already does worse.`
      : `${say`Changes that suffice, alone (${signed(withChanges!)}):`}\n\n${listTable(
          ['what changes', 'default', 'here'],
          changes.map((change) =>
            'event' in change
              ? happens(change.event)
              : [change.name, optionText(change.name, change.from), optionText(change.name, change.to)],
          ),
        )}`;
  return [
    say`${regime} minus ${reference}, ${metric}: ${signed(usual)} at the defaults.`,
    say`Worst government found: ${signed(difference)}; with other luck ${signed(confirmed)}. It lies
        ${percent(distance)} of the plausible ranges of its parameters and events from the defaults, on
        average.`,
    ...(way.length === 0 ? [] : [say`On the way there: ${way.join('; ')}.`]),
    say`Worse in ${worse} of ${worlds} {1|plausible world|plausible worlds}: ${percent(share)} (95 %
        interval, Wilson's, ${percent(low)} to ${percent(high)}).`,
    few,
    say`${looked} {0|government was|governments were} tried.`,
    '',
  ].join('\n');
}
