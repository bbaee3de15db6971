import { type ScaleLinear, scaleLinear } from 'd3';
import { axisBelow, axisLeft, roomLeft, ticksAcross, ticksOf } from '../frame/axes.ts';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawSymbol } from '../frame/drawSymbol.ts';
import { frame } from '../frame/frame.ts';
import { resolvePicture, type Picture } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import { noiseFloor, type Estimated, type MorrisRow } from '../rows/sensitivityRows.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { ink, softInk } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { digitsFor, formatNumber } from '../titles/formatNumber.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { sensitivityTitle, standsOut } from '../titles/sensitivityTitle.ts';
import { outputWords } from '../titles/wordsOf.ts';
import type { SensitivityOptions } from './sobolDots.ts';

const styles = {
  above: { shape: 'circle', colour: '#003E7E', open: false },
  within: { shape: 'circle', colour: '#737373', open: true },
  dummy: { shape: 'times', colour: '#B84B00', open: false },
} as const;

/**
 * Which parameters matter, and which work with others? Morris's screening: the size of the effects across,
 * their spread over the parameter space upwards. Left of the noise floor nothing can be said; above the
 * diagonal an effect depends on the other parameters.
 * @throws {RangeError} without rows
 */
export function morrisDots(rows: readonly MorrisRow[], options: SensitivityOptions): SVGSVGElement {
  if (rows.length === 0) throw new RangeError('sensitivity rows: expected at least one, received none');
  const picture = resolvePicture(options);
  const {
    words,
    sizes: { label },
    narrow,
  } = picture;
  const { sensitivity } = words;
  const floor = noiseFloor([
    ...rows.filter(({ dummy }) => dummy === true).map(({ size }) => size),
    ...(options.nothing === undefined ? [] : [options.nothing]),
  ]);
  const sorted = rows.toSorted((a, b) => b.size.estimate - a.size.estimate);
  const digits = Math.max(2, digitsFor(sorted[0].size.estimate) + 1);
  const say = ({ estimate, low, high }: Estimated): string =>
    `${formatNumber(estimate, digits, words)} (${formatNumber(low, digits, words)} … ` +
    `${formatNumber(high, digits, words)})`;
  const textOf = ({ parameter, dummy }: MorrisRow): string =>
    dummy === true ? sensitivity.noise : wordsOfParameter(parameter, words, options.names).name;
  const { svg, root, left, top, width, height } = frame(
    {
      title: sensitivityTitle(
        rows.filter(({ dummy }) => dummy !== true).map(({ parameter, size }) => ({ parameter, ...size })),
        floor,
        words,
        (parameter) => wordsOfParameter(parameter, words, options.names).subject,
      ),
      subtitle: outputWords(options, words),
      note: sensitivity.morrisNote(sensitivity.intervals[options.interval ?? 'student']),
      description: sorted
        .map((row) => `${textOf(row)}: μ* ${say(row.size)}, σ ${say(row.spread)}.`)
        .join(' '),
    },
    (across) => Math.min(across * 0.75, label * 34) + label * 4,
    picture,
    options,
  );

  const ends = (of: (row: MorrisRow) => Estimated): number =>
    Math.max(
      ...rows
        .map(of)
        .flatMap(({ estimate, high }) => [estimate, high])
        .filter((value) => !Number.isNaN(value)),
      0,
    );
  const y = scaleLinear()
    .domain([0, ends(({ spread }) => spread) || 1])
    .nice(5)
    .range([top + height - label * 4.2, top + label * 1.6]);
  const ticks = ticksOf(y, 6, picture);
  const x = scaleLinear()
    .domain([
      0,
      Math.max(
        floor ?? 0,
        ends(({ size }) => size),
      ) || 1,
    ])
    .nice(6)
    .range([
      left +
        roomLeft(
          ticks.map(({ text }) => text),
          picture,
        ),
      left + width - label,
    ]);
  const [[from, to], [bottom, ceiling]] = [x.range(), y.range()];
  write(root, sensitivity.spread, left, top + label * 0.6, { size: label, bold: true });
  if (floor !== null)
    drawRect(
      root,
      { left: from, top: ceiling, width: x(floor) - from, height: bottom - ceiling },
      '#EDEDED',
    );
  axisLeft(root, y, ticks, [from, to], picture);
  axisBelow(root, x, ticksAcross(x, picture), bottom, picture);
  write(root, sensitivity.size, to, bottom + label * 3, { size: label, bold: true, anchor: 'end' });
  const even = Math.min(x.domain()[1], y.domain()[1]);
  drawLine(root, x(0), y(0), x(even), y(even), { colour: softInk, dash: '5 4' });
  for (const row of rows) drawWhiskers(root, row, x, y, label);
  for (const row of rows)
    drawSymbol(
      root,
      styles[row.dummy === true ? 'dummy' : standsOut(row.size, floor) ? 'above' : 'within'],
      x(row.size.estimate),
      y(row.spread.estimate),
      label * 0.75,
    );
  const most = options.most ?? (narrow ? 6 : 15);
  const named = [
    ...sorted.filter(({ dummy }) => dummy === true),
    ...sorted.filter(({ dummy, size }) => dummy !== true && standsOut(size, floor)),
  ].slice(0, most);
  const taken = rows.map(({ size, spread }) =>
    box(x(size.estimate) - label * 0.4, y(spread.estimate) - label * 0.4, label * 0.8, label * 0.8),
  );
  for (const row of named)
    nameDot(
      root,
      { name: textOf(row), x: x(row.size.estimate), y: y(row.spread.estimate) },
      { left: from, right: to, top: ceiling, bottom },
      taken,
      picture,
    );
  const together = {
    text: sensitivity.together,
    at: box(from + label * 0.5, ceiling, textWidth(sensitivity.together, label), label * 1.3),
  };
  if (together.at.right < to && !taken.some((other) => meets(together.at, other)))
    write(root, together.text, together.at.left, together.at.top + label, {
      size: label,
      colour: softInk,
      rim: true,
    });
  return svg;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});
const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Writes a name beside its dot where there is room: right, left, above, below, aslant. Without room it is
 * left to the table.
 */
function nameDot(
  root: SvgNode,
  { name, x, y }: { readonly name: string; readonly x: number; readonly y: number },
  within: Box,
  taken: Box[],
  { sizes: { label } }: Picture,
): void {
  const width = textWidth(name, label);
  const places = [
    box(x + label * 0.6, y - label * 0.6, width, label * 1.2),
    box(x - label * 0.6 - width, y - label * 0.6, width, label * 1.2),
    box(x - width / 2, y - label * 1.8, width, label * 1.2),
    box(x - width / 2, y + label * 0.6, width, label * 1.2),
    ...[-1.7, 0.5].flatMap((down) => [
      box(x + label * 0.4, y + label * down, width, label * 1.2),
      box(x - label * 0.4 - width, y + label * down, width, label * 1.2),
    ]),
  ];
  const free = places.find(
    (at) =>
      at.left >= within.left &&
      at.right <= within.right &&
      at.top >= within.top &&
      at.bottom <= within.bottom &&
      !taken.some((other) => meets(at, other)),
  );
  if (free === undefined) return;
  taken.push(free);
  write(root, name, free.left, free.top + label * 0.95, { size: label, colour: ink, rim: true });
}

function drawWhiskers(
  root: SvgNode,
  { size, spread }: MorrisRow,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  label: number,
): void {
  const style = { colour: '#9A9A9A', width: label / 12 };
  if (!Number.isNaN(size.low))
    drawLine(root, x(Math.max(0, size.low)), y(spread.estimate), x(size.high), y(spread.estimate), style);
  if (!Number.isNaN(spread.low))
    drawLine(root, x(size.estimate), y(Math.max(0, spread.low)), x(size.estimate), y(spread.high), style);
}
