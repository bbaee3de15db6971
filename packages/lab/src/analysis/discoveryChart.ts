import { worldsMap, type PictureOptions } from '@joined-up/viz';
import type { Discovered } from './discover.ts';
import { discoveryRows } from './discoveryRows.ts';

/** The picture of a discovery: worlds over two parameters, and boxes around those in which it happens. */
export function discoveryChart(found: Discovered, options: PictureOptions = {}): SVGSVGElement {
  const { rows, what } = discoveryRows(found);
  return worldsMap(rows, { ...options, ...what });
}
