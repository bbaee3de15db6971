import { writeWhole } from '../files/writeWhole.ts';

/** Writes a chart as an SVG file and says where it is. @throws {InputError} if the place cannot be written */
export function show(chart: { readonly outerHTML: string }, file: string): void {
  writeWhole(file, chart.outerHTML);
  process.stdout.write(`The picture is in ${file}\n`);
}
