import type { Gap } from '../findings/gaps.ts';
import { frame, grey, ink, svg, type PictureOptions } from './svg.ts';

export interface GapOptions extends PictureOptions {
  readonly segment: (id: string) => string;
  readonly service: (id: string) => string;
  readonly percent: (value: number) => string;
  readonly words: { readonly short: string; readonly enough: string; readonly over: string };
}

/** Groups of people down, services across; the fill says supply ÷ need, hatched where short, the number is the percentage. */
export function gapPicture(rows: readonly Gap[], options: GapOptions): SVGSVGElement {
  const root = frame(options);
  const { width, height, text } = options;
  const segments = [...new Set(rows.map(({ segment }) => segment))];
  const services = [...new Set(rows.map(({ service }) => service))].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const left = Math.min(width * 0.34, Math.max(...segments.map((id) => options.segment(id).length)) * text * 0.52 + text);
  const top = Math.min(height * 0.42, Math.max(...services.map((id) => options.service(id).length)) * text * 0.36 + text * 0.8);
  const [cellWidth, cellHeight] = [(width - left - text * 3) / services.length, (height - top - text * 2.2) / segments.length];
  const pattern = `short-${Math.round(text)}-${Math.round(width)}`;
  root.append(svg('defs', {}, svg('pattern', { id: pattern, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 7, height: 7, fill: '#fbe3d3' }), svg('line', { x1: 0, x2: 0, y1: 0, y2: 7, stroke: '#d9904f', 'stroke-width': 2 }))));
  services.forEach((id, column) => {
    const x = left + (column + 0.35) * cellWidth;
    root.append(svg('text', { transform: `translate(${x.toFixed(1)} ${(top - text * 0.5).toFixed(1)}) rotate(-40)`, fill: ink }, shorten(options.service(id), 16)));
  });
  segments.forEach((id, row) => {
    const y = top + row * cellHeight;
    root.append(svg('text', { x: left - text * 0.5, y: y + cellHeight / 2 + text * 0.35, 'text-anchor': 'end', fill: ink }, shorten(options.segment(id), Math.floor(left / (text * 0.52)))));
    services.forEach((service, column) => {
      const gap = rows.find((candidate) => candidate.segment === id && candidate.service === service);
      const x = left + column * cellWidth;
      if (gap === undefined) return;
      const ratio = gap.supply / gap.need;
      root.append(
        svg('rect', { x: x + 1, y: y + 1, width: cellWidth - 2, height: cellHeight - 2, rx: 2, fill: ratio < 0.995 ? `url(#${pattern})` : blue(ratio), 'fill-opacity': ratio < 0.995 ? Math.min(1, 0.25 + (1 - ratio)) : 1 }),
        svg('text', { x: x + cellWidth / 2, y: y + cellHeight / 2 + text * 0.35, 'text-anchor': 'middle', fill: ratio > 1.6 ? '#fff' : ink, ...(ratio < 0.995 ? { stroke: '#fff', 'stroke-width': 3, 'paint-order': 'stroke' } : {}) }, cellWidth > text * 2.2 ? options.percent(Math.min(9.99, ratio)).replace(/[\s ]*%/, '') : ''),
      );
    });
  });
  const y = height - text * 0.6;
  let x = left;
  for (const [word, fill] of [[options.words.short, `url(#${pattern})`], [options.words.enough, blue(1)], [options.words.over, blue(2)]] as const) {
    root.append(svg('rect', { x, y: y - text * 0.8, width: text, height: text, fill, stroke: grey }), svg('text', { x: x + text * 1.4, y, fill: ink }, word));
    x += text * 2.4 + word.length * text * 0.55;
  }
  return root;
}

const blue = (ratio: number): string => (ratio < 1.1 ? '#e8eef5' : ratio < 1.3 ? '#bcd0e5' : ratio < 1.6 ? '#86a8cc' : ratio < 2 ? '#3f6fa3' : '#003E7E');

const shorten = (word: string, letters: number): string => (word.length > letters ? `${word.slice(0, Math.max(1, letters - 1))}…` : word);
