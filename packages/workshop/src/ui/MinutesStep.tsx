import type { Government, Minutes } from '@joined-up/core';
import type { Labels } from '../strings/labels.ts';
import type { Numbers } from '../strings/numbers.ts';
import type { Strings } from '../strings/strings.ts';
import { useStore } from './store.ts';

export const minutesSteps = ['came', 'learned', 'agreed', 'decided', 'after'] as const;

type Step = (typeof minutesSteps)[number];

interface Props {
  readonly minutes: Minutes;
  readonly step: Step;
  readonly labels: Labels;
  readonly government: Government;
}

/** One step of the minutes, in sentences. */
export function MinutesStep({ minutes, step, labels, government }: Props) {
  const store = useStore();
  const {
    strings: { value: strings },
    numbers: { value: numbers },
  } = store;
  const lines = linesOf(step, minutes, strings.inside, numbers, { labels, government });
  return (
    <ul>
      {(lines.length === 0 ? [strings.inside.nothing] : lines).map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}

function linesOf(
  step: Step,
  minutes: Minutes,
  words: Strings['inside'],
  numbers: Numbers,
  { labels, government }: Pick<Props, 'labels' | 'government'>,
): readonly string[] {
  switch (step) {
    case 'came':
      return whoCame(minutes, words, numbers, labels);
    case 'learned':
      return minutes.beliefs.map(({ ministry, rose, fell }) =>
        words.learned(labels.ministry(ministry), numbers.plain(rose), numbers.plain(fell)),
      );
    case 'agreed':
      return [
        ...minutes.agreements.map(({ goal, binds }) =>
          words.agreed(labels.goal(goal), numbers.plain(binds.length)),
        ),
        ...(minutes.responsibilities.length === 0
          ? []
          : [words.moved(numbers.plain(minutes.responsibilities.length))]),
      ];
    case 'decided':
      return decided(minutes, words, numbers, labels, government);
    case 'after': {
      const up = minutes.trust.filter(({ before, after }) => after > before).length;
      return [
        ...(minutes.trust.length === 0
          ? []
          : [words.trust(numbers.plain(up), numbers.plain(minutes.trust.length - up))]),
        ...minutes.accountability.map(({ goal, before, after }) =>
          words.answer(labels.goal(goal), numbers.percent(before), numbers.percent(after)),
        ),
      ];
    }
  }
}

function whoCame(
  { attendance, primeMinisterCame, terms: { preparation, openness, authority } }: Minutes,
  words: Strings['inside'],
  numbers: Numbers,
  labels: Labels,
): string[] {
  const [ministers, delegates, officials] = (['minister', 'delegate', 'officials'] as const).map((who) =>
    attendance
      .filter(({ sent }) => sent === who)
      .map(({ ministry }) => labels.ministry(ministry))
      .join(', '),
  );
  return [
    ...(primeMinisterCame === null ? [] : [primeMinisterCame ? words.headCame : words.headAway]),
    ...(ministers === '' ? [] : [words.ministers(ministers)]),
    ...(delegates === '' ? [] : [words.delegates(delegates)]),
    ...(officials === '' ? [] : [words.officials(officials)]),
    words.terms(numbers.percent(preparation), numbers.percent(openness), numbers.plain(authority)),
  ];
}

function decided(
  { obstacles }: Minutes,
  words: Strings['inside'],
  numbers: Numbers,
  labels: Labels,
  government: Government,
): string[] {
  const deferred = obstacles.filter(({ fate }) => fate === 'deferred').length;
  const homeOf = (unit: string) =>
    government.ministries.find(({ units }) => units.some(({ id }) => id === unit))?.id ?? unit;
  return [
    ...obstacles
      .filter(({ fate }) => fate !== 'deferred')
      .map((obstacle) => {
        const [who, whom, field] = [
          labels.ministry(homeOf(obstacle.unit)),
          labels.ministry(obstacle.waitsForMinistry),
          `${labels.service(obstacle.service)}, ${labels.segment(obstacle.segment)}`,
        ];
        return obstacle.fate === 'resolved'
          ? words.resolved(who, whom, field, numbers.plain(obstacle.since))
          : words.open(who, whom, field, words.why[obstacle.ministersPresent]);
      }),
    ...(deferred === 0 ? [] : [words.full(numbers.plain(deferred))]),
  ];
}
