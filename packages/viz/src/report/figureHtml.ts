import { svgText } from '../svg/svgText.ts';
import type { Table } from '../tables/table.ts';
import { escapeHtml } from './html.ts';
import { tableHtml } from './tableHtml.ts';

/** Widths in pixels: a page of paper or a screen, and a phone of 360 less its margins. */
const WIDE = 720;
const NARROW = 336;

/**
 * A chart with its table twin. Drawn twice, for a page and for a phone; the style sheet shows only one.
 * @param draw - the chart at a width
 */
export function figureHtml(
  draw: (width: number) => SVGSVGElement,
  table: Table,
  tableWord: string,
): string {
  return (
    `<figure>\n<div class="wide">${svgText(draw(WIDE))}</div>\n` +
    `<div class="narrow">${svgText(draw(NARROW))}</div>\n` +
    `<details><summary>${escapeHtml(tableWord)}: ${escapeHtml(table.caption)}</summary>\n` +
    `${tableHtml(table)}\n</details>\n</figure>`
  );
}
