import { timeParts, type TimeUse } from '../findings/timeUse.ts';
import { frame, ink, svg, type PictureOptions } from './svg.ts';

export interface TimeOptions extends PictureOptions {
  readonly parts: Readonly<Record<keyof TimeUse, string>>;
  readonly percent: (value: number) => string;
}

const look: Readonly<Record<keyof TimeUse, { readonly fill: string; readonly dash?: boolean }>> = {
  implementing: { fill: '#003E7E' }, meetings: { fill: '#B84B00' }, disruption: { fill: '#8C8C8C' }, blocked: { fill: '#d4c19a', dash: true },
};

/** One bar for each setting: where all capacity goes; the work itself starts on the baseline. */
export function timePicture(rows: readonly { readonly name: string; readonly use: TimeUse }[], options: TimeOptions): SVGSVGElement {
  const root = frame(options);
  const { width, height, text, parts, percent } = options;
  const left = text * 2;
  const room = height - text * 3.8;
  const bar = room / rows.length - text * 0.9;
  rows.forEach(({ name, use }, row) => {
    const y = text * 0.6 + row * (bar + text * 0.9);
    root.append(svg('text', { x: left - text * 0.6, y: y + bar / 2 + text * 0.35, 'text-anchor': 'end', 'font-weight': 700 }, name));
    let x = left;
    for (const part of timeParts) {
      const wide = use[part] * (width - left - text);
      root.append(svg('rect', { x, y, width: Math.max(0, wide), height: bar, fill: look[part].fill, stroke: '#fff', 'stroke-width': 1 }));
      if (wide > text * 3) root.append(svg('text', { x: x + wide / 2, y: y + bar / 2 + text * 0.35, 'text-anchor': 'middle', fill: part === 'blocked' ? ink : part === 'disruption' ? '#000' : '#fff', 'font-weight': 600 }, percent(use[part])));
      x += wide;
    }
  });
  let [x, y] = [left, text * 1.9 + rows.length * (bar + text * 0.9)];
  for (const part of timeParts) {
    const wide = text * 2.6 + parts[part].length * text * 0.54;
    if (x + wide > width) [x, y] = [left, y + text * 1.5];
    root.append(svg('rect', { x, y: y - text * 0.85, width: text, height: text, fill: look[part].fill }), svg('text', { x: x + text * 1.4, y }, parts[part]));
    x += wide;
  }
  return root;
}
