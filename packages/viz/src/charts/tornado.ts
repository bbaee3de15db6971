import { extent, scaleBand, scaleLinear } from 'd3';
import { squareAround } from '../frame/box.ts';
import { axisBelow, ticksAcross } from '../frame/axes.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import { ink } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shorten } from '../theme/wrap.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { usualMatters } from '../titles/matters.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { spreadOf, tornadoTitle } from '../titles/tornadoTitle.ts';
import { outputWords } from '../titles/wordsOf.ts';
import type { TornadoEnd, TornadoRow } from '../rows/tornadoRow.ts';
import { drawBar } from './drawBar.ts';

export type { TornadoEnd, TornadoRow };

/** Options of `tornado`: which number the parameters move, and what it is at the defaults. */
export interface TornadoOptions extends PictureOptions {
  /** Id of the metric. */
  readonly metric: string;
  /** Id of the regime whose difference to the reference is drawn; without it, the metric itself. */
  readonly regime?: string;
  /** Id of the regime that it is compared to. @defaultValue 'status-quo' */
  readonly reference?: string;
  /** The mean of the drawn number with every parameter at its default. */
  readonly base: number;
  /** How to read the bars, if not as ends of plausible ranges. */
  readonly note?: string;
  /** At most this many parameters are drawn. @defaultValue 12, or as many as fit on a projector */
  readonly most?: number;
  /** Smallest difference that matters, in the unit of the metric. @defaultValue see `usualMatters` */
  readonly matters?: number;
}

/** The low end is hatched as well as pale. */
const fills = { low: '#F2D9A0', high: '#4A6D8C' } as const;

/**
 * Which parameter drives a metric, or the difference between two regimes? A bar for each, from the value at
 * the defaults to that at either end of its plausible range, longest first; a dummy parameter marks the
 * noise floor.
 * @throws {RangeError} without rows
 */
export function tornado(rows: readonly TornadoRow[], options: TornadoOptions): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('tornado rows: expected at least one, received none');
  const { metric, base, matters = usualMatters(metric, []) } = options;
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    narrow,
  } = picture;
  const most =
    options.most ??
    (picture.height === undefined ? 12 : Math.max(3, Math.floor((picture.height / label - 17) / 1.5)));
  const sorted = rows.toSorted((a, b) => spreadOf(b) - spreadOf(a));
  const shown = sorted.slice(0, most);
  const noise = Math.max(0, ...rows.filter(({ dummy }) => dummy === true).map(spreadOf));
  const legend: readonly LegendEntry[] = (['low', 'high'] as const).map((end) => ({
    text: end === 'low' ? words.charts.lowEnd : words.charts.highEnd,
    mark: (into, x, y, side) => drawBar(into, fills[end], end === 'low', squareAround(x, y, side), label),
  }));
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  // A difference has a sign, and a zero to be drawn.
  const sign = options.regime !== undefined;
  const say = (value: number): string => formatNumber(value, 3, words, sign);
  const line = label * (narrow ? 3 : 1.8);
  const foot = label * 2.6;
  const { svg, root, left, top, width, height } = frame(
    {
      title: tornadoTitle(
        rows,
        matters,
        words,
        (parameter) => wordsOfParameter(parameter, words, options.names).subject,
      ),
      subtitle: outputWords(options, words),
      note: options.note ?? words.charts.tornadoNote,
      description: shown
        .map(
          ({ parameter, atLow, atHigh }) =>
            `${wordsOfParameter(parameter, words, options.names).name}: ` +
            `${say(atLow.mean)} ${words.charts.lowEnd}, ${say(atHigh.mean)} ${words.charts.highEnd}.`,
        )
        .join(' '),
    },
    () => legendRoom + shown.length * line + foot + label,
    picture,
    options,
  );

  const textOf = ({ parameter, dummy }: TornadoRow): string =>
    dummy === true ? words.charts.noise : wordsOfParameter(parameter, words, options.names).name;
  const stub = narrow
    ? 0
    : Math.min(Math.max(...shown.map((row) => textWidth(textOf(row), label))) + label, width * 0.4);
  const ends = shown
    .flatMap(({ atLow, atHigh }) => [atLow, atHigh])
    .flatMap(({ mean, low = mean, high = mean }) => [mean, low, high]);
  const [lowest, highest] = extent([...(sign ? [0] : []), base, ...ends]) as [number, number];
  const x = scaleLinear()
    .domain([lowest, highest === lowest ? lowest + 1 : highest])
    .nice(6)
    .range([left + stub, left + width - label]);
  const y = scaleBand()
    .domain(shown.map((_, i) => String(i)))
    .range([top + legendRoom + label * 0.4, top + height - foot])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const [ceiling, floor] = [y.range()[0] - label * 0.3, y.range()[1]];

  drawLegend(root, legend, { left, top, width }, picture);
  if (noise > 0)
    drawRect(
      root,
      {
        left: x(base - noise / 2),
        top: ceiling,
        width: x(base + noise / 2) - x(base - noise / 2),
        height: floor - ceiling,
      },
      '#EDEDED',
    );
  if (sign) drawLine(root, x(0), ceiling, x(0), floor, { colour: ink, width: label / 10 });
  for (const [i, row] of shown.entries()) {
    const { atLow, atHigh } = row;
    const bandTop = y(String(i))! + (narrow ? label * 1.4 : 0);
    const bandHeight = y.bandwidth() - (narrow ? label * 1.4 : 0);
    const name = textOf(row);
    if (narrow)
      write(root, shorten(name, width - label / 2, label), left + label / 2, y(String(i))! + label, {
        size: label,
        rim: true,
      });
    else
      write(
        root,
        shorten(name, stub - label * 0.6, label),
        left + stub - label * 0.5,
        bandTop + bandHeight / 2 + label * 0.35,
        { size: label, anchor: 'end' },
      );
    // The longer end first, so that the shorter shows where both go one way.
    const drawn = (
      [
        ['low', atLow],
        ['high', atHigh],
      ] as const
    ).toSorted(([, a], [, b]) => Math.abs(b.mean - base) - Math.abs(a.mean - base));
    for (const [end, { mean }] of drawn) {
      const [from, to] = [Math.min(x(base), x(mean)), Math.max(x(base), x(mean))];
      if (to > from)
        drawBar(
          root,
          fills[end],
          end === 'low',
          { left: from, top: bandTop, width: to - from, height: bandHeight },
          label,
        );
    }
    // Each end's whisker on a height of its own and over both bars: on one line they would read as one.
    for (const [end, { mean, low, high }] of drawn) {
      if (low === undefined || high === undefined) continue;
      const at = bandTop + bandHeight * (end === 'low' ? 0.3 : 0.7);
      drawLine(root, x(low), at, x(high), at, { colour: '#ffffff', width: label / 4 });
      drawLine(root, x(low), at, x(high), at, { colour: ink, width: label / 8 });
      drawLine(root, x(mean), at - bandHeight * 0.15, x(mean), at + bandHeight * 0.15, {
        colour: ink,
        width: label / 8,
      });
    }
  }
  drawLine(root, x(base), ceiling, x(base), floor, { colour: ink, dash: '3 3' });
  axisBelow(root, x, ticksAcross(x, picture, { sign }), floor, picture);
  return svg;
}
