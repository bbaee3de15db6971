import { area, extent, line, type ScaleLinear, scaleLinear, scaleLog, type ScaleLogarithmic } from 'd3';
import { axisBelow, axisLeft, roomLeft, ticksAcross } from '../frame/axes.ts';
import { drawLine } from '../frame/drawLine.ts';
import { drawDot } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { ink, softInk } from '../theme/contrast.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { textWidth } from '../theme/textWidth.ts';
import { formatNumber, formatPercent } from '../titles/formatNumber.ts';
import type { Words } from '../titles/words.ts';

/**
 * An observed figure and what simulated governments say of the same span of months, each on an index: 100
 * before the reform.
 */
export interface ObservedRow {
  /** Middle of the span. */
  readonly month: number;
  /** `null`: not observed. */
  readonly observed: number | null;
  /** Median over governments. */
  readonly median: number;
  /** The middle shares of governments, widest first: `FAN` says which. */
  readonly fan: readonly (readonly [number, number])[];
}

/** Options of `observedFan`: what is observed, what is simulated, and when the reform came. */
export interface ObservedFanOptions extends PictureOptions {
  /** What was observed, and what is simulated beside it. */
  readonly what: { readonly observed: string; readonly simulated: string };
  /** Months of the reform and of later steps. */
  readonly steps: readonly [number, ...number[]];
  /** Governments that were simulated. */
  readonly governments: number;
}

/** When a path was highest, and which share of its gain over 100 was lost until the lowest point after that. */
interface Turn {
  readonly month: number;
  readonly gain: number;
  readonly lost: number;
}

/**
 * Did what was observed happen in the model, and at the same time? The observed series above, simulated
 * governments below, over the same months, each on an index and a scale of its own: when they turn can be
 * compared, how far they go cannot.
 * @param rows - shape [span], months rising
 * @throws {RangeError} with fewer than two rows
 */
export function observedFan(rows: readonly ObservedRow[], options: ObservedFanOptions): SVGSVGElement {
  if (rows.length < 2)
    throw new RangeError(`observed rows: expected at least two, received ${rows.length}`);
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
  } = picture;
  const { svg, root, left, top, width, height } = frame(
    {
      title: observedTitle(rows, words),
      subtitle: words.charts.indexSubtitle,
      note: `${words.charts.worldsFanNote(options.governments)} ${words.charts.turnsNote}`,
      description: rows.map((row) => describe(row, words)).join(' '),
    },
    (wide) => Math.min(label * 34, Math.max(label * 26, wide * 0.62)),
    picture,
    options,
  );
  const foot = label * 2.8;
  const gap = label * 2.4;
  const panel = (height - foot - gap) / 2;
  const seen = rows.filter((row) => row.observed !== null);
  const panels = [
    { top: top + label * 1.6, bottom: top + panel, values: seen.map(({ observed }) => observed!) },
    { top: top + panel + gap, bottom: top + height - foot, values: rows.flatMap(({ fan }) => fan.flat()) },
  ].map((one, p) => ({
    // Names of steps stand above what was observed.
    ...one,
    y: scaleLog()
      .domain(aroundAll(one.values))
      .range([one.bottom, one.top + (p === 0 ? label * 1.8 : 0)]),
  }));
  const ticks = panels.map(({ y }) =>
    roundWithin(y.domain()).map((value) => ({ value, text: formatNumber(value, 0, words) })),
  );
  const from =
    left +
    Math.max(
      roomLeft(
        ticks.flat().map(({ text }) => text),
        picture,
      ),
      textWidth(words.charts.month, label) + label,
    );
  const x = scaleLinear()
    .domain([Math.min(0, rows[0].month), rows.at(-1)!.month])
    .range([from, left + width - label]);
  const headings = [
    words.charts.observed(options.what.observed),
    words.charts.simulated(options.what.simulated),
  ];
  panels.forEach(({ y, top: above }, p) => {
    axisLeft(root, y, ticks[p], [from, x.range()[1]], picture);
    drawLine(root, from, y(100), x.range()[1], y(100), { colour: ink, width: label / 10 });
    write(root, headings[p], from, above - label * 0.6, { size: label, bold: true });
  });
  drawSteps(root, x, options.steps, [panels[0].top, panels[1].bottom], picture);
  drawObserved(root, seen, x, panels[0].y, picture);
  drawSimulated(root, rows, x, panels[1].y, picture);
  axisBelow(root, x, ticksAcross(x, picture, { whole: true }), panels[1].bottom, picture);
  write(root, words.charts.month, from - label * 0.8, panels[1].bottom + label * 1.4, {
    size: label,
    anchor: 'end',
    colour: softInk,
  });
  return svg;
}

/** Domain of a log scale around 100 and all values above 0, with a margin of at least 5 %. */
function aroundAll(values: readonly number[]): readonly [number, number] {
  const [low, high] = extent([100, ...values.filter((value) => value > 0)]) as [number, number];
  const more = Math.max((high / low) ** 0.05, 1.05);
  return [low / more, high * more];
}

/**
 * Round numbers within a domain: 1, 1.5, 2, 3 and 5 times powers of ten; 1, 2 and 5, or powers alone, where
 * those would be too many.
 */
function roundWithin([low, high]: readonly number[]): readonly number[] {
  const powers = Array.from({ length: 13 }, (_, i) => 10 ** (i - 3));
  const within = (steps: readonly number[]) =>
    powers
      .flatMap((power) => steps.map((step) => step * power))
      .filter((value) => value >= low && value <= high);
  const fine = within([1, 1.5, 2, 3, 5]);
  if (fine.length <= 6) return fine;
  const usual = within([1, 2, 5]);
  return usual.length <= 7 ? usual : within([1]);
}

/** @returns nothing where a path never rises above 100 */
function turnOf(points: readonly { readonly month: number; readonly value: number }[]): Turn | undefined {
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best));
  const gain = highest.value - 100;
  if (!(gain > 0)) return undefined;
  const after = points.filter(({ month }) => month >= highest.month).map(({ value }) => value);
  return { month: highest.month, gain, lost: (highest.value - Math.min(...after)) / gain };
}

/** When what was observed was highest, how much of it was lost after that, and the same of the middle government. */
export function observedTitle(rows: readonly ObservedRow[], { charts, ...words }: Words): string {
  const say = (turn: Turn | undefined): string =>
    turn === undefined
      ? charts.neverRises
      : charts.turns(turn.month, formatPercent(turn.lost, { charts, ...words }));
  const observed = rows.flatMap(({ month, observed: value }) => (value === null ? [] : [{ month, value }]));
  return charts.observedTitle(
    say(turnOf(observed)),
    say(turnOf(rows.map(({ month, median }) => ({ month, value: median })))),
  );
}

const describe = ({ month, observed, median }: ObservedRow, words: Words): string =>
  `${words.charts.month} ${month}: ${formatNumber(observed, 0, words)}, ${formatNumber(median, 0, words)}.`;

function drawObserved(
  root: SvgNode,
  rows: readonly ObservedRow[],
  x: ScaleLinear<number, number>,
  y: ScaleLogarithmic<number, number>,
  { sizes }: Picture,
): void {
  const path = line<ObservedRow>(
    (row) => x(row.month),
    (row) => y(row.observed!),
  ).digits(2);
  root
    .append('path')
    .attr('d', path(rows) ?? '')
    .attr('fill', 'none')
    .attr('stroke', ink)
    .attr('stroke-width', sizes.line * 1.25)
    .attr('stroke-linejoin', 'round');
  for (const row of rows)
    drawDot(root, x(row.month), y(row.observed!), sizes.label * 0.55, { colour: ink, open: false });
}

function drawSimulated(
  root: SvgNode,
  rows: readonly ObservedRow[],
  x: ScaleLinear<number, number>,
  y: ScaleLogarithmic<number, number>,
  { sizes }: Picture,
): void {
  const { colour } = regimeStyle('cog', 1);
  rows[0].fan.forEach((_, edge) => {
    const band = area<ObservedRow>(
      (row) => x(row.month),
      (row) => y(Math.max(row.fan[edge][0], y.domain()[0])),
      (row) => y(row.fan[edge][1]),
    ).digits(2);
    root.append('path').attr('d', band(rows)!).attr('fill', colour).attr('opacity', 0.2);
  });
  const median = line<ObservedRow>(
    (row) => x(row.month),
    (row) => y(Math.max(row.median, y.domain()[0])),
  ).digits(2);
  root
    .append('path')
    .attr('d', median(rows)!)
    .attr('fill', 'none')
    .attr('stroke', colour)
    .attr('stroke-width', pixel(sizes.line * 1.25))
    .attr('stroke-linejoin', 'round');
}

/** A mark through both panels at each step, with its month where there is room. */
function drawSteps(
  root: SvgNode,
  x: ScaleLinear<number, number>,
  steps: readonly number[],
  [top, bottom]: readonly [number, number],
  { words, sizes: { label } }: Picture,
): void {
  let until = -Infinity;
  steps.forEach((month, i) => {
    drawLine(root, x(month), top, x(month), bottom, { colour: softInk, dash: i === 0 ? '3 3' : '1 3' });
    const text = i === 0 ? words.charts.reform(month) : words.charts.step(month);
    const wide = textWidth(text, label);
    const fits = x(month) + wide + label < x.range()[1];
    const at = fits ? x(month) + label * 0.4 : x(month) - label * 0.4;
    if ((fits ? at : at - wide) < until) return;
    until = fits ? at + wide : at;
    write(root, text, at, top + label, {
      size: label,
      anchor: fits ? 'start' : 'end',
      colour: softInk,
      rim: true,
    });
  });
}
