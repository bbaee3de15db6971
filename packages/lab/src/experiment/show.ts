import { svgText } from '@joined-up/viz';
import { writeWhole } from '../files/writeWhole.ts';

/** Writes a chart as an SVG file and says where it is. @throws {InputError} if the place cannot be written */
export function show(chart: SVGSVGElement, file: string): void {
  writeWhole(file, svgText(chart));
  process.stdout.write(`The picture is in ${file}\n`);
}
