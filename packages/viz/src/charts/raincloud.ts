import { area, max, type ScaleLinear } from 'd3';
import { kernelDensity, quantile, type KernelDensity } from '@joined-up/statistics';
import { drawLine } from '../frame/drawLine.ts';
import type { SvgNode } from '../svg/createSvg.ts';
import { pixel } from '../svg/pixel.ts';
import { ink } from '../theme/contrast.ts';
import type { RegimeStyle } from '../theme/regimeStyle.ts';

/** A distribution in three ways: smoothed, summarised and raw. */
export interface Raincloud {
  readonly cloud: KernelDensity;
  /** Quartiles: 25, 50 and 75 %; NaN without values. */
  readonly box: readonly number[];
  readonly rain: readonly number[];
}

/** Drops alternate between these lanes: neighbours stand apart without random jitter. */
const LANES = 3;

/** @param values - in the order of seeds */
export function raincloudOf(values: readonly number[]): Raincloud {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    cloud: kernelDensity(values),
    box: [0.25, 0.5, 0.75].map((p) => quantile(sorted, p)),
    rain: values,
  };
}

/**
 * The highest density of clouds drawn together: as their common scale it gives all of them the same area.
 */
export const peakOf = (rainclouds: readonly Raincloud[]): number =>
  max(rainclouds.flatMap(({ cloud }) => cloud.density)) ?? 1;

/**
 * A half density, below it a box from quartile to quartile with a line at the median, below that every value as a dot.
 * @param top - pixels; so is `height`, that of all three
 * @param peak - density as high as the cloud's room
 * @see Allen, Poggiali, Whitaker, Marshall & Kievit (2019), Raincloud plots, Wellcome Open Research 4:63
 */
export function drawRaincloud(
  into: SvgNode,
  { cloud, box: [low, middle, high], rain }: Raincloud,
  x: ScaleLinear<number, number>,
  { top, height, peak }: { readonly top: number; readonly height: number; readonly peak: number },
  { colour }: Pick<RegimeStyle, 'colour'>,
): void {
  if (rain.length === 0) return;
  const room = height * 0.46;
  const half = area<number>(
    (i) => x(cloud.at[i]),
    () => top + room,
    (i) => top + room * (1 - cloud.density[i] / peak),
  ).digits(2);
  if (cloud.at.length > 0)
    into.append('path').attr('d', half(cloud.at.keys())!).attr('fill', colour).attr('opacity', 0.5);

  const [boxTop, boxHeight] = [top + height * 0.51, height * 0.14];
  into
    .append('rect')
    .attr('x', pixel(x(low)))
    .attr('y', pixel(boxTop))
    .attr('width', pixel(x(high) - x(low)))
    .attr('height', pixel(boxHeight))
    .attr('fill', '#ffffff')
    .attr('stroke', colour)
    .attr('stroke-width', 1.5);
  drawLine(into, x(middle), boxTop, x(middle), boxTop + boxHeight, { colour: ink, width: 2.5 });

  const lane = (height * 0.3) / LANES;
  const drop = (value: number, i: number): string =>
    `M${pixel(x(value))},${pixel(top + height * 0.7 + ((i % LANES) + 0.5) * lane)}h0`;
  into
    .append('path')
    .attr('d', rain.map(drop).join(''))
    .attr('stroke', colour)
    .attr('stroke-width', pixel(lane * 0.8))
    .attr('stroke-linecap', 'round')
    .attr('opacity', 0.8);
}
