import { scaleBand } from 'd3';
import type { Box } from '../frame/box.ts';
import type { Picture } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { shortenAll } from '../theme/shortenAll.ts';
import { textWidth } from '../theme/textWidth.ts';
import { LEADING } from '../theme/type.ts';
import { wrapTo } from '../theme/wrap.ts';

/** A need: a segment and a service. */
export interface Cell {
  readonly segment: string;
  readonly service: string;
}

/** Order of the lists; default: order of appearance. */
export interface CellOrder {
  readonly services?: readonly string[];
  readonly segments?: readonly string[];
}

/** A grid of segments and services: which list goes across, and the room that their names take. */
export interface CellGrid {
  /** Height of the names above the cells, pixels. */
  readonly names: number;
  /** Height of names and cells with comfortable rows, pixels. */
  readonly height: number;
  /** Height with the lowest rows that can still be read, pixels. */
  readonly least: number;
  /**
   * Draws the names; returns a function that gives a cell's box, `undefined` for a cell outside the lists.
   */
  readonly draw: (into: SvgNode, within: Box) => (cell: Cell) => Box | undefined;
}

/**
 * Lays out a grid. Services go across if they fit or are the shorter list; with a given height, the longer
 * list goes across as soon as two digits fit into its cells.
 */
export function cellGrid(
  cells: readonly Cell[],
  order: CellOrder,
  { sizes: { label }, nameOf, width, height }: Picture,
): CellGrid {
  const services = order.services ?? [...new Set(cells.map(({ service }) => service))];
  const segments = order.segments ?? [...new Set(cells.map(({ segment }) => segment))];
  const narrowest = label * (height === undefined ? 2.6 : 1.9);
  const servicesFit = (width - label * 12) / services.length >= narrowest;
  const segmentsFit = (width - label * 12) / segments.length >= narrowest;
  const acrossServices =
    services.length <= segments.length
      ? !(height !== undefined && segmentsFit) || services.length === segments.length
      : servicesFit;
  const [columns, lines] = acrossServices ? [services, segments] : [segments, services];
  const longest = Math.max(0, ...lines.map((id) => textWidth(nameOf(id), label)));
  const stub = Math.min(longest + label * 0.8, width * 0.34);
  const cellWidth = (width - 2 * label - stub) / Math.max(1, columns.length);
  const flat = columns.every((id) => textWidth(nameOf(id), label) <= cellWidth - label * 0.3);
  const names = Math.min(
    flat ? label * 1.6 : Math.max(0, ...columns.map((id) => textWidth(nameOf(id), label))) + label,
    label * (height === undefined ? 22 : 6.5),
  );
  // Where the height is free, a long name takes two lines.
  const broken = height === undefined && longest + label * 0.8 > stub;
  return {
    names,
    height:
      names + lines.length * Math.max(label * (broken ? 2.8 : 2.1), Math.min(cellWidth * 0.6, label * 3)),
    least: names + lines.length * label * 1.12,
    draw(into, { left, top, width: across, height: down }) {
      const x = scaleBand()
        .domain(columns)
        .range([left + stub, left + across])
        .paddingInner(0.06);
      const y = scaleBand()
        .domain(lines)
        .range([top + names, top + down])
        .paddingInner(0.08);
      const shortColumn = shortenAll(columns.map(nameOf), names - label * 0.6, label);
      const shortLine = shortenAll(lines.map(nameOf), stub - label * 0.6, label);
      for (const id of columns) {
        const middle = x(id)! + x.bandwidth() / 2;
        if (flat) write(into, nameOf(id), middle, top + label, { size: label, anchor: 'middle' });
        else
          write(into, shortColumn(nameOf(id)), middle + label * 0.35, top + names - label * 0.4, {
            size: label,
            turn: -90,
          });
      }
      const twoFit = y.bandwidth() >= label * LEADING * 2;
      for (const id of lines) {
        const texts = twoFit ? wrapTo(2, nameOf(id), stub - label * 0.6, label) : [shortLine(nameOf(id))];
        write(
          into,
          texts,
          left + stub - label * 0.5,
          y(id)! + y.bandwidth() / 2 + label * (0.35 - ((texts.length - 1) * LEADING) / 2),
          { size: label, anchor: 'end' },
        );
      }
      return ({ segment, service }) => {
        const [atX, atY] = acrossServices ? [x(service), y(segment)] : [x(segment), y(service)];
        return atX === undefined || atY === undefined
          ? undefined
          : { left: atX, top: atY, width: x.bandwidth(), height: y.bandwidth() };
      };
    },
  };
}
