import { writePicture } from './writePicture.ts';

/** Writes a chart as .svg or .png, by the ending of the name, and says where it is. @throws {InputError} if it cannot be written */
export function show(chart: SVGSVGElement, file: string): void {
  writePicture(chart, file);
  process.stdout.write(`The picture is in ${file}\n`);
}
