import type { Box } from '../frame/box.ts';
import { extent, line, scaleLinear, scalePoint } from 'd3';
import { axisLeft, roomLeft, ticksOf } from '../frame/axes.ts';
import { drawLine } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import type { Picture } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { Comparison } from '../rows/compare.ts';
import type { Ceiling } from '../rows/shareOfWay.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { ink } from '../theme/contrast.ts';
import { regimeStyle } from '../theme/regimeStyle.ts';
import { textWidth } from '../theme/textWidth.ts';
import { LEADING } from '../theme/type.ts';
import { shorten, wrap, wrapTo } from '../theme/wrap.ts';
import type { RegimeWords } from '../titles/words.ts';

/** At most this many seeds are drawn as lines; more could not be told apart. */
export const LINES = 50;

/** A name under its column takes at most this many lines. */
const DEEPEST = 3;

/** What both panels of the paired chart draw from. */
export interface PairedDrawing {
  readonly comparison: Comparison;
  readonly picture: Picture;
  readonly regimeName: (regime: string) => RegimeWords;
  readonly ceiling: Ceiling | undefined;
  readonly clouds: boolean;
}

/** The left panel of the paired chart: the metric under each regime, a line joining each seed. */
export function drawPairedValues(
  root: SvgNode,
  { left, top, width, height }: Box,
  {
    comparison: { reference, referenceValues, compared, seeds },
    picture,
    regimeName,
    ceiling,
  }: PairedDrawing,
): void {
  const {
    words,
    sizes: { label },
  } = picture;
  const columns = [{ regime: reference, values: referenceValues }, ...compared];
  const known = columns.flatMap(({ values }) => values.filter((value) => value !== null));
  const domain = extent([...known, ...(ceiling === undefined ? [] : [ceiling.value])]);
  const head = label * 2.2;
  const names = columns.map(({ regime }) => regimeName(regime).name);
  // Two regimes have half of the width each, where a long name takes up to three lines; the names of more
  // alternate between two heights.
  const deep =
    columns.length > 2
      ? 2
      : Math.min(DEEPEST, Math.max(...names.map((name) => wrap(name, width * 0.4, label).length)));
  const foot = label * (3.15 + (deep - 1) * LEADING);
  const y = scaleLinear()
    .domain(domain[0] === undefined ? [0, 1] : domain)
    .nice(5)
    .range([top + height - foot, top + head]);
  const ticks = ticksOf(y, Math.min(6, height / (label * 3)), picture);
  const start =
    left +
    roomLeft(
      ticks.map(({ text }) => text),
      picture,
    );
  const right = left + width;
  const x = scalePoint<string>()
    .domain(columns.map(({ regime }) => regime))
    .range([start, right])
    .padding(0.5);

  write(root, shorten(words.charts.eachRegime, width, label, true), left, top + label, {
    size: label,
    bold: true,
  });
  axisLeft(root, y, ticks, [start, right], picture);
  if (ceiling !== undefined) {
    drawLine(root, start, y(ceiling.value), right, y(ceiling.value), {
      colour: regimeStyle(ceiling.regime).colour,
      width: label / 8,
      dash: '6 4',
    });
    write(root, regimeName(ceiling.regime).name, right, y(ceiling.value) - label * 0.4, {
      size: label,
      anchor: 'end',
      rim: true,
    });
  }
  const path = line<readonly [number, number]>(
    ([at]) => at,
    ([, value]) => value,
  ).digits(2);
  const joined = root.append('g').attr('fill', 'none').attr('stroke', '#8C8C8C').attr('opacity', 0.4);
  for (let seed = 0; seed < Math.min(LINES, seeds.length); seed++) {
    const points = columns.flatMap(({ regime, values }): [number, number][] =>
      values[seed] === null ? [] : [[x(regime)!, y(values[seed]!)]],
    );
    if (points.length > 1) joined.append('path').attr('d', path(points)!);
  }
  const room = (x.step() || width) * (columns.length > 2 ? 1.9 : 1) - label * 0.3;
  const lines = names.map((name) => (columns.length > 2 ? [name] : wrapTo(deep, name, room, label)));
  const allFit = lines.every(
    (one, i) => one.join(' ') === names[i] && one.every((text) => textWidth(text, label) <= room),
  );
  for (const [column, { regime, values }] of columns.entries()) {
    const style = regimeStyle(regime, column);
    const at = x(regime)!;
    for (const value of values.slice(0, LINES))
      if (value !== null) drawSymbol(root, { ...style, opacity: 0.6 }, at, y(value), label * 0.5);
    const given = values.filter((value) => value !== null);
    if (given.length > 0) {
      const mean = y(given.reduce((sum, value) => sum + value, 0) / given.length);
      drawLine(root, at - label, mean, at + label, mean, { colour: '#ffffff', width: label / 2.4 });
      drawLine(root, at - label, mean, at + label, mean, { colour: ink, width: label / 4 });
    }
    // If names do not fit, keep that of the reference: the others are named beside their dots at the right.
    if (allFit || regime === reference) {
      const level = allFit && columns.length > 2 ? column % 2 : 0;
      const written = allFit ? lines[column] : [shorten(names[column], width, label)];
      // A label near an edge is moved inside.
      const half = Math.max(...written.map((one) => textWidth(one, label))) / 2;
      write(
        root,
        written,
        Math.min(Math.max(at, left + half), right - half),
        top + height - foot + label * (2.8 + level * LEADING),
        { size: label, anchor: 'middle' },
      );
    }
    drawSymbol(root, style, at, top + height - foot + label * 1.1, label * 0.9);
  }
}
