import { frame, grey, ink, scale, sideColour, svg, ticks, type PictureOptions } from './svg.ts';

/** One month of the paired difference: its mean, the middle half and the middle nine tenths of governments. */
export interface PathRow {
  readonly month: number;
  readonly mean: number;
  readonly band: readonly [low: number, quarter: number, threeQuarters: number, high: number];
}

export interface PathOptions extends PictureOptions {
  readonly start: number;
  readonly format: (value: number) => string;
  readonly words: { readonly month: string; readonly difference: string };
}

/** Differences by month: a fan, with the mean as a line; time below zero is the dip. */
export function pathPicture(rows: readonly PathRow[], options: PathOptions): SVGSVGElement {
  const root = frame(options);
  const { width, height, text } = options;
  if (rows.length === 0) return root;
  const values = rows.flatMap(({ band }) => [band[0], band[3], 0]);
  const [x, y] = [scale([rows[0].month, rows.at(-1)!.month], [text * 4.5, width - text]), scale([Math.min(...values), Math.max(...values)], [height - text * 3, text])];
  for (const tick of ticks(Math.min(...values), Math.max(...values), 5)) {
    root.append(svg('line', { x1: text * 4.5, x2: width - text, y1: y(tick), y2: y(tick), stroke: '#e3e6ea' }), svg('text', { x: text * 4, y: y(tick) + text * 0.35, 'text-anchor': 'end', fill: grey }, options.format(tick)));
  }
  for (const month of ticks(rows[0].month, rows.at(-1)!.month, width / (text * 5)).filter((tick) => Number.isInteger(tick))) {
    root.append(svg('text', { x: x(month), y: height - text * 1.7, 'text-anchor': 'middle', fill: grey }, String(month)));
  }
  const area = (low: number, high: number) => `M${rows.map(({ month, band }) => `${x(month).toFixed(1)} ${y(band[low]).toFixed(1)}`).join('L')}L${[...rows].toReversed().map(({ month, band }) => `${x(month).toFixed(1)} ${y(band[high]).toFixed(1)}`).join('L')}Z`;
  root.append(
    svg('path', { d: area(0, 3), fill: '#cddbe9' }), svg('path', { d: area(1, 2), fill: '#93b1d1' }),
    svg('line', { x1: x(rows[0].month), x2: x(rows.at(-1)!.month), y1: y(0), y2: y(0), stroke: ink, 'stroke-width': 1.5 }),
    svg('line', { x1: x(options.start), x2: x(options.start), y1: text, y2: height - text * 3, stroke: grey, 'stroke-dasharray': '4 4' }),
    svg('path', { d: `M${rows.map(({ month, mean }) => `${x(month).toFixed(1)} ${y(mean).toFixed(1)}`).join('L')}`, fill: 'none', stroke: sideColour.b, 'stroke-width': 3 }),
    svg('text', { x: width / 2, y: height - text * 0.3, 'text-anchor': 'middle', fill: grey }, options.words.month),
  );
  return root;
}
