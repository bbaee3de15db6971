/** Where a picture is read: on a page or a phone, or from the back of a room. */
export type Mode = 'page' | 'projector';

/** Sizes in CSS pixels. */
export interface TypeSizes {
  readonly title: number;
  readonly subtitle: number;
  /** All other texts; nothing in a picture is smaller. */
  readonly label: number;
  /** Width of a line that carries a value. */
  readonly line: number;
}

/** At least 12 px on a page, 24 px on a wall. */
export const typeSizes: Readonly<Record<Mode, TypeSizes>> = {
  page: { title: 18, subtitle: 13, label: 12, line: 2 },
  projector: { title: 36, subtitle: 26, label: 24, line: 4 },
};

/** Height of a line of text, as a multiple of its size. */
export const LEADING = 1.25;

/** Fonts of the system: nothing is fetched. */
export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
