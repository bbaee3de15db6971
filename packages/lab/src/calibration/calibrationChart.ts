import { rangesLeft, type PictureOptions } from '@joined-up/viz';
import type { Calibrated } from './calibrate.ts';

/** The picture of a calibration: what remains of each parameter's range. */
export const calibrationChart = (
  { ranges, accepted, places }: Calibrated,
  options: PictureOptions = {},
): SVGSVGElement =>
  rangesLeft(ranges, { ...options, accepted: new Set(accepted).size, worlds: places.length });
