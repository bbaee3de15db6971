import { extname } from 'node:path';
import { InputError } from '@joined-up/core';
import { svgText } from '@joined-up/viz';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { findDrawer, png } from './png.ts';

/**
 * Writes a chart as .svg or .png, by the ending of the name; without an ending (a pipe) as SVG.
 * @throws {InputError} for another ending, or a place that cannot be written
 */
export function writePicture(chart: SVGSVGElement, file: string): void {
  writeWhole(file, kindOf(file) === 'png' ? png(svgText(chart)) : svgText(chart));
}

/** As `writePicture` would find out at the end: can it be written? @throws {InputError} if not */
export function checkPicture(file: string): void {
  if (kindOf(file) === 'png') findDrawer();
  checkWritable(file);
}

function kindOf(file: string): 'svg' | 'png' {
  const ending = extname(file).toLowerCase();
  if (ending === '.png') return 'png';
  if (ending === '.svg' || ending === '') return 'svg';
  throw new InputError(file, [
    { path: '', expected: 'a picture that ends in .svg or .png', found: `'${ending}'` },
  ]);
}
