import type { Setting } from '../setting/setting.ts';

/** By what pictures know the two sides, and what they call them. */
export interface SideIds {
  readonly a: string;
  readonly b: string;
  readonly names: Readonly<Record<string, string>>;
}

/**
 * A side goes by the regime it started from, so that it looks as that regime does in every picture; two
 * sides from one start go by their letters.
 * @param names - of A and of B
 */
export function sideIds(
  a: Setting | undefined,
  b: Setting | undefined,
  names: readonly [string, string],
): SideIds {
  const [one, other] =
    a === undefined || b === undefined || a.start === b.start ? ['status-quo', 'cog'] : [a.start, b.start];
  return { a: one, b: other, names: { [one]: names[0], [other]: names[1] } };
}
