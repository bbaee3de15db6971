import type { ScaleLinear } from 'd3';
import type { SvgNode } from '../svg/createSvg.ts';
import { rule, softInk } from '../theme/contrast.ts';
import { textWidth } from '../theme/textWidth.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import type { Picture } from './pictureOptions.ts';
import { drawLine } from './drawLine.ts';
import { write } from './write.ts';

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Round values along a scale as the language writes them, about `most` of them. */
export function ticksOf(
  scale: ScaleLinear<number, number>,
  most: number,
  { words }: Picture,
  { sign = false, whole = false } = {},
): readonly Tick[] {
  const values = scale.ticks(Math.max(2, most)).filter((value) => !whole || Number.isInteger(value));
  const step = values.length > 1 ? Math.abs(values[1] - values[0]) : 1;
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return values.map((value) => ({ value, text: formatNumber(value, digits, words, sign) }));
}

/** Ticks along a horizontal scale whose texts do not touch. */
export function ticksAcross(
  scale: ScaleLinear<number, number>,
  picture: Picture,
  options: { sign?: boolean; whole?: boolean } = {},
): readonly Tick[] {
  const [from, to] = scale.range();
  const { label } = picture.sizes;
  for (let most = Math.floor((to - from) / (label * 4)); most > 2; most--) {
    const ticks = ticksOf(scale, most, picture, options);
    const widest = Math.max(...ticks.map(({ text }) => textWidth(text, label)));
    const gap = ticks.length > 1 ? scale(ticks[1].value) - scale(ticks[0].value) : Infinity;
    if (widest + label * 0.8 <= gap) return ticks;
  }
  return ticksOf(scale, 2, picture, options);
}

/** Axis below a chart. @param y - of its line; texts take 1.6 times the label size below it */
export function axisBelow(
  into: SvgNode,
  scale: ScaleLinear<number, number>,
  ticks: readonly Tick[],
  y: number,
  { width, sizes: { label } }: Picture,
): void {
  const [from, to] = scale.range();
  drawLine(into, from, y, to, y, { colour: softInk });
  for (const { value, text } of ticks) {
    drawLine(into, scale(value), y, scale(value), y + label / 3, { colour: softInk });
    // Keep texts inside the picture.
    const half = textWidth(text, label) / 2 + label / 4;
    write(into, text, Math.min(Math.max(scale(value), half), width - half), y + label * 1.4, {
      size: label,
      anchor: 'middle',
      colour: softInk,
    });
  }
}

/**
 * Axis left of a chart, with a thin line across the chart at each value.
 * @param edges - of the chart, left and right; texts end before the left one
 */
export function axisLeft(
  into: SvgNode,
  scale: (value: number) => number,
  ticks: readonly Tick[],
  [left, right]: readonly [number, number],
  { sizes: { label } }: Picture,
): void {
  for (const { value, text } of ticks) {
    drawLine(into, left, scale(value), right, scale(value), { colour: rule });
    write(into, text, left - label * 0.4, scale(value) + label * 0.35, {
      size: label,
      anchor: 'end',
      colour: softInk,
    });
  }
}

/** Width that texts left of a chart need, pixels. */
export const roomLeft = (texts: readonly string[], { sizes: { label } }: Picture): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, label))) + label * 0.6;
