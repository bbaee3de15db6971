import { area, extent, line, type ScaleLinear, scaleLinear } from 'd3';
import { metricNamed } from '@joined-up/core';
import { axisBelow, axisLeft, roomLeft, ticksAcross, ticksOf } from '../frame/axes.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { frame } from '../frame/frame.ts';
import { edgesOf, placeText, spotsBeside, type Edges, type Spot } from '../frame/placeText.ts';
import { resolvePicture, type Picture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import { drawRecovery, recoveryDots } from './recoveryStrip.ts';
import type { PathRow } from '../rows/pathRows.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { ink, softInk } from '../theme/contrast.ts';
import { dashFor, regimeStyle } from '../theme/regimeStyle.ts';
import { textWidth } from '../theme/textWidth.ts';
import { digitsFor, formatNumber, formatSize } from '../titles/formatNumber.ts';
import { usualMatters } from '../titles/matters.ts';
import { dipOf, pathTitle, type PathFacts } from '../titles/pathTitle.ts';
import { metricWords, regimeWords } from '../titles/wordsOf.ts';

/** Options of `differencePath`: which difference is drawn, and when the reform came. */
export interface PathOptions extends PictureOptions {
  /** Metric id. */
  readonly metric: string;
  /** Id of the regime that is compared to the reference. */
  readonly regime: string;
  /** Id of the regime that it is compared to. @defaultValue 'status-quo' */
  readonly reference?: string;
  /** Month of the reform. */
  readonly start: number;
  /** Months of later steps of the reform or the reference, each a mark. @defaultValue none */
  readonly steps?: readonly number[];
  /** The interval of the mean, single seeds, or a fan of the middle 50, 80 and 95 % of seeds. @defaultValue 'band' */
  readonly show?: 'band' | 'paths' | 'fan';
  /** Month in which each seed recovered, `null` for not yet: drawn below the months. */
  readonly recovery?: readonly (number | null)[];
  /** Which way is worse; default: what core says of the metric, else lower. */
  readonly worse?: 'lower' | 'higher';
  /** Smallest difference that matters, in the unit of the metric. @defaultValue see `usualMatters` */
  readonly matters?: number;
}

const DIP = '#F3C9A8';
/** At most this many lines of step names above each other; further marks have no name. */
const STEP_LINES = 3;

/**
 * When does a reform dip, and when does it pay? The paired difference month by month, the dip shaded, the
 * interval of the mean or single seeds; below, if `recovery` is given, the months in which at most 50 seeds
 * recovered, with a bin for those that have not.
 * @param rows - shape [month], rising
 * @throws {RangeError} without rows
 */
export function differencePath(rows: readonly PathRow[], options: PathOptions): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('path rows: expected at least one month, received none');
  const {
    regime,
    metric,
    reference = 'status-quo',
    start,
    steps = [],
    show = 'band',
    recovery,
    matters = usualMatters(metric, []),
  } = options;
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
  } = picture;
  const worse =
    (options.worse ?? (metricNamed(metric)?.better === 'lower' ? 'higher' : 'lower')) === 'higher' ? 1 : -1;
  const facts: PathFacts = { rows, start, worse, matters, recovery };
  const [metricWord, regimeWord, referenceWord] = [
    metricWords(metric, words),
    regimeWords(regime, words, options.names),
    regimeWords(reference, words, options.names),
  ];
  const style = regimeStyle(regime, 1);
  const paths = rows[0].paths?.length ?? 0;
  const drawPaths = show === 'paths' && paths > 0;
  const drawFan = show === 'fan' && rows.every(({ fan }) => fan !== undefined);
  // Without a dip there is nothing to recover from, unless some seed has not recovered.
  const dots =
    recovery === undefined || (dipOf(facts) === undefined && !recovery.includes(null))
      ? []
      : recoveryDots(recovery);

  const { svg, root, left, top, width, height } = frame(
    {
      title: pathTitle(facts, metricWord, regimeWord, words),
      subtitle:
        `${metricWord.name}` +
        (metricWord.unit === '' ? '' : ` (${metricWord.unit})`) +
        `${words.colon}${words.charts.minus(regimeWord, referenceWord)}`,
      note: [
        drawPaths ? words.charts.pathsNote(paths) : drawFan ? words.charts.fanNote : words.charts.bandNote,
        ...(matters > 0 ? [words.charts.mattersNote(formatSize(matters, words))] : []),
        ...(rows.some(({ disruption }) => disruption !== undefined) ? [words.charts.disruptionNote] : []),
        ...(dots.length > 0 ? [words.charts.recoveredNote(dots.length)] : []),
      ].join(' '),
      description: describe(facts, picture),
    },
    (wide) => Math.min(label * 24, Math.max(label * 16, wide * 0.42)) + (dots.length > 0 ? label * 6 : 0),
    picture,
    options,
  );

  const strip = dots.length > 0 ? Math.min(label * 7, height * 0.3) : 0;
  const foot = label * 2.8;
  const bottom = top + height - strip - foot;
  const single = drawPaths
    ? rows.flatMap((row) => row.paths ?? []).filter((value) => value !== null)
    : drawFan
      ? rows.flatMap(({ fan }) => fan!.flat())
      : [];
  const ends = [
    -matters,
    matters,
    ...rows.flatMap(({ mean, low, high, disruption }) => [
      mean,
      ...(drawPaths ? [] : [low, high]),
      ...(disruption === undefined ? [] : [worse * disruption]),
    ]),
  ].filter(Number.isFinite);
  const y = scaleLinear()
    .domain(extent([0, ...ends, ...single]) as [number, number])
    .nice(5)
    .range([bottom, top + label * 0.6]);
  if (y.domain()[0] === y.domain()[1]) y.domain([-1, 1]);
  const ticks = ticksOf(y, Math.min(6, (bottom - top) / (label * 2.2)), picture, { sign: true });
  const from =
    left +
    Math.max(
      roomLeft(
        ticks.map(({ text }) => text),
        picture,
      ),
      textWidth(words.charts.month, label) + label,
    );
  const bin = dots.length > 0 ? textWidth(words.charts.notYet, label) + label * 1.2 : label;
  const x = scaleLinear()
    .domain([rows[0].month, rows.at(-1)!.month])
    .range([from, left + width - bin]);

  if (matters > 0)
    drawRect(
      root,
      { left: from, top: y(matters), width: x.range()[1] - from, height: y(-matters) - y(matters) },
      '#EDEDED',
    );
  axisLeft(root, y, ticks, [from, x.range()[1]], picture);
  drawDip(root, facts, x, y);
  if (drawPaths) drawSingle(root, rows, x, y, style.colour);
  else if (drawFan) drawFans(root, rows, x, y, style.colour);
  else {
    const band = area<PathRow>(
      (row) => x(row.month),
      (row) => y(row.low),
      (row) => y(row.high),
    )
      .defined(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
      .digits(2);
    root
      .append('path')
      .attr('d', band(rows) ?? '')
      .attr('fill', style.colour)
      .attr('opacity', 0.25);
  }
  if (rows.some(({ disruption }) => disruption !== undefined)) {
    const lost = line<PathRow>(
      (row) => x(row.month),
      (row) => y(worse * row.disruption!),
    )
      .defined(({ disruption }) => disruption !== undefined)
      .digits(2);
    root
      .append('path')
      .attr('d', lost(rows)!)
      .attr('fill', 'none')
      .attr('stroke', softInk)
      .attr('stroke-width', picture.sizes.line / 2)
      .attr('stroke-dasharray', '2 3');
  }
  drawLine(root, from, y(0), x.range()[1], y(0), { colour: ink, width: label / 10 });
  const asReference = { x: x.range()[1], y: y(0) - label * 0.4, anchor: 'end' as const };
  write(root, words.charts.as(referenceWord), asReference.x, asReference.y, {
    size: label,
    anchor: asReference.anchor,
    rim: true,
  });
  const mean = line<PathRow>(
    (row) => x(row.month),
    (row) => y(row.mean),
  ).digits(2);
  root
    .append('path')
    .attr('d', mean(rows)!)
    .attr('fill', 'none')
    .attr('stroke', style.colour)
    .attr('stroke-width', picture.sizes.line * 1.25)
    .attr('stroke-linejoin', 'round')
    .attr('stroke-dasharray', dashFor(style, picture.sizes.line));
  const plane: Plane = {
    x,
    y,
    top,
    bottom,
    from,
    to: left + width,
    taken: [edgesOf(words.charts.as(referenceWord), asReference, label)],
  };
  // The reform is named first, then the largest change, then what room is left to later steps.
  const marks = marksOf(plane, start, steps);
  const first = namesOf(marks.slice(0, 1), plane, picture);
  const largest = largestOf(facts, plane, picture);
  const later = namesOf(marks.slice(1), plane, picture);
  drawSteps(root, plane, marks, [...first, ...later], picture);
  if (largest !== undefined) drawLargest(root, largest, plane, style.colour, picture);
  axisBelow(root, x, ticksAcross(x, picture, { whole: true }), bottom, picture);
  write(root, words.charts.month, from - label * 0.8, bottom + label * 1.4, {
    size: label,
    anchor: 'end',
    colour: softInk,
  });
  if (dots.length > 0)
    drawRecovery(root, dots, { x, start, top: bottom + foot, height: strip, bin }, style, picture);
  return svg;
}

function describe(facts: PathFacts, { words }: Picture): string {
  const { rows, recovery } = facts;
  const dip = dipOf(facts);
  const last = rows.at(-1)!;
  const at = ({ month, mean }: PathRow): string =>
    `${words.charts.month} ` +
    `${month}${words.colon}${formatNumber(mean, Math.max(2, digitsFor(Math.abs(mean))), words, true)}.`;
  const back =
    recovery === undefined
      ? []
      : [
          `${words.charts.notYet}${words.colon}${recovery.filter((month) => month === null).length} / ` +
            `${recovery.length}.`,
        ];
  return [...(dip === undefined ? [] : [at(dip.deepest)]), at(last), ...back].join(' ');
}

/** Shades what lies between zero and the mean on the worse side, from the reform on. */
function drawDip(
  root: SvgNode,
  { rows, start, worse }: PathFacts,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): void {
  const dip = area<PathRow>(
    (row) => x(row.month),
    () => y(0),
    (row) => y(row.mean * worse > 0 ? row.mean : 0),
  ).digits(2);
  const after = rows.filter(({ month }) => month >= start);
  if (after.some(({ mean }) => mean * worse > 0))
    root.append('path').attr('d', dip(after)!).attr('fill', DIP);
}

function drawSingle(
  root: SvgNode,
  rows: readonly PathRow[],
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  colour: string,
): void {
  const lines = root.append('g').attr('fill', 'none').attr('stroke', colour).attr('opacity', 0.35);
  for (let seed = 0; seed < rows[0].paths!.length; seed++) {
    const path = line<PathRow>(
      (row) => x(row.month),
      (row) => y(row.paths![seed]!),
    )
      .defined((row) => typeof row.paths?.[seed] === 'number')
      .digits(2);
    lines.append('path').attr('d', path(rows) ?? '');
  }
}

/** Nested bands: the middle half is darkest, and the outermost has an edge. */
function drawFans(
  root: SvgNode,
  rows: readonly PathRow[],
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  colour: string,
): void {
  for (const [i] of rows[0].fan!.entries()) {
    const band = area<PathRow>(
      (row) => x(row.month),
      (row) => y(row.fan![i][0]),
      (row) => y(row.fan![i][1]),
    ).digits(2);
    root.append('path').attr('d', band(rows)!).attr('fill', colour).attr('opacity', 0.2);
  }
  for (const edge of [0, 1])
    root
      .append('path')
      .attr(
        'd',
        line<PathRow>(
          (row) => x(row.month),
          (row) => y(row.fan![0][edge]),
        ).digits(2)(rows)!,
      )
      .attr('fill', 'none')
      .attr('stroke', colour)
      .attr('stroke-width', 0.75);
}

/** Where the path is drawn: its scales and edges, and what texts take of it. */
interface Plane {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  /** Right edge of the picture, beyond the last month. */
  readonly to: number;
  readonly taken: Edges[];
}

/** A text with the spot that was found for it. */
interface Placed {
  readonly text: string;
  readonly spot: Spot;
}

/** The largest change after the reform; its text, where there is room for it. */
interface Largest {
  readonly row: PathRow;
  readonly said?: Placed | undefined;
}

/** The largest change after the reform: the bottom of the dip, else the furthest from the reference. */
function largestOf(
  facts: PathFacts,
  { x, y, top, from, bottom, taken }: Plane,
  { words, sizes: { label } }: Picture,
): Largest | undefined {
  const after = facts.rows.filter(({ month }) => month >= facts.start);
  const row =
    dipOf(facts)?.deepest ??
    after.reduce<PathRow | undefined>(
      (most, one) => (most === undefined || Math.abs(one.mean) > Math.abs(most.mean) ? one : most),
      undefined,
    );
  if (row === undefined || Math.abs(row.mean) <= facts.matters) return undefined;
  const [atX, atY] = [x(row.month), y(row.mean)];
  const text = words.charts.largest(
    formatNumber(row.mean, Math.max(2, digitsFor(Math.abs(row.mean))), words, true),
    row.month,
  );
  // Away from the line of the reference, and on the side where there is room.
  const [above, below] = [atY - label * 0.6, Math.min(atY + label * 0.9, bottom - label * 0.3)];
  const spots = (atY > y(0) ? [below, above] : [above, below]).flatMap((at) => [
    { x: atX + label * 0.7, y: at, anchor: 'start' as const },
    { x: atX - label * 0.7, y: at, anchor: 'end' as const },
  ]);
  const within = { left: from, right: x.range()[1], top: top - label, bottom };
  const spot = placeText(text, spots, { size: label, within, taken });
  return { row, said: spot && { text, spot } };
}

/** A ring at the largest change, and how large it is. */
function drawLargest(
  root: SvgNode,
  { row, said }: Largest,
  { x, y }: Plane,
  colour: string,
  { sizes: { label } }: Picture,
): void {
  root
    .append('circle')
    .attr('cx', pixel(x(row.month)))
    .attr('cy', pixel(y(row.mean)))
    .attr('r', pixel(label * 0.35))
    .attr('fill', '#ffffff')
    .attr('stroke', colour)
    .attr('stroke-width', pixel(label / 6));
  if (said === undefined) return;
  const { text, spot } = said;
  write(root, text, spot.x, spot.y, { size: label, anchor: spot.anchor, rim: true });
}

/** The reform, or a later step of it or of the reference. */
interface Mark {
  readonly month: number;
  readonly isReform: boolean;
}

/** The reform and its later steps, each once, as far as they are within the months. */
function marksOf({ x }: Plane, start: number, steps: readonly number[]): readonly Mark[] {
  const [first, last] = x.domain();
  const rising = [...new Set(steps)].toSorted((a, b) => a - b).filter((month) => month !== start);
  return [start, ...rising]
    .filter((month) => month >= first && month <= last)
    .map((month) => ({ month, isReform: month === start }));
}

/** Names of marks, each where there is room for it, in the first line that is free there. */
function namesOf(
  marks: readonly Mark[],
  { x, top, bottom, from, to, taken }: Plane,
  { words, sizes: { label } }: Picture,
): readonly Placed[] {
  const within = { left: from, right: to, top, bottom };
  const lines = Array.from({ length: STEP_LINES }, (_, row) => top + label * (1 + 1.2 * row));
  return marks.flatMap(({ month, isReform }) => {
    const text = isReform ? words.charts.reform(month) : words.charts.step(month);
    const spots = spotsBeside(text, x(month), { size: label, within, usual: x.range()[1], lines });
    const spot = placeText(text, spots, { size: label, within, taken });
    return spot === undefined ? [] : [{ text, spot }];
  });
}

/** A mark at the reform and at each of its later steps, and the names that have room. */
function drawSteps(
  root: SvgNode,
  { x, top, bottom }: Plane,
  marks: readonly Mark[],
  named: readonly Placed[],
  { sizes: { label } }: Picture,
): void {
  // All lines first, so that names lie above them.
  for (const { month, isReform } of marks)
    drawLine(root, x(month), top, x(month), bottom, {
      colour: softInk,
      dash: isReform ? '3 3' : '1 3',
    });
  for (const { text, spot } of named)
    write(root, text, spot.x, spot.y, { size: label, anchor: spot.anchor, colour: softInk, rim: true });
}
