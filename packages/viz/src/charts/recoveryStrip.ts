import type { ScaleLinear } from 'd3';
import { drawLine, drawRect } from '../frame/drawLine.ts';
import { drawDot } from '../frame/drawSymbol.ts';
import type { Picture } from '../frame/pictureOptions.ts';
import { write } from '../frame/write.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { softInk } from '../theme/contrast.ts';
import type { RegimeStyle } from '../theme/regimeStyle.ts';

const DOTS = 50;
/** Months that share a heap of dots. */
const HEAP = 6;

export interface Strip {
  /** Months to pixels, shared with the chart above. */
  readonly x: ScaleLinear<number, number>;
  /** Month of the reform: heaps are counted from it. */
  readonly start: number;
  readonly top: number;
  readonly height: number;
  /** Width of the bin `not yet`, right of the months. */
  readonly bin: number;
}

/**
 * At most 50 of the months of recovery, evenly through the seeds in order of recovery, those not yet
 * recovered last.
 */
export function recoveryDots(recovery: readonly (number | null)[]): readonly (number | null)[] {
  const sorted = recovery.toSorted((a, b) => (a === b ? 0 : (a ?? Infinity) - (b ?? Infinity)));
  const count = Math.min(DOTS, sorted.length);
  return Array.from({ length: count }, (_, i) => sorted[Math.floor(((i + 0.5) / count) * sorted.length)]);
}

/** A heap of dots for every six months, and one at the right for `not yet`. */
export function drawRecovery(
  root: SvgNode,
  dots: readonly (number | null)[],
  { x, start, top, height, bin }: Strip,
  style: RegimeStyle,
  { words, sizes: { label } }: Picture,
): void {
  const [left, right] = x.range();
  const ground = top + height - label * 0.5;
  const room = height - label * 2;
  write(root, words.charts.recovered, left, top + label * 0.9, { size: label, bold: true });
  write(root, words.charts.notYet, right + bin / 2, top + label * 0.9, { size: label, anchor: 'middle' });
  drawRect(
    root,
    { left: right + label * 0.4, top: ground - room, width: bin - label * 0.4, height: room },
    '#EDEDED',
  );
  drawLine(root, left, ground, right, ground, { colour: softInk });

  const heaps = new Map<number, number>();
  for (const month of dots)
    if (month !== null) heaps.set(heapOf(month, start), (heaps.get(heapOf(month, start)) ?? 0) + 1);
  const places = [...heaps].map(([heap, count]) => ({
    from: x(start + heap * HEAP),
    width: x(start + HEAP) - x(start),
    count,
  }));
  places.push({
    from: right + label * 0.6,
    width: bin - label * 0.8,
    count: dots.filter((month) => month === null).length,
  });

  let diameter = label * 0.8;
  const across = (width: number): number => Math.max(1, Math.floor(width / diameter));
  while (
    diameter > 2 &&
    places.some(({ width, count }) => Math.ceil(count / across(width)) * diameter > room)
  )
    diameter *= 0.95;
  for (const { from, width, count } of places) {
    for (let i = 0; i < count; i++) {
      const [column, level] = [i % across(width), Math.floor(i / across(width))];
      drawDot(root, from + (column + 0.5) * diameter, ground - (level + 0.5) * diameter, diameter, style);
    }
  }
  for (let heap = Math.ceil((x.domain()[0] - start) / HEAP); start + heap * HEAP <= x.domain()[1]; heap++) {
    drawLine(root, x(start + heap * HEAP), ground, x(start + heap * HEAP), ground + label * 0.3, {
      colour: softInk,
    });
  }
}

const heapOf = (month: number, start: number): number => Math.floor((month - start) / HEAP);
