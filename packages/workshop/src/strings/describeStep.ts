import type { Comparison, Side } from '../setting/comparison.ts';
import { dials, type DialId, type DialValue } from '../setting/dials.ts';
import { dialsOf } from '../setting/setting.ts';
import type { Strings } from './strings.ts';

const sides: readonly Side[] = ['a', 'b'];

/** What changed from one state of the session to the next, in words: "B: Political backing: 80 % → 40 %". */
export function describeStep(
  strings: Strings,
  text: (id: DialId, value: DialValue) => string,
  before: Comparison | undefined,
  after: Comparison,
): string {
  if (before === undefined) return '';
  const parts: string[] = [];
  if (before.government !== after.government) parts.push(strings.governments[after.government].name);
  if (before.metric !== after.metric)
    parts.push(strings.metrics[after.metric as keyof Strings['metrics']].name);
  for (const side of sides) {
    const upper = side.toUpperCase();
    if (before[side].start !== after[side].start) {
      parts.push(`${upper}: ${strings.starts[before[side].start]} → ${strings.starts[after[side].start]}`);
      continue;
    }
    const [was, is] = [dialsOf(before.government, before[side]), dialsOf(before.government, after[side])];
    for (const { id } of dials)
      if (was[id] !== is[id])
        parts.push(`${upper}: ${strings.dials[id].name}: ${text(id, was[id])} → ${text(id, is[id])}`);
  }
  return parts.join('; ');
}
