import { line, scaleLinear, scalePoint } from 'd3';
import { axisLeft, roomLeft, ticksOf } from '../frame/axes.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import { pixel } from '../svg/pixel.ts';
import { ink } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shorten } from '../theme/wrap.ts';
import { doseTitle } from '../titles/doseTitle.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { metricWords } from '../titles/wordsOf.ts';

/** A measure at one level of a lever, minus the same at the first level. */
export interface DoseRow {
  /** The dose, for people to read. */
  readonly label: string;
  /** Mean over worlds, in the unit of the measure; NaN where there is none. */
  readonly mean: number;
  /** Lower end of its 95 % interval. */
  readonly low: number;
  /** Upper end of its 95 % interval. */
  readonly high: number;
  /** Single worlds, the same world in the same place at every level; `null`: not known. */
  readonly worlds: readonly (number | null)[];
}

/** Options of `doseResponse`: the lever, and the measure that responds to it. */
export interface DoseOptions extends PictureOptions {
  /** Id of a metric; or of a measure of your own, with its name in `measureName`. */
  readonly metric: string;
  /** Name of a measure that is no metric of the model, for people to read. */
  readonly measureName?: string;
  /** Name of the lever, for people to read. */
  readonly lever: string;
  /** Smallest difference that matters. */
  readonly matters: number;
}

/** Colour of single worlds: visible beside the lines of the axis, but behind the mean. */
const WORLD = '#9DB7CE';

/** At most this many worlds are drawn as lines; more could not be told apart. */
const LINES = 50;

/**
 * What does more of it do? The response at each level of a lever, minus that at the first in the same
 * world: single worlds as thin lines, the mean with its interval on top.
 * @param rows - at least two, in the order of the levels
 * @throws {RangeError} for fewer than two rows
 */
export function doseResponse(rows: readonly DoseRow[], options: DoseOptions): SVGSVGElement {
  if (rows.length < 2)
    throw new RangeError(`dose rows: expected at least two levels, received ${rows.length}`);
  const { metric, measureName, lever, matters } = options;
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
  } = picture;
  const measure = metricWords(metric, words, measureName);
  const worlds = rows[0].worlds.length;
  const drawn = Math.min(LINES, worlds);
  const { svg, root, left, top, width, height } = frame(
    {
      title: doseTitle(rows, matters, measure, lever, words),
      subtitle:
        `${measure.name}${measure.unit === '' ? '' : ` (${measure.unit})`}, ` +
        `${words.dose.minusFirst(lever, rows[0].label)}`,
      note: words.dose.note(drawn, worlds),
      description: rows
        .map(({ label: level, mean }) => `${level}: ${formatNumber(mean, 3, words, true)}.`)
        .join(' '),
    },
    () => label * 24,
    picture,
    options,
  );

  const levelWidth = (width - label * 3) / rows.length;
  const stagger = rows.some((row) => textWidth(row.label, label) > levelWidth - label / 2);
  const foot = label * (stagger ? 4.6 : 3.3);
  const paths = Array.from({ length: drawn }, (_, world) => rows.map((row) => row.worlds[world]));
  const ends = [0, ...rows.flatMap(({ mean, low, high }) => [mean, low, high]), ...paths.flat()].filter(
    (end) => end !== null && Number.isFinite(end),
  ) as number[];
  const y = scaleLinear()
    .domain([Math.min(...ends, -matters), Math.max(...ends, matters)])
    .nice(5)
    .range([top + height - foot, top + label]);
  const ticks = ticksOf(y, Math.max(3, Math.min(7, height / (label * 3))), picture, { sign: true });
  const start =
    left +
    roomLeft(
      ticks.map(({ text }) => text),
      picture,
    );
  const x = scalePoint()
    .domain(rows.map((_, i) => String(i)))
    .range([start, left + width])
    .padding(0.5);
  const at = (level: number): number => x(String(level))!;

  drawRect(
    root,
    { left: start, top: y(matters), width: left + width - start, height: y(-matters) - y(matters) },
    '#EDEDED',
  );
  axisLeft(root, y, ticks, [start, left + width], picture);
  drawLine(root, start, y(0), left + width, y(0), { colour: ink });
  const join = line<number | null>()
    .defined((value) => value !== null)
    .x((_, level) => at(level))
    .y((value) => y(value!));
  for (const path of paths)
    root
      .append('path')
      .attr('d', join(path))
      .attr('fill', 'none')
      .attr('stroke', WORLD)
      .attr('stroke-width', pixel(label / 12));
  root
    .append('path')
    .attr(
      'd',
      line<DoseRow>()
        .defined(({ mean }) => Number.isFinite(mean))
        .x((_, level) => at(level))
        .y(({ mean }) => y(mean))(rows),
    )
    .attr('fill', 'none')
    .attr('stroke', ink)
    .attr('stroke-width', pixel(label / 8));
  for (const [level, row] of rows.entries()) {
    if (Number.isFinite(row.low))
      drawLine(root, at(level), y(row.low), at(level), y(row.high), { colour: ink, width: label / 5 });
    if (Number.isFinite(row.mean))
      drawSymbol(root, { shape: 'circle', colour: ink, open: false }, at(level), y(row.mean), label * 0.7);
    const name = shorten(row.label, x.step() * (stagger ? 1.9 : 1), label);
    const half = textWidth(name, label) / 2;
    write(
      root,
      name,
      Math.min(Math.max(at(level), left + half), left + width - half),
      top + height - foot + label * (1.6 + (stagger ? (level % 2) * 1.3 : 0)),
      { size: label, anchor: 'middle' },
    );
  }
  write(root, shorten(lever, width, label), left + width, top + height - label * 0.4, {
    size: label,
    anchor: 'end',
  });
  return svg;
}
