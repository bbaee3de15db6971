import { quantileDots } from '@joined-up/statistics';
import { frame, grey, ink, scale, sideColour, svg, ticks, type PictureOptions } from './svg.ts';

/** One simulated government under both settings. */
export interface PairedRow {
  readonly seed: number;
  readonly a: number | null;
  readonly b: number | null;
}

export interface PairedOptions extends PictureOptions {
  readonly names: readonly [string, string];
  /** Interval of the mean difference. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly format: (value: number) => string;
  readonly formatDifference: (value: number) => string;
  readonly words: { readonly fewer: string; readonly more: string; readonly difference: string };
  /** A seed to point at. */
  readonly dealt?: number;
}

/** Left: both settings, joined by seed. Right: the paired difference as 50 dots, each 1 in 50 governments, with the interval of the mean. */
export function pairedPicture(rows: readonly PairedRow[], options: PairedOptions): SVGSVGElement {
  const root = frame(options);
  const { width, height, text } = options;
  const both = rows.filter((row): row is { seed: number; a: number; b: number } => row.a !== null && row.b !== null);
  if (both.length === 0) return root;
  const narrow = width < 560;
  const split = narrow ? 0 : width * 0.36;
  const bottom = height - text * 2.6;
  if (!narrow) drawPairs(root, both, options, split - text * 2, bottom);
  drawDifferences(root, both, options, split + text * 1.5, width - text * 1.5, bottom);
  return root;
}

function drawPairs(root: SVGSVGElement, rows: readonly { seed: number; a: number; b: number }[], { text, format, dealt }: PairedOptions, right: number, bottom: number): void {
  const values = rows.flatMap(({ a, b }) => [a, b]);
  const range = [Math.min(...values), Math.max(...values)] as const;
  const y = scale(range, [bottom, text * 1.5]);
  const left = text * 4;
  const places = [left + text * 1.5, right - text * 1.5] as const;
  const axis = svg('g', { stroke: 'none', fill: grey });
  for (const tick of ticks(range[0], range[1], 4)) {
    axis.append(svg('line', { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: '#e3e6ea' }), svg('text', { x: left - text * 0.5, y: y(tick) + text * 0.35, 'text-anchor': 'end' }, format(tick)));
  }
  root.append(axis);
  const shown = rows.filter(({ seed }) => seed <= 50 || seed === dealt);
  const lines = svg('g', { 'stroke-width': 1 });
  for (const { seed, a, b } of shown) {
    const chosen = seed === dealt;
    lines.append(svg('line', { x1: places[0], x2: places[1], y1: y(a), y2: y(b), stroke: chosen ? '#B84B00' : b >= a ? '#8aa5c4' : '#c9b8a8', 'stroke-width': chosen ? 3 : 1, 'stroke-opacity': chosen ? 1 : 0.7 }));
  }
  root.append(lines);
  for (const { a, b } of shown) {
    root.append(
      svg('circle', { cx: places[0], cy: y(a), r: 3, fill: '#fff', stroke: sideColour.a, 'stroke-width': 1.5 }),
      svg('circle', { cx: places[1], cy: y(b), r: 3, fill: sideColour.b }),
    );
  }
  const mean = (of: (row: { a: number; b: number }) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  for (const [side, place, value] of [['a', places[0], mean(({ a }) => a)], ['b', places[1], mean(({ b }) => b)]] as const) {
    root.append(svg('line', { x1: place - text * 0.8, x2: place + text * 0.8, y1: y(value), y2: y(value), stroke: ink, 'stroke-width': 3 }));
    root.append(svg('text', { x: place, y: bottom + text * 1.3, 'text-anchor': 'middle', 'font-weight': 700, fill: side === 'a' ? grey : sideColour.b }, side === 'a' ? 'A' : 'B'));
  }
}

function drawDifferences(root: SVGSVGElement, rows: readonly { seed: number; a: number; b: number }[], options: PairedOptions, left: number, right: number, bottom: number): void {
  const { text, height, mean, low, high, formatDifference, words, dealt } = options;
  const differences = rows.map(({ a, b }) => b - a);
  const dots = quantileDots(differences, 50);
  const most = Math.max(...dots.map(Math.abs), Math.abs(low), Math.abs(high), 1e-9);
  const pad = most * 0.08;
  const range = [Math.min(0, ...dots) - pad, Math.max(0, ...dots) + pad] as const;
  const x = scale(range, [left, right]);
  const bins = Math.max(12, Math.floor((right - left) / (text * 1.1)));
  const wide = (right - left) / bins;
  const stacks = new Map<number, number>();
  const places = [...dots].sort((one, other) => one - other).map((dot) => {
    // Bins never straddle zero: a dot stands on the side it belongs to.
    const away = Math.floor(Math.abs(x(dot) - x(0)) / wide);
    const bin = dot < 0 ? -away - 1 : away;
    const level = stacks.get(bin) ?? 0;
    stacks.set(bin, level + 1);
    return { bin, level, dot };
  });
  const tallest = Math.max(...stacks.values());
  const base = bottom - text * 1.6;
  const radius = Math.min(wide * 0.46, (base - text * 3) / tallest / 2, text * 0.62);

  for (const tick of ticks(range[0], range[1], Math.max(3, (right - left) / (text * 6)))) {
    root.append(
      svg('line', { x1: x(tick), x2: x(tick), y1: base + 2, y2: base + text * 0.4, stroke: grey }),
      svg('text', { x: x(tick), y: bottom + text * 0.2, 'text-anchor': 'middle', fill: grey }, formatDifference(tick)),
    );
  }
  root.append(svg('line', { x1: left, x2: right, y1: base + 2, y2: base + 2, stroke: '#b8bec7' }));
  root.append(svg('line', { x1: x(0), x2: x(0), y1: text * 2.4, y2: base + text * 0.6, stroke: ink, 'stroke-width': 1.5 }));
  const group = svg('g');
  for (const { bin, level, dot } of places) {
    group.append(svg('circle', { cx: x(0) + (bin + 0.5) * wide, cy: base - radius - 1 - level * radius * 2.05, r: radius, ...(dot < 0 ? { fill: '#fff', stroke: '#B84B00', 'stroke-width': 2 } : dot > 0 ? { fill: sideColour.b } : { fill: '#fff', stroke: grey, 'stroke-width': 2 }) }));
  }
  root.append(group);
  const bar = base + 2;
  root.append(
    svg('line', { x1: x(low), x2: x(high), y1: bar, y2: bar, stroke: ink, 'stroke-width': 4 }),
    svg('path', { d: `M${x(mean)} ${bar - text * 0.5}l${text * 0.4} ${text * 0.5}l${-text * 0.4} ${text * 0.5}l${-text * 0.4} ${-text * 0.5}z`, fill: ink }),
  );
  if (dealt !== undefined) {
    const row = rows.find(({ seed }) => seed === dealt);
    if (row !== undefined) root.append(svg('path', { d: `M${Math.min(right, Math.max(left, x(row.b - row.a)))} ${base - 2}l-7 -14h14z`, fill: '#B84B00' }));
  }
  const share = (which: (dot: number) => boolean) => String(dots.filter(which).length);
  root.append(
    svg('text', { x: left, y: text * 1.2, fill: '#8a3800', 'font-weight': 600 }, `◂ ${words.fewer}: ${share((dot) => dot < 0)}/50`),
    svg('text', { x: right, y: text * 1.2, 'text-anchor': 'end', fill: sideColour.b, 'font-weight': 600 }, `${words.more}: ${share((dot) => dot > 0)}/50 ▸`),
    svg('text', { x: (left + right) / 2, y: height - text * 0.5, 'text-anchor': 'middle', fill: grey }, words.difference),
  );
}
