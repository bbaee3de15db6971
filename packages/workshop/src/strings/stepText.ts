import type { Crisis } from '../setting/crisis.ts';
import type { LaterStep } from '../setting/steps.ts';
import type { Numbers } from './numbers.ts';
import type { Strings } from './strings.ts';

/** What a step changes, in words, with the letter of its side: "B: switches to “Centre” (month 48)". */
export function stepText(
  { compare: { pathStep: words }, starts, values }: Strings,
  numbers: Numbers,
  { month, regime, merger, leader, back }: LaterStep,
): string {
  const at = values.inMonth(numbers.plain(month));
  return [
    ...(regime === undefined ? [] : [words.regime(starts[regime], at)]),
    ...(merger === undefined ? [] : [words.demerger(at)]),
    ...(leader === undefined ? [] : [back ? words.leaderBack(at) : words.leader(at)]),
  ].join(', ');
}

/** The crisis of both sides, in words: "a crisis in months 48 to 71: needs × 1.5, 80 % of capacity". */
export function crisisText(
  { compare: { pathStep: words } }: Strings,
  numbers: Numbers,
  { month, until, needs, obstacles, capacity }: Crisis,
): string {
  const parts = [
    ...(needs === 1 ? [] : [words.needs(numbers.plain(needs))]),
    ...(obstacles === 1 ? [] : [words.obstacles(numbers.plain(obstacles))]),
    ...(capacity === 1 ? [] : [words.capacity(numbers.percent(capacity))]),
  ];
  const from = numbers.plain(month);
  return words.crisis(
    parts.join(', '),
    until === undefined ? words.from(from) : words.between(from, numbers.plain(until - 1)),
  );
}
