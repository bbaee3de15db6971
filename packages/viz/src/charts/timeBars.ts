import { timeParts } from '@joined-up/core';
import { scaleBand, scaleLinear } from 'd3';
import { squareAround, type Box } from '../frame/box.ts';
import { axisLeft, roomLeft, ticksOf } from '../frame/axes.ts';
import { drawHatching } from '../frame/drawHatching.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { TimeRow } from '../rows/timeRows.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { hatch } from '../svg/hatch.ts';
import { pixel } from '../svg/pixel.ts';
import { ink } from '../theme/contrast.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { textWidth } from '../theme/textWidth.ts';
import { LEADING } from '../theme/type.ts';
import { shorten } from '../theme/wrap.ts';
import { formatNumber, formatPercent } from '../titles/formatNumber.ts';
import { timeTitle } from '../titles/timeTitle.ts';
import { regimeWords } from '../titles/wordsOf.ts';

/** Options of `timeBars`: what its rows are, and which of them are best. */
export interface TimeOptions extends PictureOptions {
  /** What the labels of the rows are: ids of regimes, or numbers of committees, rising. @defaultValue 'regimes' */
  readonly along?: 'regimes' | 'committees';
  /**
   * Indices of the rows between which the best number of committees lies: drawn as a bracket under the
   * outcomes. See `bestRow`.
   */
  readonly best?: { readonly low: number; readonly high: number };
}

/** A part of a bar. They stand from the ground up: the work first, on the baseline, where lengths compare best. */
type Part = (typeof timeParts)[number];

/** Share of a part in capacity; an unknown one counts as 0. */
const shareOf = (row: TimeRow, part: Part): number => row[part] ?? 0;

/** The legend leaves out parts with a smaller share of capacity in every row: they cannot be seen. */
const VISIBLE = 0.001;

const fills: Readonly<Record<Part, string>> = {
  implementing: '#4A6D8C',
  meetings: '#F2D9A0',
  disruption: '#D9D9D9',
  mission: '#E6D5E3',
  blocked: '#ffffff',
};
const strokes = '#4D4D4D';

/**
 * Where does the time go? Capacity of each row as one bar that adds up to 1: implementing, meetings,
 * disruption, a muddled mission, waiting on obstacles; in a panel of its own below, if the rows have it,
 * the outcome.
 * @throws {RangeError} without rows
 */
export function timeBars(rows: readonly TimeRow[], options: TimeOptions = {}): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('time rows: expected at least one, received none');
  const { along = 'regimes', best } = options;
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
  } = picture;
  const nameOf = (row: TimeRow): string =>
    along === 'regimes' ? regimeWords(row.label, words, options.names).name : row.label;
  const legend = timeParts
    .filter((part) => part === 'implementing' || rows.some((row) => shareOf(row, part) >= VISIBLE))
    .toReversed()
    .map((part): LegendEntry => ({
      text: words.charts[part],
      mark: (into, x, y, side) => drawPart(into, part, squareAround(x, y, side), label),
    }));
  const withOutcome = rows.some(({ outcome }) => outcome !== undefined);
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const { svg, root, left, top, width, height } = frame(
    {
      title: timeTitle(rows, along, words),
      subtitle: `${words.charts.shareOfCapacity}, ${words.charts.lastMonths(24)}`,
      note: [
        ...(withOutcome ? [words.charts.intervalNote] : []),
        ...(best === undefined ? [] : [words.charts.bestNote]),
      ].join(' '),
      description: [
        ...rows.map(
          (row) =>
            `${nameOf(row)}${words.colon}${timeParts
              .filter((part) => row[part] !== undefined)
              .map((part) => `${words.charts[part]} ${formatPercent(shareOf(row, part), words)}`)
              .join(', ')}.`,
        ),
        ...(best === undefined
          ? []
          : [`${words.charts.bestNote} ${nameOf(rows[best.low])} – ${nameOf(rows[best.high])}.`]),
      ].join(' '),
    },
    () => legendRoom + label * 17 + (withOutcome ? label * 11 : 0) + label * 3,
    picture,
    options,
  );

  const foot = label * (along === 'committees' ? 3.4 : 3.2);
  const outcomeHeight = withOutcome ? (height - legendRoom - foot) * (best === undefined ? 0.38 : 0.45) : 0;
  const barsTop = top + legendRoom + label * 0.4;
  const barsBottom = top + height - foot - outcomeHeight;
  const y = scaleLinear().domain([0, 1]).range([barsBottom, barsTop]);
  const percent = [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: formatPercent(value, words) }));
  const start = left + roomLeft([percent[4].text, formatNumber(0.55, 2, words)], picture);
  const x = scaleBand()
    .domain(rows.map((_, i) => String(i)))
    .range([start, left + width])
    .paddingInner(0.35)
    .paddingOuter(0.2);

  const stagger = rows.some((row) => textWidth(nameOf(row), label) > x.step() - label / 2);

  drawLegend(root, legend, { left, top, width }, picture);
  axisLeft(
    root,
    y,
    (barsBottom - barsTop) / label > 12 ? percent : [percent[0], percent[2], percent[4]],
    [start, left + width],
    picture,
  );
  for (const [i, row] of rows.entries()) {
    let sum = 0;
    for (const part of timeParts) {
      const [from, to] = [y(sum), y(sum + shareOf(row, part))];
      drawPart(
        root,
        part,
        { left: x(String(i))!, top: to, width: x.bandwidth(), height: from - to },
        label,
      );
      sum += shareOf(row, part);
    }
    const text = formatPercent(row.implementing, words);
    if (textWidth(text, label) < x.bandwidth())
      write(root, text, x(String(i))! + x.bandwidth() / 2, y(row.implementing) + label * 1.3, {
        size: label,
        anchor: 'middle',
        colour: '#ffffff',
      });
    const level = stagger ? i % 2 : 0;
    const middle = x(String(i))! + x.bandwidth() / 2;
    const name = shorten(nameOf(row), x.step() * (stagger ? 1.9 : 1), label);
    const half = textWidth(name, label) / 2;
    write(
      root,
      name,
      Math.min(Math.max(middle, left + half), left + width - half),
      top + height - foot + label * (1.5 + level * LEADING),
      { size: label, anchor: 'middle' },
    );
  }
  if (along === 'committees')
    write(root, words.charts.committees, left + width, top + height - label * 0.4, {
      size: label,
      anchor: 'end',
    });
  if (withOutcome)
    drawOutcomes(
      root,
      rows,
      {
        middleOf: (i) => x(String(i))! + x.bandwidth() / 2,
        start,
        right: left + width,
        top: barsBottom + label * 2.4,
        bottom: top + height - foot - label * (best === undefined ? 0.4 : 1.4),
      },
      along,
      picture,
    );
  if (best !== undefined)
    drawBracket(
      root,
      x(String(best.low))!,
      x(String(best.high))! + x.bandwidth(),
      top + height - foot - label * 0.3,
      picture,
    );
  return svg;
}

/** A part of a bar; each has its own hatching besides its tint, so grey print tells them apart. */
function drawPart(into: SvgNode, part: Part, box: Box, label: number): void {
  if (!(box.height > 0)) return;
  drawRect(into, box, fills[part])
    .attr('stroke', strokes)
    .attr('stroke-width', pixel(label / 16));
  const lines =
    part === 'meetings'
      ? hatch(box, label * 0.6)
      : part === 'disruption'
        ? hatch(box, label * 0.6) + hatch(box, label * 0.6, false)
        : part === 'mission'
          ? hatch(box, label * 0.6, false)
          : '';
  if (lines !== '') drawHatching(into, lines, strokes, label / 14);
}

/** A bracket from one row to another, its ends turned up. */
function drawBracket(
  root: SvgNode,
  from: number,
  to: number,
  y: number,
  { sizes: { label } }: Picture,
): void {
  for (const end of [from, to])
    drawLine(root, end, y, end, y - label * 0.5, { colour: ink, width: label / 6 });
  drawLine(root, from, y, to, y, { colour: ink, width: label / 6 });
}

/** Where outcomes stand under the bars: the middle of each bar, and the edges of the room, pixels. */
interface UnderBars {
  middleOf(row: number): number;
  readonly start: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The outcome of each row under its bar, with the interval of its mean. */
function drawOutcomes(
  root: SvgNode,
  rows: readonly TimeRow[],
  { middleOf, start, right, top, bottom }: UnderBars,
  along: 'regimes' | 'committees',
  picture: Picture,
): void {
  const {
    words,
    sizes: { label },
  } = picture;
  const ends = rows
    .flatMap(({ outcome, outcomeLow, outcomeHigh }) => [outcome, outcomeLow, outcomeHigh])
    .filter((end) => end !== undefined && Number.isFinite(end)) as number[];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const pad = (high - low) * 0.15 || 0.05;
  const y = scaleLinear()
    .domain([low - pad, high + pad])
    .range([bottom, top]);
  write(root, words.charts.outcome, start, top - label * 0.7, { size: label, bold: true });
  axisLeft(
    root,
    y,
    ticksOf(y, Math.min(4, (bottom - top) / (label * 2)), picture),
    [start, right],
    picture,
  );
  for (const [i, { label: id, outcome, outcomeLow, outcomeHigh }] of rows.entries()) {
    if (outcome === undefined) continue;
    drawSymbol(
      root,
      along === 'regimes' ? regimeStyle(id, i) : { shape: 'circle', colour: ink, open: false },
      middleOf(i),
      y(outcome),
      label * 0.6,
    );
    if (outcomeLow === undefined || outcomeHigh === undefined || !Number.isFinite(outcomeLow)) continue;
    drawLine(root, middleOf(i), y(outcomeLow), middleOf(i), y(outcomeHigh), {
      colour: ink,
      width: label / 12,
    });
    for (const end of [outcomeLow, outcomeHigh])
      drawLine(root, middleOf(i) - label * 0.5, y(end), middleOf(i) + label * 0.5, y(end), {
        colour: ink,
        width: label / 12,
      });
  }
}
