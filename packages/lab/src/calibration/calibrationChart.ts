import { InputError } from '@joined-up/core';
import { rangesLeft, type PictureOptions } from '@joined-up/viz';
import type { Calibrated } from './calibrate.ts';

/**
 * The picture of a calibration: what remains of each parameter's range.
 * @throws {InputError} if only options were moved
 */
export function calibrationChart(
  { ranges, accepted, places }: Calibrated,
  options: PictureOptions = {},
): SVGSVGElement {
  if (ranges.length === 0)
    throw new InputError('picture', [
      {
        path: '',
        expected: 'a study that moves a number, of whose range something remains',
        found: 'one that moves options only',
        mend: 'leave the picture out: the table says what remains of them',
      },
    ]);
  return rangesLeft(ranges, { ...options, accepted: new Set(accepted).size, worlds: places.length });
}
