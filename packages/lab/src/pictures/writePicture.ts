import { extname } from 'node:path';
import { InputError } from '@joined-up/core';
import { svgText } from '@joined-up/viz';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { findDrawer, png } from './png.ts';

/**
 * Writes a chart as .svg or .png, by the ending of the name; without an ending (a pipe) as SVG.
 * @throws {InputError} for another ending, or if it cannot be written
 */
export function writePicture(chart: SVGSVGElement, file: string): void {
  writeWhole(file, kindOf(file) === 'png' ? png(svgText(chart)) : svgText(chart));
}

/** Checks beforehand whether `writePicture` could write a picture. @throws {InputError} if not */
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
