import { metricNamed } from '@joined-up/core';
import type { Verdict } from '@joined-up/statistics';

/** Stretches of the axis on which chips lie, from lower to higher: what titles say of a result. */
export const stretches = ['lower', 'usually lower', 'no clear', 'usually higher', 'higher'] as const;
export type Stretch = (typeof stretches)[number];

/** Where a result lies, by its verdict. */
export const stretchOf = (verdict: Verdict): Stretch =>
  verdict === 'barely' || verdict === 'unclear' ? 'no clear' : verdict;

/** Words of a stretch: on some measures higher is better, on some lower, on some neither. */
export type StretchWord =
  | 'betterNearlyAll'
  | 'betterMost'
  | 'none'
  | 'worseMost'
  | 'worseNearlyAll'
  | 'higherNearlyAll'
  | 'higherMost'
  | 'lowerMost'
  | 'lowerNearlyAll';

/** In at least and at most how many of a hundred governments that is so. */
export const governmentsIn: Readonly<Record<Stretch, readonly [number, number] | undefined>> = {
  lower: [95, 100],
  'usually lower': [80, 95],
  'no clear': undefined,
  'usually higher': [80, 95],
  higher: [95, 100],
};

/** Key of the words for a stretch, for a metric. */
export function wordOf(stretch: Stretch, metric: string): StretchWord {
  if (stretch === 'no clear') return 'none';
  const { better } = metricNamed(metric)!;
  const way = stretch.endsWith('higher') ? 'higher' : 'lower';
  const word = better === 'neither' ? way : better === way ? 'better' : 'worse';
  return `${word}${stretch.startsWith('usually') ? 'Most' : 'NearlyAll'}`;
}
