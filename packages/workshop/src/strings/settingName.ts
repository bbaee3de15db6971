import { dialOf, type DialId } from '../setting/dials.ts';
import type { Setting } from '../setting/setting.ts';
import { dialText } from './dialText.ts';
import type { Numbers } from './numbers.ts';
import type { Strings } from './strings.ts';

/** Name of a setting: its start, and that it was changed in dials that the sides do not share. */
export const settingName = (strings: Strings, { start, changes }: Setting): string =>
  Object.keys(changes).every((id) => dialOf(id as DialId).shared)
    ? strings.starts[start]
    : `${strings.starts[start]}, ${strings.changed}`;

/** Dials whose values explain themselves: "3 committees". */
export const counts: readonly DialId[] = [
  'committees',
  'workingGroups',
  'mergedMinistries',
  'layers',
  'centreUnits',
];

/**
 * Names of two settings. If they would be equal they have their letters, and the value of the dial if only
 * one differs: "A: 3 committees", "B: 32 committees".
 */
export function settingNames(
  strings: Strings,
  numbers: Numbers,
  a: Setting,
  b: Setting,
): readonly [string, string] {
  const names = [settingName(strings, a), settingName(strings, b)] as const;
  if (names[0] !== names[1]) return names;
  const different = (
    [...new Set([...Object.keys(a.changes), ...Object.keys(b.changes)])] as DialId[]
  ).filter((id) => a.changes[id] !== b.changes[id]);
  const [id] = different;
  const differing = ({ changes: { [id]: value } }: Setting, otherwise: string): string => {
    if (different.length !== 1 || value === undefined) return otherwise;
    const text = dialText(strings, numbers, id, value);
    return counts.includes(id) ? text : `${strings.dials[id].name} ${text}`;
  };
  return [`A: ${differing(a, names[0])}`, `B: ${differing(b, names[1])}`];
}

/** A name with its letter in front, once. @param mark - between the two */
export const withLetter = (letter: 'A' | 'B', name: string, mark = ': '): string =>
  `${letter}${mark}${name.startsWith(`${letter}: `) ? name.slice(3) : name}`;
