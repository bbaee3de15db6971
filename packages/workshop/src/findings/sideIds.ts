import type { Setting } from '../setting/setting.ts';

/** Regime ids and names of the two sides in pictures. */
export interface SideIds {
  readonly a: string;
  readonly b: string;
  readonly names: Readonly<Record<string, string>>;
}

/**
 * A side has the id of the regime it started from, and so that regime's look in every picture; two sides
 * from the same start, or without settings, have those of the status quo and a strong centre.
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
