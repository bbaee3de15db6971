import { mean } from '@joined-up/statistics';
import type { Results } from '../engine/results.ts';
import type { Difference } from '../findings/difference.ts';
import { forPeople, wayAlong } from '../findings/people.ts';
import { useStore } from './store.ts';

interface Props {
  readonly a: Results;
  readonly b: Results;
  readonly count: number;
  /** Perfect coordination, once it was run. */
  readonly best: Results | undefined;
}

/** Smaller differences count as none: of 100 people or hours; of a month. */
const OF_100 = 0.5;
const MONTHS = 0.05;

/** Mean of the known values. */
const average = (values: readonly (number | null)[]): number =>
  mean(values.filter((value) => value !== null));

/**
 * The difference in people, months and hours; each opens to show what it means, its values, and the rules
 * that made it.
 */
export function PeopleNumbers({ a, b, count, best }: Props) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const words = strings.people;
  const { whole, waiting, meetings, way, against } = forPeople(a, b, count, best);
  const say = (value: number) => numbers.fixed(value, 3);
  const opened = ({ metric, a: before, b: after, ...difference }: Difference): string => {
    const { about } = strings.metrics[metric as keyof typeof strings.metrics];
    return `${about} A: ${say(average(before))}, B: ${say(average(after))}. ${strings.finding.mean(
      ...([difference.mean, difference.low, difference.high].map((value) => numbers.signed(value, 3)) as [
        string,
        string,
        string,
      ]),
    )}`;
  };
  const of100 = (value: number) => numbers.plain(Math.abs(100 * value), 0);
  const part = way === undefined ? undefined : wayAlong(way);
  const facts = [
    {
      id: 'whole',
      text:
        Math.abs(100 * whole.mean) < OF_100
          ? words.wholeSame
          : (whole.mean > 0 ? words.wholeMore : words.wholeFewer)(of100(whole.mean)),
      about: `${opened(whole)} ${words.wholeRule}`,
    },
    ...(way === undefined
      ? []
      : [
          {
            id: 'way',
            text:
              part === undefined
                ? way < -0.05
                  ? words.wayBack
                  : words.wayNone
                : words.way(words.parts[part]),
            about: words.wayAbout(numbers.percent(way)),
          },
        ]),
    ...(Number.isNaN(waiting.mean)
      ? []
      : [
          {
            id: 'waiting',
            text:
              Math.abs(waiting.mean) < MONTHS
                ? words.waitingSame
                : (waiting.mean < 0 ? words.sooner : words.later)(numbers.plain(Math.abs(waiting.mean), 1)),
            about: opened(waiting),
          },
        ]),
    {
      id: 'meetings',
      text:
        Math.abs(100 * meetings.mean) < OF_100
          ? words.meetingsSame
          : (meetings.mean > 0 ? words.meetingsMore : words.meetingsLess)(of100(meetings.mean)),
      about: opened(meetings),
    },
  ];
  return (
    <>
      <ul class="people" aria-label={words.title}>
        {facts.map(({ id, text, about }) => (
          <li key={id}>
            <details>
              <summary>{text}</summary>
              <p>{about}</p>
            </details>
          </li>
        ))}
      </ul>
      {against !== undefined && (
        <p class="against">
          {words.gapsAgainst(numbers.plain(against.wider), numbers.plain(against.narrower))}
        </p>
      )}
    </>
  );
}
