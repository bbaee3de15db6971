import type { Carrier } from '../findings/carriers.ts';
import { frame, ink, svg, type PictureOptions } from './svg.ts';

export interface CarrierOptions extends PictureOptions {
  readonly ministry: (id: string) => string;
  readonly percent: (value: number) => string;
}

/** Ministry × ministry: dark where two of them add most beyond need; the margin sums up each row. */
export function carrierPicture(rows: readonly Carrier[], options: CarrierOptions): SVGSVGElement {
  const root = frame(options);
  const { width, height, text } = options;
  const ministries = [...new Set(rows.map(({ ministry }) => ministry))];
  const most = Math.max(...rows.map(({ excess }) => excess), 1e-12);
  const whole = rows.reduce((sum, { excess }) => sum + excess, 0) || 1;
  const left = Math.min(width * 0.3, text * 9);
  const top = text * 1.6;
  const [cellWidth, cellHeight] = [(width - left - text * 5) / ministries.length, (height - top - text * 0.6) / ministries.length];
  ministries.forEach((ministry, row) => {
    const y = top + row * cellHeight;
    root.append(svg('text', { x: left - text * 0.4, y: y + cellHeight / 2 + text * 0.35, 'text-anchor': 'end' }, `${options.ministry(ministry)} ${row + 1}`));
    root.append(svg('text', { x: left + (row + 0.5) * cellWidth, y: top - text * 0.4, 'text-anchor': 'middle', fill: ink }, String(row + 1)));
    let sum = 0;
    ministries.forEach((other, column) => {
      const { excess } = rows.find((candidate) => candidate.ministry === ministry && candidate.other === other)!;
      sum += excess;
      root.append(svg('rect', { x: left + column * cellWidth + 0.5, y: y + 0.5, width: cellWidth - 1, height: cellHeight - 1, fill: row === column ? '#f1f3f6' : shade(excess / most) }));
    });
    root.append(svg('text', { x: width - text * 0.3, y: y + cellHeight / 2 + text * 0.35, 'text-anchor': 'end' }, options.percent(sum / whole)));
  });
  return root;
}

/** Along cividis, light to dark. */
const shade = (share: number): string => {
  const stops = [[253, 253, 250], [253, 234, 69], [166, 157, 117], [87, 93, 109], [0, 34, 78]] as const;
  const at = Math.min(0.9999, Math.max(0, share)) * (stops.length - 1);
  const [from, to] = [stops[Math.floor(at)], stops[Math.floor(at) + 1]];
  return `rgb(${from.map((part, i) => Math.round(part + (to[i] - part) * (at % 1))).join(' ')})`;
};
