import type { IntervalKind } from '@joined-up/statistics';
import { scaleBand, scaleLinear } from 'd3';
import { axisBelow, ticksAcross } from '../frame/axes.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import { noiseFloor, type Estimated, type SobolRow } from '../rows/sensitivityRows.ts';
import { ink, rule, softInk } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shorten } from '../theme/wrap.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { sensitivityTitle } from '../titles/sensitivityTitle.ts';
import { outputWords } from '../titles/wordsOf.ts';

/** Options of `sobolDots` and `morrisDots`: which number the parameters move. */
export interface SensitivityOptions extends PictureOptions {
  /** Id of the metric, or of an outcome of your own. */
  readonly metric: string;
  /** Id of the regime whose difference to the reference it is; without it, the metric itself. */
  readonly regime?: string;
  /** Id of the regime that it is compared to. @defaultValue 'status-quo' */
  readonly reference?: string;
  /** Index of a parameter without any effect, where no dummy was varied. */
  readonly nothing?: Estimated;
  /** Which intervals mean effects have (Morris). @defaultValue 'student' */
  readonly interval?: IntervalKind;
  /**
   * At most this many parameters are drawn or named. @defaultValue 15; Sobol' on a projector as many as
   * fit, Morris on a phone 6
   */
  readonly most?: number;
}

/** Marks of the two indices: first-order an open diamond, total a dot. */
const marks = {
  first: { shape: 'diamond', colour: '#B84B00', open: true },
  total: { shape: 'circle', colour: '#003E7E', open: false },
} as const;

/**
 * Which parameters explain the output? Sobol' indices with their intervals, largest total first; grey is
 * the noise floor.
 * @throws {RangeError} without rows
 */
export function sobolDots(rows: readonly SobolRow[], options: SensitivityOptions): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('sensitivity rows: expected at least one, received none');
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    narrow,
  } = picture;
  const { sensitivity } = words;
  const floor = noiseFloor([
    ...rows.filter(({ dummy }) => dummy === true).map(({ total }) => total),
    ...(options.nothing === undefined ? [] : [options.nothing]),
  ]);
  const most =
    options.most ??
    (picture.height === undefined ? 15 : Math.max(3, Math.floor((picture.height / label - 18) / 1.8)));
  const shown = rows.toSorted((a, b) => b.total.estimate - a.total.estimate).slice(0, most);
  const legend: readonly LegendEntry[] = (['first', 'total'] as const).map((which) => ({
    text: sensitivity[which],
    mark: (into, x, y, side) => drawSymbol(into, marks[which], x, y, side * 0.75),
  }));
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const line = label * (narrow ? 3 : 1.8);
  const foot = label * 2.6;
  const say = ({ estimate, low, high }: Estimated): string =>
    `${formatNumber(estimate, 2, words)} (${formatNumber(low, 2, words)} … ${formatNumber(high, 2, words)})`;
  const textOf = ({ parameter, dummy }: SobolRow): string =>
    dummy === true ? sensitivity.noise : wordsOfParameter(parameter, words, options.names).name;
  const { svg, root, left, top, width, height } = frame(
    {
      title: sensitivityTitle(
        rows.filter(({ dummy }) => dummy !== true).map(({ parameter, total }) => ({ parameter, ...total })),
        floor,
        words,
        (parameter) => wordsOfParameter(parameter, words, options.names).subject,
      ),
      subtitle: `${sensitivity.variance}. ${outputWords(options, words)}`,
      note: sensitivity.sobolNote,
      description: shown
        .map(
          (row) =>
            `${textOf(row)}: ${say(row.first)} ${sensitivity.first}, ${say(row.total)} ${sensitivity.total}.`,
        )
        .join(' '),
    },
    () => legendRoom + shown.length * line + foot + label,
    picture,
    options,
  );

  const stub = narrow
    ? 0
    : Math.min(Math.max(...shown.map((row) => textWidth(textOf(row), label))) + label, width * 0.4);
  const ends = shown
    .flatMap(({ first, total }) => [first, total])
    .flatMap(({ estimate, low, high }) => [estimate, low, high])
    .filter((value) => !Number.isNaN(value));
  const x = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(0.1, floor ?? 0, ...ends)])
    .nice(6)
    .range([left + stub + label, left + width - label]);
  const y = scaleBand()
    .domain(shown.map((_, i) => String(i)))
    .range([top + legendRoom + label * 0.4, top + height - foot])
    .paddingInner(0.2);
  const [ceiling, bottom] = [y.range()[0] - label * 0.2, y.range()[1]];
  drawLegend(root, legend, { left, top, width }, picture);
  if (floor !== null)
    drawRect(
      root,
      {
        left: x(Math.max(-floor, x.domain()[0])),
        top: ceiling,
        width: x(floor) - x(Math.max(-floor, x.domain()[0])),
        height: bottom - ceiling,
      },
      '#EDEDED',
    );
  drawLine(root, x(0), ceiling, x(0), bottom, { colour: ink, width: label / 10 });
  for (const [i, row] of shown.entries()) {
    const head = narrow ? label * 1.3 : 0;
    const middle = y(String(i))! + head + (y.bandwidth() - head) / 2;
    if (narrow)
      write(root, shorten(textOf(row), width, label), left, y(String(i))! + label, {
        size: label,
        rim: true,
      });
    else
      write(
        root,
        shorten(textOf(row), stub - label * 0.4, label),
        left + stub - label * 0.3,
        middle + label * 0.35,
        { size: label, anchor: 'end' },
      );
    drawLine(root, x.range()[0], middle, x.range()[1], middle, { colour: rule, dash: '2 3' });
    for (const [which, at] of [
      ['total', middle - label * 0.25],
      ['first', middle + label * 0.25],
    ] as const) {
      const { estimate, low, high } = row[which];
      if (Number.isNaN(estimate)) continue;
      if (!Number.isNaN(low))
        drawLine(root, x(low), at, x(high), at, {
          colour: which === 'total' ? marks.total.colour : softInk,
          width: label / 9,
        });
      drawSymbol(root, marks[which], x(estimate), at, label * 0.65);
    }
  }
  axisBelow(root, x, ticksAcross(x, picture), bottom, picture);
  return svg;
}
