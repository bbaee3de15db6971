import { interpolateCividis, interpolateRgb, max, scaleBand, scaleLinear } from 'd3';
import type { Box } from '../frame/box.ts';
import { axisBelow, ticksAcross } from '../frame/axes.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { frame } from '../frame/frame.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import { carriedBy, type Carried, type CarriedSummary } from '../rows/carried.ts';
import type { CarrierRow } from '../rows/carrierRows.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { ink, rule, softInk } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shortenAll } from '../theme/shortenAll.ts';
import { LEADING } from '../theme/type.ts';
import { shorten, wrapTo } from '../theme/wrap.ts';
import { formatPercent, formatSize } from '../titles/formatNumber.ts';

/** Options of `carriers`. */
export interface CarrierOptions extends PictureOptions {
  /** Ministries in this order in the heatmap, the same for every regime; default: order of appearance. */
  readonly ministries?: readonly string[];
  /**
   * At most this many ministries, those that carry most first; the others are counted. Default: as many as
   * fit.
   */
  readonly most?: number;
}

/** Fewest ministries that together carry half of all. */
export function carryHalf(carried: readonly Carried[]): number {
  const all = carried.reduce((sum, { mean }) => sum + mean, 0);
  let sum = 0;
  return 1 + carried.findIndex(({ mean }) => (sum += mean) >= all / 2);
}

/**
 * Which ministry carries the duplication, and with whom? Left: what the row's ministry adds beyond need in
 * cells it shares with the column's, in one order for every regime; right: each ministry's sum, most first,
 * with the interval of the mean and its range of ranks.
 * @param rows - of one regime, as `carrierRows` makes them
 * @throws {RangeError} without rows
 */
export function carriers(rows: readonly CarrierRow[], options: CarrierOptions = {}): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('carrier rows: expected at least one, received none');
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    narrow,
    nameOf,
  } = picture;
  const summary = carriedBy(rows);
  const all = summary.carried.reduce((sum, { mean }) => sum + mean, 0);
  // With a given height, the longest names and what surrounds the heatmap get their room first.
  const longest = { row: label * 11, head: label * (picture.height === undefined ? 18 : 7) };
  const most =
    options.most ??
    (picture.height === undefined
      ? Math.min(
          16,
          Math.floor(((narrow ? picture.width : picture.width * 0.54) - longest.row) / (label * 1.15)),
        )
      : Math.max(4, Math.floor((picture.height - longest.head - label * 13) / (label * 1.35))));
  const shown = summary.carried.slice(0, most);
  const rest = summary.carried.slice(most);
  const ids = new Set(shown.map(({ ministry }) => ministry));
  const order = (options.ministries ?? summary.ministries).filter((ministry) => ids.has(ministry));

  const widest = Math.max(...order.map((id) => textWidth(nameOf(id), label))) + label;
  const [names, heads] = [Math.min(widest, longest.row), Math.min(widest, longest.head)];
  const line = label * 1.6;
  const matrixHeight = order.length * line + heads + label * 3.5;
  const sumsHeight = shown.length * line + label * (rest.length > 0 ? 6.4 : 4.8);
  const largest =
    max(order.flatMap((ministry) => order.map((other) => summary.excess(ministry, other)))) ?? 0;
  const { svg, root, left, top, width, height } = frame(
    {
      title:
        all > 0
          ? words.titles.halfCarried(carryHalf(summary.carried), summary.carried.length)
          : words.titles.nobodyCarries,
      subtitle: words.charts.carriersSubtitle(summary.seeds),
      note: `${words.charts.darker(formatSize(largest, words))} ${words.charts.barNote}`,
      description: shown
        .map(
          ({ ministry, mean }) => `${nameOf(ministry)}: ${formatPercent(all > 0 ? mean / all : 0, words)}.`,
        )
        .join(' '),
    },
    () => (narrow ? matrixHeight + sumsHeight : Math.max(matrixHeight, sumsHeight)),
    picture,
    options,
    narrow ? matrixHeight + sumsHeight : 160,
  );
  if (narrow) {
    drawMatrix(
      root,
      { left, top, width, height: height - sumsHeight - label * 1.5 },
      { order, names, heads, largest, summary },
      picture,
    );
    drawSums(
      root,
      { left, top: top + height - sumsHeight, width, height: sumsHeight },
      { shown, rest, names },
      picture,
    );
  } else {
    const matrixWidth = width * 0.54;
    drawMatrix(
      root,
      { left, top, width: matrixWidth, height },
      { order, names, heads, largest, summary },
      picture,
    );
    drawSums(
      root,
      { left: left + matrixWidth + label * 2, top, width: width - matrixWidth - label * 2, height },
      { shown, rest, names: Math.min(names, label * (picture.height === undefined ? 11 : 7)) },
      picture,
    );
  }
  return svg;
}

/**
 * What the heatmap draws: ministries in their order, room for their names left of it and above it, the
 * largest entry.
 */
interface Matrix {
  readonly order: readonly string[];
  readonly names: number;
  readonly heads: number;
  readonly largest: number;
  readonly summary: CarriedSummary;
}

/** From white to the dark end of cividis; small shares stay pale. */
function shade(share: number): string {
  const pale = 0.1;
  return share < pale
    ? interpolateRgb('#ffffff', interpolateCividis(1))(share / pale)
    : interpolateCividis(1 - (share - pale) / (1 - pale));
}

/** Ministry by ministry; the darker the more. Nothing shared is white, and so is the diagonal. */
function drawMatrix(
  root: SvgNode,
  { left, top, width, height }: Box,
  { order, names, heads, largest, summary: { excess } }: Matrix,
  { words, sizes: { label }, nameOf }: Picture,
): void {
  const x = scaleBand()
    .domain(order)
    .range([left + names, left + width])
    .paddingInner(0.08);
  const y = scaleBand()
    .domain(order)
    .range([top + label * 1.6 + heads, top + height])
    .paddingInner(0.08);
  write(
    root,
    shorten(`↓ ${words.charts.carries}   → ${words.charts.against}`, width, label, true),
    left,
    top + label,
    { size: label, bold: true },
  );
  const [short, shortHead] = [names, heads].map((room) =>
    shortenAll(order.map(nameOf), room - label * 0.6, label),
  );
  for (const id of order) {
    write(root, short(nameOf(id)), left + names - label * 0.5, y(id)! + y.bandwidth() / 2 + label * 0.35, {
      size: label,
      anchor: 'end',
    });
    write(
      root,
      shortHead(nameOf(id)),
      x(id)! + x.bandwidth() / 2 + label * 0.35,
      top + label * 1.6 + heads - label * 0.4,
      { size: label, turn: -90 },
    );
  }
  // Shared attributes stand on the group: thirty ministries make 900 cells.
  const cells = root.append<SVGElement>('g').attr('stroke', '#B0B0B0').attr('stroke-width', 0.5);
  for (const ministry of order) {
    for (const other of order) {
      const share = largest > 0 ? excess(ministry, other) / largest : 0;
      drawRect(
        cells,
        { left: x(other)!, top: y(ministry)!, width: x.bandwidth(), height: y.bandwidth() },
        shade(share),
      );
      if (ministry === other)
        drawLine(root, x(other)!, y(ministry)!, x(other)! + x.bandwidth(), y(ministry)! + y.bandwidth(), {
          colour: rule,
        });
    }
  }
}

/** Ministries that are shown, the rest that stand in one line, and room for their names, pixels. */
interface Sums {
  readonly shown: readonly Carried[];
  readonly rest: readonly Carried[];
  readonly names: number;
}

/** Each ministry's sum as a dot with its interval, most first. */
function drawSums(
  root: SvgNode,
  { left, top, width, height }: Box,
  { shown, rest, names }: Sums,
  picture: Picture,
): void {
  const {
    words,
    sizes: { label },
    nameOf,
  } = picture;
  const head = label * 1.6;
  const foot = label * (rest.length > 0 ? 4 : 2.6);
  const ranks = shown.map(({ ranks: [best, worst] }) => words.charts.rank(best, worst));
  const rankRoom = Math.max(...ranks.map((text) => textWidth(text, label))) + label * 0.6;
  const drawRanks = width - names - rankRoom > label * 8;
  const ends = shown.flatMap(({ mean, low, high }) => [mean, low, high]).filter(Number.isFinite);
  const x = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(...ends, 1e-9) * 1.05])
    .range([left + names, left + width - (drawRanks ? rankRoom : label / 2)]);
  const y = scaleBand()
    .domain(shown.map(({ ministry }) => ministry))
    .range([top + head, top + height - foot]);
  write(
    root,
    shorten(`${words.charts.all} (${words.charts.carriedShare})`, width, label, true),
    left,
    top + label,
    { size: label, bold: true },
  );
  axisBelow(root, x, ticksAcross(x, picture), top + height - foot, picture);
  const short = shortenAll(
    shown.map(({ ministry }) => nameOf(ministry)),
    names - label * 0.6,
    label,
  );
  for (const [i, { ministry, mean, low, high }] of shown.entries()) {
    const middle = y(ministry)! + y.bandwidth() / 2;
    const lines =
      y.bandwidth() >= label * LEADING * 2
        ? wrapTo(2, nameOf(ministry), names - label * 0.6, label)
        : [short(nameOf(ministry))];
    write(
      root,
      lines,
      left + names - label * 0.5,
      middle + label * (0.35 - ((lines.length - 1) * LEADING) / 2),
      { size: label, anchor: 'end' },
    );
    drawLine(root, x.range()[0], middle, x(mean), middle, { colour: rule });
    if (Number.isFinite(low))
      drawLine(root, x(low), middle, x(high), middle, { colour: ink, width: label / 6 });
    root
      .append('circle')
      .attr('cx', pixel(x(mean)))
      .attr('cy', pixel(middle))
      .attr('r', pixel(label / 3))
      .attr('fill', ink);
    if (drawRanks)
      write(root, ranks[i], left + width, middle + label * 0.35, {
        size: label,
        anchor: 'end',
        colour: softInk,
      });
  }
  if (rest.length > 0) {
    const sum = rest.reduce((all, { mean }) => all + mean, 0);
    write(
      root,
      shorten(`${words.charts.others(rest.length)}: ${formatSize(sum, words)}`, width, label),
      left,
      top + height - label * 0.6,
      { size: label, colour: softInk },
    );
  }
}
