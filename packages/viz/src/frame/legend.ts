import type { SvgNode } from '../svg/createSvg.ts';
import { LEADING } from '../theme/type.ts';
import { textWidth } from '../theme/textWidth.ts';
import type { Box } from './box.ts';
import type { Picture } from './pictureOptions.ts';
import { write } from './write.ts';

export interface LegendEntry {
  readonly text: string;
  /** Draws its mark in a square with this centre and side. */
  readonly mark: (into: SvgNode, x: number, y: number, side: number) => void;
}

/** Places entries in rows that fit a width. */
function layOut(
  entries: readonly LegendEntry[],
  width: number,
  { sizes: { label } }: Picture,
): readonly { readonly x: number; readonly row: number }[] {
  let x = 0;
  let row = 0;
  return entries.map(({ text }) => {
    const needs = label * 1.5 + textWidth(text, label);
    if (x > 0 && x + needs > width) [x, row] = [0, row + 1];
    const at = { x, row };
    x += needs + label * 1.2;
    return at;
  });
}

/** Height of a legend, pixels. */
export const legendHeight = (entries: readonly LegendEntry[], width: number, picture: Picture): number =>
  (Math.max(...layOut(entries, width, picture).map(({ row }) => row)) + 1) *
    picture.sizes.label *
    LEADING *
    1.15 +
  picture.sizes.label * 0.6;

/** Draws a legend from its upper left corner. */
export function drawLegend(
  into: SvgNode,
  entries: readonly LegendEntry[],
  { left, top, width }: Omit<Box, 'height'>,
  picture: Picture,
): void {
  const { label } = picture.sizes;
  for (const [i, { x, row }] of layOut(entries, width, picture).entries()) {
    const middle = top + (row + 0.5) * label * LEADING * 1.15;
    entries[i].mark(into, left + x + label / 2, middle, label);
    write(into, entries[i].text, left + x + label * 1.4, middle + label * 0.35, { size: label });
  }
}
