import type { Box } from '../frame/box.ts';
import { extent, scaleLinear, select } from 'd3';
import { quantileDots } from '@joined-up/statistics';
import { axisBelow, ticksAcross } from '../frame/axes.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawDot, drawSymbol } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import { drawPairedValues, LINES, type PairedDrawing } from './pairedValues.ts';
import { drawRaincloud, peakOf, raincloudOf } from './raincloud.ts';
import { stackDots } from './stackDots.ts';
import { ceilingOf } from '../rows/shareOfWay.ts';
import { compare, type Compared, type PairedRow } from '../rows/compare.ts';
import { createSvg, type SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { ink, softInk } from '../theme/contrast.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { fontFamily } from '../theme/type.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shorten } from '../theme/wrap.ts';
import { overMonths } from '../titles/overMonths.ts';
import { differenceTitle } from '../titles/differenceTitle.ts';
import { digitsFor, formatNumber, formatPercent, formatSize } from '../titles/formatNumber.ts';
import { metricWords, regimeWords } from '../titles/wordsOf.ts';
import type { RegimeWords } from '../titles/words.ts';

/** Options of `pairedDifference`: which metric, compared to which regime. */
export interface PairedOptions extends PictureOptions {
  /** Metric id. */
  readonly metric: string;
  /** Regime that the others are compared to. @defaultValue 'status-quo' */
  readonly reference?: string;
  /** Smallest difference that matters, in the unit of the metric; default: see `usualMatters`. */
  readonly matters?: number;
  /**
   * Regime that nothing can beat, such as `planner`: not compared, but drawn as a line, with how much of
   * the way to it each regime goes.
   */
  readonly ceiling?: string;
  /** What a row's `seed` names: a seed, or a world of a study, the mean of its seeds. @defaultValue 'seeds' */
  readonly each?: 'seeds' | 'worlds';
  /**
   * Differences as dots, at most 50; or for researchers as rainclouds: density, quartiles and every
   * difference.
   * @defaultValue 'dots'
   */
  readonly show?: 'dots' | 'raincloud';
  /**
   * Both panels; or the differences alone, where there is little height; or a strip of them without a title,
   * for a place that tells the finding itself.
   * @defaultValue 'both'
   */
  readonly panels?: 'both' | 'differences' | 'strip';
}

/** At most this many differences are drawn as dots; more become quantiles. */
const DOTS = 50;
/** Dots of rows are drawn in one size unless they differ by more than this factor. */
const ALIKE = 1.5;

/**
 * Which regime has less of a metric, and how sure is that? Left: the metric under each regime, a line
 * joining each seed; right: the paired difference to the reference, at most 50 dots with the interval of
 * the mean below (a Gardner–Altman plot).
 * @param rows - one per run
 * @throws {RangeError} without rows of the reference, or with two for one seed and regime
 * @see Gardner & Altman (1986), Confidence intervals rather than P values, BMJ 292:746–750
 * @example
 * ```ts
 * const rows = [1, 2, 3].flatMap((seed) => [
 *   { seed, regime: 'status-quo', value: 0.3 },
 *   { seed, regime: 'cog', value: 0.4 + seed / 100 },
 * ]);
 * const picture = pairedDifference(rows, { metric: 'outcome' });
 * ```
 */
export function pairedDifference(rows: readonly PairedRow[], options: PairedOptions): SVGSVGElement {
  const picture = inWordsFor(options.each, resolvePicture(options));
  const { words, sizes, narrow } = picture;
  const comparison = compare(
    rows.filter(({ regime }) => regime !== options.ceiling),
    options.metric,
    options.reference ?? 'status-quo',
    options.matters,
  );
  const regimeName = (regime: string): RegimeWords => regimeWords(regime, words, options.names);
  const ceiling = options.ceiling === undefined ? undefined : ceilingOf(rows, options.ceiling, comparison);
  const clouds = options.show === 'raincloud';
  const drawing: PairedDrawing = { comparison, picture, regimeName, ceiling, clouds };
  const metric = metricWords(options.metric, words);
  const { seeds, matters, compared } = comparison;

  const dots = Math.min(DOTS, seeds.length);
  const notes = [
    seeds.length > DOTS && !clouds
      ? words.charts.dotsNote(dots, seeds.length)
      : words.charts.dotsAreSeeds(seeds.length),
    ...(clouds ? [words.charts.raincloudNote] : []),
    words.charts.barNote,
    ...(ceiling === undefined
      ? []
      : [
          `${words.charts.wayTo(
            compared
              .map(
                ({ regime }, i) => `${regimeName(regime).name} ${formatPercent(ceiling.shares[i], words)}`,
              )
              .join(', '),
            regimeName(ceiling.regime),
          )}.`,
        ]),
    ...(matters > 0 ? [words.charts.mattersNote(formatSize(matters, words))] : []),
    ...(seeds.length > LINES ? [words.charts.linesNote(LINES, seeds.length)] : []),
  ];
  const texts = {
    title: differenceTitle(comparison, words, options.names),
    subtitle:
      [
        `${metric.name}${metric.unit === '' ? '' : ` (${metric.unit})`}`,
        ...overMonths(options.metric, words),
      ].join(', ') + `; ${words.charts.seeds(seeds.length)}`,
    note: notes.join(' '),
    description: compared.map((one) => differenceSentence(one, drawing)).join(' '),
  };
  if (options.panels === 'strip') return stripOf(texts, drawing, options);
  const rowHeight = sizes.label * (clouds ? 8.5 : 6.5);
  const rightHeight = compared.length * rowHeight + sizes.label * 4.5;
  const leftHeight = Math.max(sizes.label * 18, narrow ? 0 : rightHeight);
  const alone = options.panels === 'differences';
  const { svg, root, left, top, width, height } = frame(
    alone ? { ...texts, note: '' } : texts,
    () => (alone ? rightHeight : narrow ? leftHeight + rightHeight : leftHeight),
    picture,
    options,
    alone ? rightHeight : undefined,
  );
  const gap = sizes.label * 2;
  if (alone) drawDifferences(root, { left, top, width, height }, drawing);
  else if (narrow) {
    drawPairedValues(root, { left, top, width, height: height - rightHeight }, drawing);
    drawDifferences(root, { left, top: top + height - rightHeight, width, height: rightHeight }, drawing);
  } else {
    const leftWidth = (width - gap) * 0.42;
    drawPairedValues(root, { left, top, width: leftWidth, height }, drawing);
    drawDifferences(
      root,
      { left: left + leftWidth + gap, top, width: width - leftWidth - gap, height },
      drawing,
    );
  }
  return svg;
}

/** Height of the axis below a strip, in label sizes. */
const STRIP_FOOT = 1.9;

/**
 * The differences alone, within thin margins; the finding is only in the SVG's title, for screen readers.
 */
function stripOf(
  { title, description }: { readonly title: string; readonly description: string },
  drawing: PairedDrawing,
  options: PairedOptions,
): SVGSVGElement {
  const {
    comparison: { compared },
    picture: {
      width,
      sizes: { label },
    },
  } = drawing;
  const rowHeight = label * (oneLineOf(drawing, width - 2 * label) === undefined ? 5.7 : 4);
  const height = compared.length * rowHeight + label * (1.8 + STRIP_FOOT);
  const svg = createSvg(
    { title: options.title ?? title, description },
    width,
    Math.ceil(height + label / 2),
    options.document,
  );
  const root: SvgNode = select<SVGElement, unknown>(svg);
  root.attr('font-family', fontFamily);
  drawDifferences(root, { left: label, top: label / 2, width: width - 2 * label, height }, drawing, true);
  return svg;
}

/** What a row is called, and in how many governments it differs. */
function rowText({ regime, difference }: Compared, { picture: { words }, regimeName }: PairedDrawing) {
  const said =
    difference.higher > difference.lower
      ? words.charts.higherIn(difference.higher, difference.count)
      : words.charts.lowerIn(difference.lower, difference.count);
  return { name: regimeName(regime).name, said: `${words.colon}${said}` };
}

/**
 * For a strip of one row: its text, if it fits beside the heading, and where that begins, from the left
 * edge.
 */
function oneLineOf(
  drawing: PairedDrawing,
  width: number,
): { readonly text: string; readonly left: number } | undefined {
  const {
    comparison: { compared, reference },
    picture: {
      words,
      sizes: { label },
    },
    regimeName,
  } = drawing;
  if (compared.length !== 1) return undefined;
  const { name, said } = rowText(compared[0], drawing);
  const text = `${name}${said}`;
  const left = textWidth(words.charts.differenceTo(regimeName(reference)), label, true) + label * 2;
  return left + label * 1.4 + textWidth(text, label) <= width ? { text, left } : undefined;
}

/** Says worlds in place of seeds where dots are worlds. */
const inWordsFor = (each: PairedOptions['each'], picture: Picture): Picture =>
  each === 'worlds'
    ? {
        ...picture,
        words: { ...picture.words, charts: { ...picture.words.charts, ...picture.words.worlds } },
      }
    : picture;

function differenceSentence(
  { regime, difference: { mean, low, high, lower, equal, higher } }: Compared,
  { comparison, picture: { words }, regimeName }: PairedDrawing,
): string {
  const digits = Math.max(digitsFor(Math.abs(mean)), digitsFor(comparison.matters));
  const say = (value: number): string => formatNumber(value, digits, words, true);
  return words.charts.differenceSentence({
    regime: regimeName(regime),
    mean: say(mean),
    low: say(low),
    high: say(high),
    lower,
    equal,
    higher,
  });
}

/** The right panel: a row of dots for each regime. */
function drawDifferences(
  root: SvgNode,
  { left, top, width, height }: Box,
  drawing: PairedDrawing,
  strip = false,
): void {
  const {
    comparison: { reference, compared, matters, seeds },
    picture,
    regimeName,
    clouds,
  } = drawing;
  // In a strip the name of its one row stands beside the heading, and the dots have the row to themselves.
  const beside = strip ? oneLineOf(drawing, width) : undefined;
  const {
    words,
    sizes: { label },
  } = picture;
  const count = Math.min(DOTS, seeds.length);
  const rows = compared.map((one) => ({
    ...one,
    dots: one.differences.length > DOTS ? quantileDots(one.differences, count) : one.differences,
  }));
  const rainclouds = clouds ? compared.map(({ differences }) => raincloudOf(differences)) : [];
  const peak = peakOf(rainclouds);
  const ends = rows.flatMap(({ dots, difference: { low, high } }, i) => [
    ...(clouds ? [...rainclouds[i].rain, ...rainclouds[i].cloud.at] : dots),
    ...[low, high].filter((end) => Number.isFinite(end)),
  ]);
  const [lowest, highest] = extent([0, ...ends, ...(ends.length === 0 ? [-1, 1] : [])]) as [number, number];
  const pad = (highest - lowest) * 0.04 || 1;
  const x = scaleLinear()
    .domain([lowest - pad, highest + pad])
    .range([left, left + width]);
  const head = label * 1.8;
  const foot = label * (strip ? STRIP_FOOT : 2.6);
  const bottom = top + height - foot;
  const rowHeight = (bottom - top - head) / Math.max(1, rows.length);

  write(
    root,
    shorten(words.charts.differenceTo(regimeName(reference)), width, label, true),
    left,
    top + label,
    { size: label, bold: true },
  );
  const [bandFrom, bandTo] = [-matters, matters].map((end) =>
    Math.min(left + width, Math.max(left, x(end))),
  );
  if (matters > 0)
    drawRect(
      root,
      { left: bandFrom, top: top + head, width: bandTo - bandFrom, height: bottom - top - head },
      '#EDEDED',
    );
  drawLine(root, x(0), top + head, x(0), bottom, { colour: ink, width: label / 8 });
  axisBelow(root, x, ticksAcross(x, picture, { sign: true }), bottom, picture);

  const ground = (row: number): number => top + head + (row + 1) * rowHeight - label * (clouds ? 1 : 1.3);
  const room = rowHeight - label * (beside === undefined ? 3.1 : 1.8);
  const largest = label * 0.8;
  // Only a dot's place on the axis counts, not its size. So a crowded row has smaller dots without
  // shrinking those of other rows; rows of similar size share one.
  const own = rows.map(({ dots }) => stackDots(dots, x, room, largest).diameter);
  const common = Math.min(...own.filter((size) => size * ALIKE >= Math.max(...own)));
  for (const [i, { regime, dots, difference }] of rows.entries()) {
    const style = regimeStyle(regime, i + 1);
    const size = Math.min(own[i], common);
    const rowTop = top + head + i * rowHeight;
    const [symbolLeft, symbolTop] =
      beside === undefined ? [left, rowTop + label * 0.8] : [left + beside.left, top + label * 0.65];
    drawSymbol(root, style, symbolLeft + label / 2, symbolTop, label * 0.9);
    // The count is the message: shorten the name.
    const { name, said } = rowText(compared[i], drawing);
    write(
      root,
      beside?.text ?? `${shorten(name, width - label * 1.5 - textWidth(said, label), label)}${said}`,
      symbolLeft + label * 1.4,
      symbolTop + label * 0.35,
      { size: label, rim: true },
    );
    if (clouds)
      drawRaincloud(
        root,
        rainclouds[i],
        x,
        { top: rowTop + label * 1.45, height: ground(i) - rowTop - label * 1.45, peak },
        style,
      );
    else
      for (const { x: at, up } of stackDots(dots, x, room, size, size).dots)
        drawDot(root, at, ground(i) - up, size, style);
    if (difference.count === 0) continue;
    const barAt = ground(i) + label * (clouds ? 0.45 : 0.5);
    if (Number.isFinite(difference.low))
      drawLine(root, x(difference.low), barAt, x(difference.high), barAt, {
        colour: ink,
        width: label / 5,
      });
    root
      .append('circle')
      .attr('cx', pixel(x(difference.mean)))
      .attr('cy', pixel(barAt))
      .attr('r', pixel(label / 3.5))
      .attr('fill', ink);
    if (i < rows.length - 1)
      drawLine(root, left, rowTop + rowHeight, left + width, rowTop + rowHeight, { colour: '#E4E4E4' });
  }
  if (rows.length === 0)
    write(root, words.report.none, left, top + head + label * 2, { size: label, colour: softInk });
}
