import type { LaterStep } from '../setting/steps.ts';
import type { Numbers } from './numbers.ts';
import type { Strings } from './strings.ts';

/** What a step changes, in words, after the letter of its side: "goes over to “Centre” (month 48)". */
export function stepText(
  { compare: { pathStep: words }, starts, values }: Strings,
  numbers: Numbers,
  { month, regime, merger, leader }: LaterStep,
): string {
  const at = values.inMonth(numbers.plain(month));
  return [
    ...(regime === undefined ? [] : [words.regime(starts[regime], at)]),
    ...(merger === undefined ? [] : [words.demerger(at)]),
    ...(leader === undefined ? [] : [words.leader(at)]),
  ].join(', ');
}
