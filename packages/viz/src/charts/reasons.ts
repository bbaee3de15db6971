import { extent, scaleBand, scaleLinear } from 'd3';
import { axisBelow, ticksAcross } from '../frame/axes.ts';
import { drawLine } from '../frame/drawLine.ts';
import { frame } from '../frame/frame.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { ReasonRow } from '../rows/reasonRows.ts';
import { ink, softInk } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shorten } from '../theme/wrap.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { usualMatters } from '../titles/matters.ts';
import { reasonTitle } from '../titles/reasonTitle.ts';
import { outputWords } from '../titles/wordsOf.ts';
import { drawBar } from './drawBar.ts';

/** Options of `reasons`: which difference is taken apart. */
export interface ReasonOptions extends PictureOptions {
  /** Id of the metric that differs. */
  readonly metric: string;
  /** Id of the regime that is compared to the reference. */
  readonly regime: string;
  /** Id of the regime that it is compared to. @defaultValue 'status-quo' */
  readonly reference?: string;
  /** Smallest difference that matters, in the unit of the metric. @defaultValue see `usualMatters` */
  readonly matters?: number;
}

/** Fills of what adds, of what takes away (hatched too), and of their sum. */
const fills = { more: '#4A6D8C', less: '#F2D9A0', sum: '#595959' } as const;

/**
 * What is a difference made of? A bar for each reason, each beginning where the one above it ends; the last
 * is the difference.
 * @param rows - in the order in which they are told (`reasonRows`); they add up to the difference
 * @throws {RangeError} without rows
 */
export function reasons(rows: readonly ReasonRow[], options: ReasonOptions): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('reason rows: expected at least one, received none');
  const { metric, matters = usualMatters(metric, []) } = options;
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    narrow,
  } = picture;
  const say = (value: number): string => formatNumber(value, 3, words, true);
  const nameOf = ({ reason }: ReasonRow): string => words.reasons.reasons[reason].name;
  const difference = rows.reduce((sum, { mean }) => sum + mean, 0);
  const bars = [
    ...rows.map((row, i) => ({
      name: nameOf(row),
      from: rows.slice(0, i).reduce((sum, { mean }) => sum + mean, 0),
      ...row,
      sum: false,
    })),
    {
      name: words.reasons.difference,
      from: 0,
      mean: difference,
      low: undefined,
      high: undefined,
      sum: true,
    },
  ];
  const line = label * (narrow ? 3 : 1.9);
  const foot = label * 2.6;
  const { svg, root, left, top, width, height } = frame(
    {
      title: reasonTitle(rows, matters, words),
      subtitle: outputWords(options, words),
      note: `${words.reasons.about} ${words.reasons.lines}`,
      description: bars.map(({ name, mean }) => `${name}: ${say(mean)}.`).join(' '),
    },
    () => bars.length * line + foot + label * 0.6,
    picture,
    options,
  );

  const numbers = Math.max(...bars.map(({ mean }) => textWidth(say(mean), label))) + label;
  const stub = narrow
    ? 0
    : Math.min(Math.max(...bars.map(({ name }) => textWidth(name, label))) + label, width * 0.4);
  const [lowest, highest] = extent([
    0,
    ...bars.flatMap(({ from, mean, low = mean, high = mean }) => [
      from,
      from + mean,
      from + low,
      from + high,
    ]),
  ]) as [number, number];
  const x = scaleLinear()
    .domain([lowest, highest === lowest ? lowest + 1 : highest])
    .nice(6)
    .range([left + stub, left + width - numbers]);
  const y = scaleBand()
    .domain(bars.map((_, i) => String(i)))
    .range([top + label * 0.3, top + height - foot])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const [ceiling, floor] = [y.range()[0], y.range()[1]];

  drawLine(root, x(0), ceiling, x(0), floor, { colour: ink, width: label / 10 });
  for (const [i, { name, from, mean, low, high, sum }] of bars.entries()) {
    const nameRoom = narrow ? label * 1.4 : 0;
    const bandTop = y(String(i))! + nameRoom;
    const bandHeight = y.bandwidth() - nameRoom;
    const middle = bandTop + bandHeight / 2;
    if (narrow)
      write(root, shorten(name, width - label / 2, label), left + label / 2, y(String(i))! + label, {
        size: label,
        bold: sum,
        rim: true,
      });
    else
      write(
        root,
        shorten(name, stub - label * 0.6, label),
        left + stub - label * 0.5,
        middle + label * 0.35,
        { size: label, anchor: 'end', bold: sum },
      );
    const [start, end] = [Math.min(x(from), x(from + mean)), Math.max(x(from), x(from + mean))];
    const kind = sum ? 'sum' : mean < 0 ? 'less' : 'more';
    // A bar too thin to see continues the thread from the bar above.
    if (end - start < 1)
      drawLine(root, start, bandTop, start, bandTop + bandHeight, { colour: softInk, dash: '2 2' });
    else
      drawBar(
        root,
        fills[kind],
        kind === 'less',
        { left: start, top: bandTop, width: end - start, height: bandHeight },
        label,
      );
    if (low !== undefined && high !== undefined && Number.isFinite(low)) {
      drawLine(root, x(from + low), middle, x(from + high), middle, {
        colour: '#ffffff',
        width: label / 4,
      });
      drawLine(root, x(from + low), middle, x(from + high), middle, { colour: ink, width: label / 8 });
    }
    write(root, say(mean), left + width, middle + label * 0.35, { size: label, anchor: 'end', bold: sum });
    // Where the next bar begins.
    if (i < bars.length - 1 && !bars[i + 1].sum)
      drawLine(root, x(from + mean), bandTop + bandHeight, x(from + mean), y(String(i + 1))! + nameRoom, {
        colour: softInk,
        dash: '2 2',
      });
  }
  axisBelow(root, x, ticksAcross(x, picture, { sign: true }), floor, picture);
  return svg;
}
