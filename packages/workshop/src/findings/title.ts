import type { Numbers } from '../strings/numbers.ts';
import type { Strings } from '../strings/strings.ts';
import type { Difference } from './difference.ts';

/** The finding in a sentence; it can say that there is none. */
export function findingTitle(
  { finding, metrics }: Strings,
  numbers: Numbers,
  { metric, verdict, count, lower, higher }: Difference,
  [a, b]: readonly [string, string],
): string {
  const name = metrics[metric as keyof typeof metrics].name;
  if (count === 0) return finding.none(name);
  const of = numbers.plain(count);
  switch (verdict) {
    case 'lower':
      return finding.lower(name, b, a, numbers.plain(lower), of);
    case 'higher':
      return finding.higher(name, b, a, numbers.plain(higher), of);
    case 'usually lower':
      return finding.usuallyLower(name, b, a);
    case 'usually higher':
      return finding.usuallyHigher(name, b, a);
    case 'unclear':
      return finding.unclear(name, b, a);
    case 'barely':
      return finding.barely(name, b, a);
  }
}

/** What the first governments show, while there are too few to conclude anything: a count, no verdict. */
export function earlyTitle(
  { finding, metrics }: Strings,
  numbers: Numbers,
  { metric, count, lower, higher }: Difference,
  [a, b]: readonly [string, string],
): string {
  const name = metrics[metric as keyof typeof metrics].name;
  if (count === 0) return finding.waiting;
  return (higher >= lower ? finding.earlyHigher : finding.earlyLower)(
    name,
    b,
    a,
    numbers.plain(Math.max(lower, higher)),
    numbers.plain(count),
  );
}
