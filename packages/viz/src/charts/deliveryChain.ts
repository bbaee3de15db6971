import { drawLine, drawRect } from '../frame/drawLine.ts';
import { frame } from '../frame/frame.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { softInk } from '../theme/contrast.ts';
import { shortenAll } from '../theme/shortenAll.ts';
import { LEADING } from '../theme/type.ts';
import { wrapTo } from '../theme/wrap.ts';

/** What one unit supplies to one cell of a goal. */
export interface ChainRow {
  /** Id of the ministry. */
  readonly ministry: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the segment. */
  readonly segment: string;
  /** Id of the service. */
  readonly service: string;
  /** Effective effort a month, > 0; rows of nothing are left out. */
  readonly supply: number;
}

/** Options of `deliveryChain`. */
export interface ChainOptions extends PictureOptions {
  /** Name of the goal. */
  readonly goal: string;
}

/** A node of the chain: a ministry, a unit or a cell, as tall as what flows through it. */
interface Node {
  readonly id: string;
  readonly text: string;
  readonly flow: number;
  y: number;
}
interface Column {
  readonly nodes: readonly Node[];
  readonly left: number;
  readonly width: number;
  readonly side: 'start' | 'end' | 'middle';
}

const blue = '#2A78B8';

/**
 * Who owes what to one goal: ministries at the left, their units in the middle, the needs of the goal at
 * the right, joined by ribbons as wide as the supply.
 * @throws {RangeError} if nothing is supplied
 */
export function deliveryChain(rows: readonly ChainRow[], options: ChainOptions): SVGSVGElement {
  const flows = rows.filter(({ supply }) => supply > 0);
  if (flows.length === 0)
    throw new RangeError('chain rows: expected at least one with supply, received none');
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    nameOf,
    narrow,
  } = picture;
  const cellOf = ({ segment, service }: ChainRow): string => JSON.stringify([segment, service]);
  const nodes = (id: (row: ChainRow) => string, text: (row: ChainRow) => string): Node[] => {
    const found = new Map<string, { text: string; flow: number }>();
    for (const row of flows)
      found.set(id(row), { text: text(row), flow: (found.get(id(row))?.flow ?? 0) + row.supply });
    return [...found].map(([key, node]) => ({ id: key, ...node, y: 0 }));
  };
  // Units stand beside their ministry, whatever the order of the rows.
  const ministries = nodes(
    ({ ministry }) => ministry,
    ({ ministry }) => nameOf(ministry),
  ).sort((a, b) => b.flow - a.flow);
  const ministryOf = new Map(flows.map(({ unit, ministry }) => [unit, ministry]));
  const rank = new Map(ministries.map(({ id }, i) => [id, i]));
  const units = nodes(
    ({ unit }) => unit,
    ({ unit }) => nameOf(unit),
  ).sort((a, b) => rank.get(ministryOf.get(a.id)!)! - rank.get(ministryOf.get(b.id)!)! || b.flow - a.flow);
  // Cells that share one service are told apart by their segment, others by their service.
  const [segments, services] = [
    new Set(flows.map(({ segment }) => segment)),
    new Set(flows.map(({ service }) => service)),
  ];
  const grouped = segments.size > 1 && services.size > 1;
  const cellText = ({ segment, service }: ChainRow): string =>
    services.size === 1 ? nameOf(segment) : nameOf(service);
  // Cells of a segment stand together, so that its name stands once.
  const flowOf = new Map(
    [...segments].map((segment) => [
      segment,
      flows.filter((row) => row.segment === segment).reduce((sum, { supply }) => sum + supply, 0),
    ]),
  );
  const segmentOf = new Map(flows.map((row) => [cellOf(row), row.segment]));
  const cells = nodes(cellOf, cellText).sort(
    (a, b) => flowOf.get(segmentOf.get(b.id)!)! - flowOf.get(segmentOf.get(a.id)!)! || b.flow - a.flow,
  );
  const tallest = Math.max(ministries.length, units.length, cells.length);
  const { svg, root, left, top, width, height } = frame(
    {
      title: words.titles.chain(options.goal, units.length, ministries.length),
      subtitle: `${words.charts.ministry} → ${words.charts.unit} → ${words.charts.need}`,
      note: words.charts.chainNote,
      description: ministries
        .map(
          ({ text, flow }) =>
            `${text}: ${Math.round((flow / flows.reduce((sum, { supply }) => sum + supply, 0)) * 100)} %.`,
        )
        .join(' '),
    },
    () => Math.max(label * 14, tallest * label * (narrow ? 2.9 : 2.2)),
    picture,
    options,
  );

  const bar = label * 0.8;
  const total = flows.reduce((sum, { supply }) => sum + supply, 0);
  const gap = Math.min(label * 1.2, (height * 0.5) / tallest);
  const scale = (height - gap * (tallest - 1)) / total;
  for (const column of [ministries, units, cells]) {
    let y =
      top +
      (height - column.reduce((sum, { flow }) => sum + flow * scale, 0) - gap * (column.length - 1)) / 2;
    for (const node of column) {
      node.y = y;
      y += node.flow * scale + gap;
    }
  }
  const groups = grouped
    ? [...segments].map((segment) =>
        groupOf(
          nameOf(segment),
          cells.filter(({ id }) => segmentOf.get(id) === segment),
          scale,
          label,
        ),
      )
    : [];
  const bracket = grouped
    ? label * (0.55 + LEADING * Math.max(...groups.map(({ lines }) => lines.length)))
    : 0;
  // A phone has no room beside the column: names of ministries stand on their ribbons.
  const text = width * (narrow ? 0.31 : 0.22);
  const columns: readonly Column[] = [
    narrow
      ? { nodes: ministries, left, width: bar, side: 'middle' }
      : { nodes: ministries, left: left + text, width: bar, side: 'end' },
    { nodes: units, left: left + width * (narrow ? 0.34 : 0.46), width: bar, side: 'middle' },
    { nodes: cells, left: left + width - text - (narrow ? 0 : bar + bracket), width: bar, side: 'start' },
  ];
  drawRibbons(
    root,
    columns[0],
    columns[1],
    flows.map((row) => [row.ministry, row.unit, row.supply]),
    scale,
  );
  drawRibbons(
    root,
    columns[1],
    columns[2],
    flows.map((row) => [row.unit, cellOf(row), row.supply]),
    scale,
  );
  const beside = (i: number): number => columns[i + 1].left - columns[i].left - bar - label * 0.8;
  const rooms = narrow
    ? [beside(0), beside(1), text - bar - bracket - label * 0.5]
    : [text - label * 0.5, beside(1), text - label * 0.5];
  for (const [i, column] of columns.entries()) drawNodes(root, column, scale, rooms[i], picture);
  drawSegments(root, groups, left + width - bracket, picture);
  return svg;
}

/** Cells of one segment, from the top of the first to the foot of the last, and its name in lines that fit between. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

function groupOf(name: string, nodes: readonly Node[], scale: number, label: number): Group {
  const [from, to] = [
    Math.min(...nodes.map(({ y }) => y)),
    Math.max(...nodes.map(({ y, flow }) => y + Math.max(label * 0.8, flow * scale))),
  ];
  return { from, to, lines: wrapTo(2, name, to - from, label, true) };
}

/** Right of the cells, a line along those of each segment with its name. */
function drawSegments(
  root: SvgNode,
  groups: readonly Group[],
  x: number,
  { sizes: { label } }: Picture,
): void {
  for (const { from, to, lines } of groups) {
    drawLine(root, x + label * 0.3, from, x + label * 0.3, to, { colour: softInk, width: label / 8 });
    if (lines.every((line) => line.length > 2))
      write(root, lines, x + label * 1.4, (from + to) / 2, {
        size: label,
        bold: true,
        anchor: 'middle',
        turn: -90,
      });
  }
}

/** Joins two columns; ribbons leave and arrive in the order of the nodes, so that few cross. */
function drawRibbons(
  root: SvgNode,
  from: Column,
  to: Column,
  links: readonly (readonly [string, string, number])[],
  scale: number,
): void {
  const [sources, targets] = [
    new Map(from.nodes.map((node) => [node.id, node])),
    new Map(to.nodes.map((node) => [node.id, node])),
  ];
  const merged = new Map<string, { source: Node; target: Node; flow: number }>();
  for (const [source, target, flow] of links) {
    const id = JSON.stringify([source, target]);
    merged.set(id, {
      source: sources.get(source)!,
      target: targets.get(target)!,
      flow: (merged.get(id)?.flow ?? 0) + flow,
    });
  }
  const left = new Map<Node, number>();
  const arrived = new Map<Node, number>();
  const [x1, x2] = [from.left + from.width, to.left];
  const middle = (x1 + x2) / 2;
  for (const { source, target, flow } of [...merged.values()].sort(
    (a, b) => a.source.y - b.source.y || a.target.y - b.target.y,
  )) {
    const half = (flow * scale) / 2;
    const y1 = source.y + (left.get(source) ?? 0) * scale + half;
    const y2 = target.y + (arrived.get(target) ?? 0) * scale + half;
    left.set(source, (left.get(source) ?? 0) + flow);
    arrived.set(target, (arrived.get(target) ?? 0) + flow);
    // An area, not a thick line: that would swell and stick out where a ribbon is wider than it is long.
    const thin = Math.max(0.75, flow * scale) / 2;
    const curve = (a: number, b: number, x: number): string =>
      `C${pixel(middle)},${pixel(a)},${pixel(middle)},${pixel(b)},${pixel(x)},${pixel(b)}`;
    root
      .append('path')
      .attr(
        'd',
        `M${pixel(x1)},${pixel(y1 - thin)}${curve(y1 - thin, y2 - thin, x2)}` +
          `V${pixel(y2 + thin)}${curve(y2 + thin, y1 + thin, x1)}Z`,
      )
      .attr('fill', blue)
      .attr('fill-opacity', 0.35);
  }
}

/**
 * Half the height of these lines of text; a name of several lines keeps some distance, so that it reads as
 * one.
 */
const halfHeight = (lines: number, label: number): number =>
  (label * (LEADING * lines + (lines > 1 ? 0.15 : -0.15))) / 2;

function drawNodes(
  root: SvgNode,
  { nodes, left, width, side }: Column,
  scale: number,
  room: number,
  { sizes: { label } }: Picture,
): void {
  const short = shortenAll(
    nodes.map(({ text }) => text),
    room,
    label,
  );
  const middleOf = (node: Node): number => node.y + Math.max(1, node.flow * scale) / 2;
  for (const node of nodes)
    drawRect(root, { left, top: node.y, width, height: Math.max(1, node.flow * scale) }, '#1F4E79');
  // Name the largest first and skip names that would touch another (the table has them all); then give a
  // second line to those with room for it.
  const named = new Map<Node, readonly string[]>();
  const free = (node: Node, lines: number): boolean =>
    [...named].every(
      ([other, { length }]) =>
        other === node ||
        Math.abs(middleOf(other) - middleOf(node)) >= halfHeight(lines, label) + halfHeight(length, label),
    );
  const largest = nodes.toSorted((a, b) => b.flow - a.flow);
  for (const node of largest) if (free(node, 1)) named.set(node, [short(node.text)]);
  for (const node of largest) {
    const lines = wrapTo(2, node.text, room, label);
    if (named.has(node) && free(node, lines.length)) named.set(node, lines);
  }
  for (const [node, lines] of named) {
    const y = middleOf(node) + label * (0.35 - ((lines.length - 1) * LEADING) / 2);
    write(root, lines, side === 'end' ? left - label * 0.4 : left + width + label * 0.4, y, {
      size: label,
      anchor: side === 'end' ? 'end' : 'start',
      rim: side === 'middle',
    });
  }
}
