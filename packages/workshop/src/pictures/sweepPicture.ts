import { frame, grey, ink, scale, sideColour, svg, ticks, type PictureOptions } from './svg.ts';

/** The paired difference at one value of a dial, with the interval of its mean. */
export interface SweepRow {
  /** Place along the axis, and how it reads. */
  readonly value: number;
  readonly label: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface SweepOptions extends PictureOptions {
  readonly format: (value: number) => string;
  readonly words: {
    readonly dial: string;
    readonly difference: string;
    readonly holds: string;
    readonly fails: string;
  };
  /** Which side of zero the claim is on. */
  readonly claimed: 'higher' | 'lower';
  readonly flip?: number;
}

/** How a difference changes along a dial: where it crosses zero, the finding flips. */
export function sweepPicture(rows: readonly SweepRow[], options: SweepOptions): SVGSVGElement {
  const { root, width, height, text, top: head } = frame(options);
  const { claimed, words } = options;
  if (rows.length === 0) return root;
  const values = [0, ...rows.flatMap(({ low, high }) => [low, high])];
  const pad = (Math.max(...values) - Math.min(...values)) * 0.12 || 0.01;
  const range = [Math.min(...values) - pad, Math.max(...values) + pad] as const;
  const [left, right, top, bottom] = [
    text * 4.6,
    width - text * 1.6,
    head + text * 0.6,
    height - text * 3.2,
  ];
  const x = scale([rows[0].value, rows.at(-1)!.value], [left + text * 2.5, right - text * 3.5]);
  const y = scale(range, [bottom, top]);
  const [holdsTop, holdsHeight] = claimed === 'higher' ? [top, y(0) - top] : [y(0), bottom - y(0)];
  root.append(
    svg('rect', {
      x: left,
      y: holdsTop,
      width: right - left,
      height: Math.max(0, holdsHeight),
      fill: '#eef3f9',
    }),
  );
  for (const tick of ticks(range[0], range[1], 4))
    root.append(
      svg(
        'text',
        { x: left - text * 0.5, y: y(tick) + text * 0.35, 'text-anchor': 'end', fill: grey },
        options.format(tick),
      ),
    );
  root.append(svg('line', { x1: left, x2: right, y1: y(0), y2: y(0), stroke: ink, 'stroke-width': 1.5 }));
  const [over, under] = claimed === 'higher' ? [words.holds, words.fails] : [words.fails, words.holds];
  root.append(
    svg('text', { x: right, y: top + text, 'text-anchor': 'end', fill: grey }, over),
    svg('text', { x: right, y: bottom - text * 0.4, 'text-anchor': 'end', fill: grey }, under),
  );
  if (options.flip !== undefined)
    root.append(
      svg('line', {
        x1: x(options.flip),
        x2: x(options.flip),
        y1: top,
        y2: bottom,
        stroke: '#B84B00',
        'stroke-width': 2,
        'stroke-dasharray': '5 4',
      }),
    );
  root.append(
    svg('path', {
      d: `M${rows.map((row) => `${x(row.value).toFixed(1)} ${y(row.mean).toFixed(1)}`).join('L')}`,
      fill: 'none',
      stroke: sideColour.b,
      'stroke-width': 2,
    }),
  );
  rows.forEach((row, i) => {
    root.append(
      svg('line', {
        x1: x(row.value),
        x2: x(row.value),
        y1: y(row.low),
        y2: y(row.high),
        stroke: sideColour.b,
        'stroke-width': 3,
        'stroke-opacity': 0.5,
      }),
      svg('circle', { cx: x(row.value), cy: y(row.mean), r: text * 0.36, fill: sideColour.b }),
    );
    const every = Math.ceil(
      (Math.max(...rows.map(({ label }) => label.length)) * text * 0.6 * rows.length) / (right - left),
    );
    if (i % every === 0)
      root.append(
        svg(
          'text',
          { x: x(row.value), y: bottom + text * 1.3, 'text-anchor': 'middle', fill: grey },
          row.label,
        ),
      );
  });
  root.append(
    svg(
      'text',
      { x: (left + right) / 2, y: height - text * 0.4, 'text-anchor': 'middle', fill: grey },
      words.dial,
    ),
  );
  return root;
}
