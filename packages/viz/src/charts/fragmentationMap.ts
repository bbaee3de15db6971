import { max, scaleBand, scaleLinear } from 'd3';
import { squareAround, type Box } from '../frame/box.ts';
import { axisBelow, ticksAcross } from '../frame/axes.ts';
import { drawHatching } from '../frame/drawHatching.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { frame, roomForChart } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { hatch } from '../svg/hatch.ts';
import { pixel } from '../svg/pixel.ts';
import { ink, rule, softInk } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shorten } from '../theme/wrap.ts';
import { formatNumber, formatPercent } from '../titles/formatNumber.ts';

/** One policy area before any simulation; a `MapRow` of scenarios is one. */
export interface AreaRow {
  /** Name of the policy area, for people to read. */
  readonly area: string;
  /** Ministries (departments) at work in the area. */
  readonly ministries: number;
  /** 1 / Σ share² of the money; `null`: no money recorded. */
  readonly effectiveMinistries: number | null;
  /** Share of the money where two or more serve the same people, in [0, 1]; `null`: no money recorded. */
  readonly overlap: number | null;
}

/** Options of `fragmentationMap`. */
export interface MapOptions extends PictureOptions {
  /**
   * At most this many areas, those with most effective departments first. Default: all, or as many as fit
   * on a projector.
   */
  readonly most?: number;
}

/** An area counts as shared from this many effective departments. */
const SHARED = 3;
const blue = '#2A78B8';

/**
 * How fragmented is a government before any simulation? For each policy area the departments at work in it
 * (ring), how many they amount to by money (disc), and beside it how much of the money overlaps.
 * @throws {RangeError} without rows
 * @see GAO (2015), Fragmentation, overlap, and duplication: an evaluation and management guide, GAO-15-49SP
 */
export function fragmentationMap(rows: readonly AreaRow[], options: MapOptions = {}): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('area rows: expected at least one, received none');
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    nameOf,
    narrow,
  } = picture;
  const sorted = rows.toSorted(
    (a, b) => (b.effectiveMinistries ?? 0) - (a.effectiveMinistries ?? 0) || b.ministries - a.ministries,
  );
  const legend: readonly LegendEntry[] = [
    { text: words.charts.departments, mark: (into, x, y, side) => ring(into, x, y, side) },
    { text: words.charts.effectiveDepartments, mark: (into, x, y, side) => disc(into, x, y, side) },
    {
      text: words.charts.overlapShare,
      mark: (into, x, y, side) => drawBar(into, squareAround(x, y, side), side),
    },
  ];
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const head = label * 0.6;
  const texts = {
    title: words.titles.areasShared(
      rows.filter(({ effectiveMinistries }) => (effectiveMinistries ?? 0) >= SHARED).length,
      rows.length,
    ),
    subtitle: words.charts.mapSubtitle(rows.length),
    note: words.charts.mapNote,
  };
  const room = roomForChart(texts, picture, options);
  const shown = sorted.slice(
    0,
    options.most ??
      (room === undefined
        ? sorted.length
        : Math.max(4, Math.floor((room - legendRoom - head - label * 4) / (label * 1.35)))),
  );
  const foot = label * (shown.length < sorted.length ? 4 : 2.6);
  const line = label * (narrow ? 2.9 : 1.6);
  const { svg, root, left, top, width, height } = frame(
    {
      ...texts,
      description: shown
        .map(
          ({ area, ministries, effectiveMinistries }) =>
            `${nameOf(area)}${words.colon}${ministries} ${words.charts.departments}, ` +
            `${formatNumber(effectiveMinistries, 1, words)} ${words.charts.effectiveDepartments}.`,
        )
        .join(' '),
    },
    () => legendRoom + head + shown.length * line + foot,
    picture,
    options,
    legendRoom + head + shown.length * label * 1.3 + foot,
  );

  // On a phone the name stands above its marks.
  const stub = narrow
    ? 0
    : Math.min(Math.max(...shown.map(({ area }) => textWidth(nameOf(area), label))) + label, width * 0.38);
  const overlapWidth = (width - stub) * 0.3;
  const from = left + stub;
  const x = scaleLinear()
    .domain([0, max(shown, ({ ministries }) => ministries) || 1])
    .range([from + label / 2, left + width - overlapWidth - label * 2]);
  const share = scaleLinear()
    .domain([0, 1])
    .range([
      left + width - overlapWidth,
      left + width - textWidth(formatPercent(1, words), label) - label * 0.3,
    ]);
  const y = scaleBand()
    .domain(shown.map((_, i) => String(i)))
    .range([top + legendRoom + head, top + height - foot]);

  drawLegend(root, legend, { left, top, width }, picture);
  axisBelow(root, x, ticksAcross(x, picture, { whole: true }), top + height - foot, picture);
  for (const [i, { area, ministries, effectiveMinistries, overlap }] of shown.entries()) {
    const band = y(String(i))!;
    const middle = narrow ? band + y.bandwidth() - label * 0.8 : band + y.bandwidth() / 2;
    if (narrow) write(root, shorten(nameOf(area), width, label), left, band + label * 1.2, { size: label });
    else
      write(
        root,
        shorten(nameOf(area), stub - label * 0.6, label),
        from - label * 0.5,
        middle + label * 0.35,
        { size: label, anchor: 'end' },
      );
    drawLine(root, x.range()[0], middle, x(ministries), middle, { colour: rule });
    ring(root, x(ministries), middle, label * 0.85);
    if (effectiveMinistries !== null) disc(root, x(effectiveMinistries), middle, label * 0.85);
    if (overlap === null) continue;
    drawBar(
      root,
      {
        left: share(0),
        top: middle - (label * 0.9) / 2,
        width: share(overlap) - share(0),
        height: label * 0.9,
      },
      label,
    );
    write(root, formatPercent(overlap, words), share(overlap) + label * 0.3, middle + label * 0.35, {
      size: label,
      colour: softInk,
    });
  }
  if (shown.length < sorted.length)
    write(root, words.charts.others(sorted.length - shown.length), left, top + height - label * 0.6, {
      size: label,
      colour: softInk,
    });
  return svg;
}

/** A hatched bar. */
function drawBar(into: SvgNode, box: Box, label: number): void {
  drawRect(into, box, '#C9DDED')
    .attr('stroke', blue)
    .attr('stroke-width', pixel(label / 16));
  if (box.width > 0) drawHatching(into, hatch(box, label * 0.5), blue, label / 16);
}

const ring = (into: SvgNode, x: number, y: number, diameter: number): void => {
  into
    .append('circle')
    .attr('cx', pixel(x))
    .attr('cy', pixel(y))
    .attr('r', pixel(diameter * 0.42))
    .attr('fill', '#ffffff')
    .attr('stroke', softInk)
    .attr('stroke-width', pixel(diameter / 7));
};

const disc = (into: SvgNode, x: number, y: number, diameter: number): void => {
  into
    .append('circle')
    .attr('cx', pixel(x))
    .attr('cy', pixel(y))
    .attr('r', pixel(diameter * 0.42))
    .attr('fill', ink);
};
