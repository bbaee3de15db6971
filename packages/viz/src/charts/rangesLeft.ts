import type { Narrowing } from '@joined-up/statistics';
import { scaleBand, scaleLinear } from 'd3';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { frame } from '../frame/frame.ts';
import { drawLegend, legendHeight, type LegendEntry } from '../frame/legend.ts';
import { resolvePicture, type PictureOptions } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { softInk } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { shorten } from '../theme/wrap.ts';
import { digitsFor, formatNumber } from '../titles/formatNumber.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';

/** Options of `rangesLeft`: how many worlds were tried, and how many are left. */
export interface RangesOptions extends PictureOptions {
  /** Number of accepted worlds. */
  readonly accepted: number;
  /** Number of worlds that were tried. */
  readonly worlds: number;
}

const colours = { sampled: '#D4D4D4', accepted: '#003E7E', median: '#ffffff' } as const;
/** A parameter counts as narrowed if at most this share of its range remains. */
const HALF = 0.5;

/**
 * How far do the observations narrow the parameters? A line for each parameter from the lowest to the
 * highest value sampled, a bar for the middle of the accepted worlds, narrowest first, with its ends in
 * numbers.
 * @param rows - see `narrowing`
 * @throws {RangeError} without rows
 */
export function rangesLeft(rows: readonly Narrowing[], options: RangesOptions): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('ranges: expected at least one parameter, received none');
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    narrow,
  } = picture;
  const nameOf = (name: string): string => wordsOfParameter(name, words, options.names).name;
  const { calibration } = words;
  const sorted = rows.toSorted((a, b) => a.remaining - b.remaining);
  const narrowed = rows.filter(({ remaining }) => remaining <= HALF).length;
  const say = ({ low, high }: Narrowing): string => {
    const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)));
    return Number.isNaN(low)
      ? '–'
      : calibration.range(formatNumber(low, digits, words), formatNumber(high, digits, words));
  };
  const legend: readonly LegendEntry[] = [
    {
      text: calibration.sampled,
      mark: (into, x, y, side) => {
        drawRect(
          into,
          { left: x - side / 2, top: y - side / 6, width: side, height: side / 3 },
          colours.sampled,
        );
      },
    },
    {
      text: calibration.middle,
      mark: (into, x, y, side) =>
        drawBar(into, { from: x - side / 2, to: x + side / 2, median: x }, y, side * 0.7),
    },
  ];
  const legendRoom = legendHeight(legend, picture.width - 2 * label, picture);
  const line = label * (narrow ? 3 : 2);
  const { svg, root, left, top, width, height } = frame(
    {
      title: narrowed === 0 ? calibration.narrowsNone : calibration.narrows(narrowed, rows.length),
      subtitle: calibration.accepted(options.accepted, options.worlds),
      note: calibration.note,
      description: sorted.map((row) => `${nameOf(row.name)}: ${say(row)}.`).join(' '),
    },
    () => legendRoom + rows.length * line + label * 2.4,
    picture,
    options,
  );

  const stub = narrow
    ? 0
    : Math.min(Math.max(...rows.map(({ name }) => textWidth(nameOf(name), label))) + label, width * 0.35);
  const numbers = Math.max(...rows.map((row) => textWidth(say(row), label))) + label;
  const x = scaleLinear()
    .domain([0, 1])
    .range([left + stub, left + width - (narrow ? 0 : numbers)]);
  const y = scaleBand()
    .domain(sorted.map((_, i) => String(i)))
    .range([top + legendRoom + label * 0.4, top + height - label * 2])
    .paddingInner(0.2);
  drawLegend(root, legend, { left, top, width }, picture);
  for (const [i, row] of sorted.entries()) {
    const {
      name,
      sampled: [from, to],
      low,
      high,
      median,
    } = row;
    const head = narrow ? label * 1.3 : 0;
    const middle = y(String(i))! + head + (y.bandwidth() - head) / 2;
    const at = (value: number): number => x(to > from ? (value - from) / (to - from) : 0.5);
    const base = narrow ? y(String(i))! + label : middle + label * 0.35;
    write(
      root,
      shorten(nameOf(name), narrow ? width - numbers : stub - label * 0.4, label),
      narrow ? left : left + stub - label * 0.6,
      base,
      { size: label, ...(narrow ? {} : { anchor: 'end' }) },
    );
    write(root, say(row), left + width, base, { size: label, anchor: 'end', colour: softInk });
    drawRect(
      root,
      { left: x(0), top: middle - label * 0.15, width: x(1) - x(0), height: label * 0.3 },
      colours.sampled,
    );
    if (!Number.isNaN(low))
      drawBar(root, { from: at(low), to: at(high), median: at(median) }, middle, label * 0.7);
  }
  const foot = top + height - label * 0.6;
  write(root, calibration.lowest, x(0), foot, { size: label, colour: softInk });
  write(root, calibration.highest, x(1), foot, { size: label, colour: softInk, anchor: 'end' });
  return svg;
}

/** The middle of what is accepted, and the median in it. */
function drawBar(
  into: SvgNode,
  { from, to, median }: { readonly from: number; readonly to: number; readonly median: number },
  middle: number,
  thick: number,
): void {
  drawRect(
    into,
    { left: from, top: middle - thick / 2, width: Math.max(2, to - from), height: thick },
    colours.accepted,
  );
  drawLine(into, median, middle - thick / 2, median, middle + thick / 2, {
    colour: colours.median,
    width: thick / 4,
  });
}
