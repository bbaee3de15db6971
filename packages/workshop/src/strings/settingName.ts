import type { Setting } from '../setting/setting.ts';
import type { Strings } from './strings.ts';

/** What a setting is called: where it started, and that it was changed since. */
export const settingName = (strings: Strings, { start, changes }: Setting): string =>
  Object.keys(changes).length === 0 ? strings.starts[start] : `${strings.starts[start]}, ${strings.changed}`;

/** The names of two settings, told apart by their letters if they would read alike. */
export function settingNames(strings: Strings, a: Setting, b: Setting): readonly [string, string] {
  const names = [settingName(strings, a), settingName(strings, b)] as const;
  return names[0] === names[1] ? [`A: ${names[0]}`, `B: ${names[1]}`] : names;
}
