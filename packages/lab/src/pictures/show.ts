import { extname } from 'node:path';
import { InputError } from '@joined-up/core';
import type { LivingGovernment } from '@joined-up/viz';
import { writeWhole } from '../files/writeWhole.ts';
import { png } from './png.ts';
import { writePicture } from './writePicture.ts';
import { say } from '../words/say.ts';

/**
 * Writes a chart as .svg or .png, by the ending of the name, and says where it is. A living government
 * becomes a page that plays (.html), or pictures of its frames: `name-12.svg` is month 12.
 * @throws {InputError} if it cannot be written
 */
export function show(chart: SVGSVGElement | LivingGovernment, file: string): void {
  if (!('reels' in chart)) {
    writePicture(chart, file);
    process.stdout.write(`${say`The picture is in ${file}`}\n`);
    return;
  }
  const ending = extname(file).toLowerCase();
  if (ending === '.html') {
    writeWhole(file, chart.html());
    process.stdout.write(`${say`The living government is in ${file}: open it in a browser`}\n`);
    return;
  }
  if (ending !== '.svg' && ending !== '.png')
    throw new InputError(file, [
      { path: '', expected: 'a page that ends in .html, or stills in .svg or .png', found: `'${ending}'` },
    ]);
  for (const { month, svg } of chart.frames()) {
    const still = `${file.slice(0, -ending.length)}-${month}${extname(file)}`;
    writeWhole(still, ending === '.png' ? png(svg) : svg);
    process.stdout.write(`${say`Month ${month} is in ${still}`}\n`);
  }
}
